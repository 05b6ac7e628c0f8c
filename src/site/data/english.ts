// Written by generate.mjs. The formats are described in ../compact.ts.

/** `[-]id|name|...`, with `-` where case does not count; without a name it is the id in capitals. */
export const magicWords = `!
=
-anchorencode
-archivedtalk|__ARCHIVEDTALK__
-articlepath
-assessment|assessment
-babel|babel
basepagename
basepagenamee
bcp47|#bcp47
-bidi|BIDI:
-canonicalurl|CANONICALURL:
-canonicalurle|CANONICALURLE:
cascadingsources
-categorytree|categorytree
-chart|chart
-commaSeparatedList|commaseparatedlist
contentlanguage|CONTENTLANGUAGE|CONTENTLANG
contentmodel|#contentmodel
contentmodel_canonical|canonical
contentmodel_local|local
-coordinates|coordinates
-count|count
currentday
currentday2
currentdayname
currentdow
currenthour
currentmonth|CURRENTMONTH|CURRENTMONTH2
currentmonth1
currentmonthabbrev
currentmonthname
currentmonthnamegen
currenttime
currenttimestamp
currentversion
currentweek
currentyear
-default|#default
defaultsort|DEFAULTSORT:|DEFAULTSORTKEY:|DEFAULTCATEGORYSORT:
-defaultsort_noerror|noerror
-defaultsort_noreplace|noreplace
dir|#dir
directionmark|DIRECTIONMARK|DIRMARK
disambiguation|__DISAMBIG__
displaytitle
-displaytitle_noerror|noerror
-displaytitle_noreplace|noreplace
expectedUnconnectedPage|__EXPECTED_UNCONNECTED_PAGE__
expectunusedcategory|__EXPECTUNUSEDCATEGORY__
expectunusedtemplate|__EXPECTUNUSEDTEMPLATE__
-explode|explode
-expr|expr
-filepath|FILEPATH:
-forcetoc|__FORCETOC__
formal|#FORMAL:
-formatdate|formatdate|dateformat
-formatnum
fullpagename
fullpagenamee
-fullurl|FULLURL:
-fullurle|FULLURLE:
-gender|GENDER:
-grammar|GRAMMAR:
hiddencat|__HIDDENCAT__
-if|if
-ifeq|ifeq
-iferror|iferror
-ifexist|ifexist
-ifexpr|ifexpr
img_alt|alt=$1
img_baseline|baseline
img_border|border
img_bottom|bottom
img_center|center|centre
img_class|class=$1
img_framed|frame|framed|enframed
img_frameless|frameless
img_lang|lang=$1
img_left|left
img_link|link=$1
img_lossy|lossy=$1
img_manualthumb|thumbnail=$1|thumb=$1
img_middle|middle
img_none|none
img_page|page=$1|page $1
img_right|right
img_sub|sub
img_super|super|sup
img_text_bottom|text-bottom
img_text_top|text-top
img_thumbnail|thumb|thumbnail
img_top|top
img_upright|upright|upright=$1|upright $1
img_width|$1px
index|__INDEX__
-int|INT:
interlanguagelink|#interlanguagelink
interwikilink|#interwikilink
-invoke|invoke
isbn|#isbn
-language|#LANGUAGE
language_option_bcp47|bcp47
-lc|LC:
-lcfirst|LCFIRST:
-len|len
localday
localday2
localdayname
localdow
localhour
localmonth|LOCALMONTH|LOCALMONTH2
localmonth1
localmonthabbrev
localmonthname
localmonthnamegen
localtime
localtimestamp
-localurl|LOCALURL:
-localurle|LOCALURLE:
localweek
localyear
-lossless
-lst|lst|section
-lsth|lsth|section-h
-lstx|lstx|section-x
-mentor|mentor
-msg|MSG:
-msgnw|MSGNW:
namespace
namespacee
namespacenumber
newsectionlink|__NEWSECTIONLINK__
-nocommafysuffix|NOSEP
-nocontentconvert|__NOCONTENTCONVERT__|__NOCC__
-noeditsection|__NOEDITSECTION__
-noexternallanglinks|noexternallanglinks
-nogallery|__NOGALLERY__
noglobal|__NOGLOBAL__
noindex|__NOINDEX__
nonewsectionlink|__NONEWSECTIONLINK__
-notalk|__NOTALK__
-notitleconvert|__NOTITLECONVERT__|__NOTC__
-notoc|__NOTOC__
-ns|NS:
-nse|NSE:
numberingroup|NUMBERINGROUP|NUMINGROUP
numberofactiveusers
numberofadmins
numberofarticles
numberofedits
numberoffiles
numberofpages
numberofusers
-numberofwikis|numberofwikis
-padleft
-padright
-pageid
pagelanguage
pagename
pagenamee
pagesincategory|PAGESINCATEGORY|PAGESINCAT
-pagesincategory_all|all
-pagesincategory_files|files
-pagesincategory_pages|pages
-pagesincategory_subcats|subcats
pagesinnamespace|PAGESINNAMESPACE:|PAGESINNS:
pagesize
-pendingchangelevel|pendingchangelevel
-plural|PLURAL:
-pos|pos
-primary|primary
-property|property
protectionexpiry
protectionlevel
-raw|RAW:
rawsuffix|R
-redirect|#REDIRECT
-rel2abs|rel2abs
-related|related
-replace|replace
revisionday
revisionday2
revisionid
revisionmonth
revisionmonth1
revisionsize
revisiontimestamp
revisionuser
revisionyear
rootpagename
rootpagenamee
-rpos|rpos
-safesubst|SAFESUBST:
-scriptpath
-server
-servername
shortdesc
-shortdesc_noreplace|noreplace
sitename
-special|special
-speciale|speciale
-statements|statements
staticredirect|__STATICREDIRECT__
-stylepath
-sub|sub
subjectpagename|SUBJECTPAGENAME|ARTICLEPAGENAME
subjectpagenamee|SUBJECTPAGENAMEE|ARTICLEPAGENAMEE
subjectspace|SUBJECTSPACE|ARTICLESPACE
subjectspacee|SUBJECTSPACEE|ARTICLESPACEE
subpagename
subpagenamee
-subst|SUBST:
-switch|switch
-tag|tag
talkpagename
talkpagenamee
talkspace
talkspacee
-target|target
-time|time
-timedmedia_disablecontrols|disablecontrols=$1
-timedmedia_endtime|end=$1
-timedmedia_loop|loop
-timedmedia_muted|muted
-timedmedia_starttime|start=$1
-timedmedia_thumbtime|thumbtime=$1
timef|timef
timef-both|both
timef-date|date
timef-pretty|pretty
timef-time|time
timefl|timefl
-timel|timel
-titleparts|titleparts
-toc|__TOC__
-uc|UC:
-ucfirst|UCFIRST:
-url_path|PATH
-url_query|QUERY
-url_wiki|WIKI
-urldecode|urldecode
-urlencode|URLENCODE:
userlanguage
-wbreponame|wbreponame`

/** Ids. */
export const functionHooks = `ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural formal bidi numberingroup language padleft padright anchorencode defaultsort filepath pagesincategory pagesize protectionlevel protectionexpiry pagename pagenamee fullpagename fullpagenamee subpagename subpagenamee rootpagename rootpagenamee basepagename basepagenamee talkpagename talkpagenamee subjectpagename subjectpagenamee pageid revisionid revisionday revisionday2 revisionmonth revisionmonth1 revisionyear revisiontimestamp revisionuser cascadingsources namespace namespacee namespacenumber talkspace talkspacee subjectspace subjectspacee numberofarticles numberoffiles numberofusers numberofactiveusers numberofpages numberofadmins numberofedits bcp47 dir interwikilink interlanguagelink contentmodel isbn int special speciale tag formatdate displaytitle if ifeq switch ifexist ifexpr iferror time timel timef timefl expr rel2abs titleparts pendingchangelevel categorytree lst lstx lsth target babel coordinates invoke related noexternallanglinks shortdesc property statements commaSeparatedList assessment chart mentor`

/** Ids. */
export const variables = `! = currentmonth currentmonth1 currentmonthname currentmonthnamegen currentmonthabbrev currentday currentday2 currentdayname currentyear currenttime currenthour localmonth localmonth1 localmonthname localmonthnamegen localmonthabbrev localday localday2 localdayname localyear localtime localhour numberofarticles numberoffiles numberofedits articlepath pageid sitename server servername scriptpath stylepath pagename pagenamee fullpagename fullpagenamee namespace namespacee namespacenumber currentweek currentdow localweek localdow revisionid revisionday revisionday2 revisionmonth revisionmonth1 revisionyear revisiontimestamp revisionuser revisionsize subpagename subpagenamee talkspace talkspacee subjectspace subjectspacee talkpagename talkpagenamee subjectpagename subjectpagenamee numberofusers numberofactiveusers numberofpages currentversion rootpagename rootpagenamee basepagename basepagenamee currenttimestamp localtimestamp directionmark contentlanguage userlanguage pagelanguage numberofadmins cascadingsources bcp47 contentmodel dir language isbn numberofwikis pendingchangelevel noexternallanglinks wbreponame`

/** Ids. */
export const doubleUnderscores = `notoc nogallery forcetoc toc noeditsection newsectionlink nonewsectionlink hiddencat expectunusedcategory expectunusedtemplate index noindex staticredirect notitleconvert nocontentconvert noglobal disambiguation archivedtalk notalk expectedUnconnectedPage`

/** `id[flags]|name|canonical|alias...`; `=` is the same name. Flags: s subpages, c content, n not includable, k case counts. */
export const namespaces = `-2|Media|=
-1|Special|=
0c||
1s|Talk|=
2s|User|=
3s|User talk|=
4s|Wikipedia|Project|WP
5s|Wikipedia talk|Project talk|WT
6|File|=|Image
7s|File talk|=|Image talk
8|MediaWiki|=
9s|MediaWiki talk|=
10s|Template|=|TM
11s|Template talk|=
12s|Help|=
13s|Help talk|=
14s|Category|=
15s|Category talk|=
100s|Portal|=
101s|Portal talk|=
118s|Draft|=
119s|Draft talk|=
126|MOS|=
127|MOS talk|=
710|TimedText|=
711|TimedText talk|=
828s|Module|=
829s|Module talk|=
1728s|Event|=
1729s|Event talk|=`

export const extensionTags = `pre nowiki gallery indicator langconvert graph timeline hiero charinsert ref references inputbox imagemap source syntaxhighlight poem categorytree section score templatestyles templatedata math ce chem maplink mapframe page-collection phonos`

export const protocols = `bitcoin: ftp:// ftps:// geo: git:// gopher:// http:// https:// irc:// ircs:// magnet: mailto: matrix: mms:// news: nntp:// redis:// sftp:// sip: sips: sms: ssh:// svn:// tel: telnet:// urn: wikipedia:// worldwind:// xmpp: //`

/** `realname|alias...` */
export const specialPages = `Allpages|AllPages
Prefixindex|PrefixIndex
Categories
Listredirects|ListRedirects
Userlogin|UserLogin|Login
Userlogout|UserLogout|Logout
BlockList|BlockList|ListBlocks|IPBlockList
Preferences
Contributions|Contributions|Contribs
Listusers|ListUsers|UserList|Users
Newimages|NewFiles|NewImages
Log|Log|Logs
Watchlist
Newpages|NewPages
Recentchanges|RecentChanges
Recentchangeslinked|RecentChangesLinked|RelatedChanges
Listfiles|ListFiles|FileList|ImageList
Filepath|FilePath
Upload
Statistics|Statistics|Stats
Version|Version|Versions
LinkSearch
Randompage|Random|RandomPage
RandomInCategory
Export
Undelete
Whatlinkshere|WhatLinksHere
ExpandTemplates
Booksources|BookSources
Blankpage|BlankPage
Diff
EditPage|EditPage|Edit
Emailuser|EmailUser|Email
Movepage|MovePage
MyLanguage
Mylog|MyLog
Mypage|MyPage
Mytalk|MyTalk
PageHistory|PageHistory|History
PageInfo|PageInfo|Info
Purge
NewSection|NewSection|Newsection
PermanentLink|PermanentLink|PermaLink
Redirect
Specialpages|SpecialPages
Search
GlobalUsage`

/** `prefix|name of the language[|subdomain]` */
export const languageNames = `aa|Qafár af
ab|аԥсшәа
ace|Acèh
ady|адыгабзэ
af|Afrikaans
als|Alemannisch
alt|алтай тил
am|አማርኛ
ami|Pangcah
an|aragonés
ang|Ænglisc
ann|Obolo
anp|अंगिका
ar|العربية
arc|ܐܪܡܝܐ
ary|الدارجة
arz|مصرى
as|অসমীয়া
ast|asturianu
atj|Atikamekw
av|авар
avk|Kotava
awa|अवधी
ay|Aymar aru
az|azərbaycanca
azb|تۆرکجه
ba|башҡортса
ban|Basa Bali
bar|Boarisch
bat-smg|žemaitėška
bbc|Batak Toba
bcl|Bikol Central
bdr|Bajau Sama
be|беларуская
be-tarask|беларуская (тарашкевіца)
be-x-old|беларуская (тарашкевіца)|be-tarask
bew|Betawi
bg|български
bh|भोजपुरी
bi|Bislama
bjn|Banjar
blk|ပအိုဝ်ႏဘာႏသာႏ
bm|bamanankan
bn|বাংলা
bo|བོད་ཡིག
bpy|বিষ্ণুপ্রিয়া মণিপুরী
br|brezhoneg
bs|bosanski
btm|Batak Mandailing
bug|Basa Ugi
bxr|буряад
ca|català
cbk-zam|Chavacano de Zamboanga
cdo|閩東語 / Mìng-dĕ̤ng-ngṳ̄
ce|нохчийн
ceb|Cebuano
ch|Chamoru
cho|Chahta anumpa
chr|ᏣᎳᎩ
chy|Tsetsêhestâhese
ckb|کوردی
co|corsu
cr|Nēhiyawēwin / ᓀᐦᐃᔭᐍᐏᐣ
crh|qırımtatarca
cs|čeština
csb|kaszëbsczi
cu|словѣньскъ / ⰔⰎⰑⰂⰡⰐⰠⰔⰍⰟ
cv|чӑвашла
cy|Cymraeg
da|dansk
dag|dagbanli
de|Deutsch
dga|Dagaare
din|Thuɔŋjäŋ
diq|Zazaki
dsb|dolnoserbski
dtp|Kadazandusun
dty|डोटेली
dv|ދިވެހިބަސް
dz|ཇོང་ཁ
ee|eʋegbe
el|Ελληνικά
eml|emiliàn e rumagnòl
en|English
eo|Esperanto
es|español
et|eesti
eu|euskara
ext|estremeñu
fa|فارسی
fat|mfantse
ff|Fulfulde
fi|suomi
fiu-vro|võro
fj|Na Vosa Vakaviti
fo|føroyskt
fon|fɔ̀ngbè
fr|français
frp|arpetan
frr|Nordfriisk
fur|furlan
fy|Frysk
ga|Gaeilge
gag|Gagauz
gan|贛語
gcr|kriyòl gwiyannen
gd|Gàidhlig
gl|galego
glk|گیلکی
gn|Avañe'ẽ
gom|गोंयची कोंकणी / Gõychi Konknni
gor|Bahasa Hulontalo
got|𐌲𐌿𐍄𐌹𐍃𐌺
gpe|Ghanaian Pidgin
gsw|Alemannisch|als
gu|ગુજરાતી
guc|wayuunaiki
gur|farefare
guw|gungbe
gv|Gaelg
ha|Hausa
hak|客家語 / Hak-kâ-ngî
haw|Hawaiʻi
he|עברית
hi|हिन्दी
hif|Fiji Hindi
ho|Hiri Motu
hr|hrvatski
hsb|hornjoserbsce
ht|Kreyòl ayisyen
hu|magyar
hy|հայերեն
hyw|Արեւմտահայերէն
hz|Otsiherero
ia|interlingua
iba|Jaku Iban
id|Bahasa Indonesia
ie|Interlingue
ig|Igbo
igl|Igala
ii|ꆇꉙ
ik|Iñupiatun
ilo|Ilokano
inh|гӀалгӀай
io|Ido
is|íslenska
it|italiano
iu|ᐃᓄᒃᑎᑐᑦ / inuktitut
ja|日本語
jam|Patois
jbo|la .lojban.
jv|Jawa
ka|ქართული
kaa|Qaraqalpaqsha
kab|Taqbaylit
kaj|Jju
kbd|адыгэбзэ
kbp|Kabɩyɛ
kcg|Tyap
kg|Kongo
kge|Kumoring
ki|Gĩkũyũ
kj|Kwanyama
kk|қазақша
kl|kalaallisut
km|ភាសាខ្មែរ
kn|ಕನ್ನಡ
knc|Yerwa Kanuri
ko|한국어
koi|перем коми
kr|kanuri
krc|къарачай-малкъар
ks|کٲشُر
ksh|Ripoarisch
ku|kurdî
kus|Kʋsaal
kv|коми
kw|kernowek
ky|кыргызча
la|Latina
lad|Ladino
lb|Lëtzebuergesch
lbe|лакку
lez|лезги
lfn|Lingua Franca Nova
lg|Luganda
li|Limburgs
lij|Ligure
lld|Ladin
lmo|lombard
ln|lingála
lo|ລາວ
lrc|لۊری شومالی
lt|lietuvių
ltg|latgaļu
lv|latviešu
lzh|文言|zh-classical
mad|Madhurâ
mai|मैथिली
map-bms|Basa Banyumasan
mdf|мокшень
mg|Malagasy
mh|Ebon
mhr|олык марий
mi|Māori
min|Minangkabau
mk|македонски
ml|മലയാളം
mn|монгол
mni|ꯃꯤꯇꯩ ꯂꯣꯟ
mnw|ဘာသာမန်
mo|молдовеняскэ
mos|moore
mr|मराठी
mrj|кырык мары
ms|Bahasa Melayu
mt|Malti
mus|Mvskoke
mwl|Mirandés
my|မြန်မာဘာသာ
myv|эрзянь
mzn|مازِرونی
na|Dorerin Naoero
nah|Nāhuatl
nan|閩南語 / Bân-lâm-gí|zh-min-nan
nap|Napulitano
nds|Plattdüütsch
nds-nl|Nedersaksies
ne|नेपाली
new|नेपाल भाषा
ng|Oshiwambo
nia|Li Niha
nl|Nederlands
nn|norsk nynorsk
no|norsk
nov|Novial
nqo|ߒߞߏ
nr|isiNdebele seSewula
nrm|Nouormand
nso|Sesotho sa Leboa
nup|Nupe
nv|Diné bizaad
ny|Chi-Chewa
oc|occitan
olo|livvinkarjala
om|Oromoo
or|ଓଡ଼ିଆ
os|ирон
pa|ਪੰਜਾਬੀ
pag|Pangasinan
pam|Kapampangan
pap|Papiamentu
pcd|Picard
pcm|Naijá
pdc|Deitsch
pfl|Pälzisch
pi|पालि
pih|Norfuk / Pitkern
pl|polski
pms|Piemontèis
pnb|پنجابی
pnt|Ποντιακά
ppl|Nawat
ps|پښتو
pt|português
pwn|pinayuanan
qu|Runa Simi
rki|ရခိုင်
rm|rumantsch
rmy|romani čhib
rn|ikirundi
ro|română
roa-rup|armãneashti
roa-tara|tarandíne
rsk|руски
ru|русский
rue|русиньскый
rup|armãneashti|roa-rup
rw|Ikinyarwanda
sa|संस्कृतम्
sah|саха тыла
sat|ᱥᱟᱱᱛᱟᱲᱤ
sc|sardu
scn|sicilianu
sco|Scots
sd|سنڌي
se|davvisámegiella
sg|Sängö
sgs|žemaitėška|bat-smg
sh|srpskohrvatski / српскохрватски
shi|Taclḥit
shn|တႆး
shy|tacawit
si|සිංහල
simple|Simple English
sk|slovenčina
skr|سرائیکی
sl|slovenščina
sm|Gagana Samoa
smn|anarâškielâ
sn|chiShona
so|Soomaaliga
sq|shqip
sr|српски / srpski
srn|Sranantongo
ss|SiSwati
st|Sesotho
stq|Seeltersk
su|Sunda
sv|svenska
sw|Kiswahili
syl|ꠍꠤꠟꠐꠤ
szl|ślůnski
szy|Sakizaya
ta|தமிழ்
tay|Tayal
tcy|ತುಳು
tdd|ᥖᥭᥰ ᥖᥬᥲ ᥑᥨᥒᥰ
te|తెలుగు
tet|tetun
tg|тоҷикӣ
th|ไทย
ti|ትግርኛ
tig|ትግሬ
tk|Türkmençe
tl|Tagalog
tly|tolışi
tn|Setswana
to|lea faka-Tonga
tok|toki pona
tpi|Tok Pisin
tr|Türkçe
trv|Seediq
ts|Xitsonga
tt|татарча / tatarça
tum|chiTumbuka
tw|Twi
ty|reo tahiti
tyv|тыва дыл
udm|удмурт
ug|ئۇيغۇرچە / Uyghurche
uk|українська
ur|اردو
uz|oʻzbekcha / ўзбекча
ve|Tshivenda
vec|vèneto
vep|vepsän kel’
vi|Tiếng Việt
vls|West-Vlams
vo|Volapük
vro|võro|fiu-vro
wa|walon
war|Winaray
wo|Wolof
wuu|吴语
xal|хальмг
xh|isiXhosa
xmf|მარგალური
yi|ייִדיש
yo|Yorùbá
yue|粵語|zh-yue
za|Vahcuengh
zea|Zeêuws
zgh|ⵜⴰⵎⴰⵣⵉⵖⵜ ⵜⴰⵏⴰⵡⴰⵢⵜ
zh|中文
zh-classical|文言
zh-min-nan|Bân-lâm-gú
zh-yue|粵語
zu|isiZulu
zh-cn|中文（中国大陆）|zh
zh-tw|中文（臺灣）|zh
egl|Emiliàn|eml
nb|norsk bokmål|no`

/** `prefix|[-]address`: a host alone means `https://HOST/wiki/$1`; `-` for wikis of others. */
export const interwiki = `advisory|advisory.wikimedia.org
arbcom-zh|wikipedia-zh-arbcom.wikimedia.org
arxiv|-//arxiv.org/abs/$1
betawikiversity|beta.wikiversity.org
bibcode|-//ui.adsabs.harvard.edu/abs/$1/abstract
bugzilla|//bugzilla.wikimedia.org/show_bug.cgi?id=$1
commons|commons.wikimedia.org
dbdump|//dumps.wikimedia.org/$1/latest/
diffblog|//diff.wikimedia.org/$1
doi|-//doi.org/$1
donate|donate.wikimedia.org
download|//releases.wikimedia.org/$1
etherpad|//etherpad.wikimedia.org/$1
fandom|-//community.fandom.com/wiki/w:c:$1
wikia|-//community.fandom.com/wiki/w:c:$1
foundation|foundation.wikimedia.org
foundationsite|//wikimediafoundation.org/$1
gerrit|//gerrit.wikimedia.org/r/$1
git|//gerrit.wikimedia.org/g/$1
gitiles|//gerrit.wikimedia.org/g/$1
gitlab|//gitlab.wikimedia.org/$1
google|-//www.google.com/search?q=$1
hdl|-//hdl.handle.net/$1
horizonlabs|//horizon.wikimedia.org/$1
iarchive|-//archive.org/details/$1
imdbname|-//www.imdb.com/name/nm$1/
imdbtitle|-//www.imdb.com/title/tt$1/
incubator|incubator.wikimedia.org
ircrc|irc://irc.wikimedia.org/$1
issn|-//www.worldcat.org/issn/$1
jstor|-//www.jstor.org/journals/$1
lexemes|//www.wikidata.org/w/index.php?search=$1&ns146=1
listarchive|//lists.wikimedia.org/hyperkitty/$1
mail|//lists.wikimedia.org/postorius/lists/$1.lists.wikimedia.org/
mailarchive|//lists.wikimedia.org/pipermail/$1
mw|www.mediawiki.org
mediawikiwiki|www.mediawiki.org
mediazilla|//bugzilla.wikimedia.org/$1
metawiki|meta.wikimedia.org
metawikimedia|meta.wikimedia.org
metawikipedia|meta.wikimedia.org
nost|nostalgia.wikipedia.org
nostalgia|nostalgia.wikipedia.org
oclc|-//www.worldcat.org/oclc/$1
oeis|-//oeis.org/$1
oldwikisource|wikisource.org
openstreetmap|-wiki.openstreetmap.org
osmwiki|-wiki.openstreetmap.org
otrs|//ticket.wikimedia.org/otrs/index.pl?Action=AgentTicketZoom&TicketID=$1
otrswiki|vrt-wiki.wikimedia.org
outreach|outreach.wikimedia.org
outreachwiki|outreach.wikimedia.org
petscan|-//petscan.wmflabs.org/?psid=$1
phab|//phabricator.wikimedia.org/$1
phabricator|//phabricator.wikimedia.org/$1
pmid|-//www.ncbi.nlm.nih.gov/pubmed/$1?dopt=Abstract
policy|//policy.wikimedia.org/$1
pyrev|//www.mediawiki.org/wiki/Special:Code/pywikipedia/$1
quality|quality.wikimedia.org
rcirc|irc://irc.wikimedia.org/$1
rev|//www.mediawiki.org/wiki/Special:Code/MediaWiki/$1
rfc|-//datatracker.ietf.org/doc/html/rfc$1
rt|//rt.wikimedia.org/Ticket/Display.html?id=$1
scholar|-//scholar.google.com/scholar?q=$1
scores|-imslp.org
sep11|//meta.wikimedia.org/wiki/Sep11wiki
spcom|spcom.wikimedia.org
species|species.wikimedia.org
stats|//stats.wikimedia.org/$1
strategy|strategy.wikimedia.org
sulutil|//meta.wikimedia.org/wiki/Special:CentralAuth/$1
svn|//svn.wikimedia.org/viewvc/mediawiki/$1?view=log
tenwiki|ten.wikipedia.org
test2wiki|test2.wikipedia.org
testcommons|test-commons.wikimedia.org
testwiki|test.wikipedia.org
testwikidata|test.wikidata.org
ticket|//ticket.wikimedia.org/otrs/index.pl?Action=AgentTicketZoom&TicketNumber=$1
toolforge|-//iw.toolforge.org/$1
toolhub|//toolhub.wikimedia.org/$1
toollabs|-//iw.toolforge.org/$1
translatewiki|-translatewiki.net
tswiki|//www.mediawiki.org/wiki/Toolserver:$1
usability|usability.wikimedia.org
viaf|-//viaf.org/viaf/$1
votewiki|vote.wikimedia.org
vrts|//ticket.wikimedia.org/otrs/index.pl?Action=AgentTicketZoom&TicketID=$1
vrtwiki|vrt-wiki.wikimedia.org
wg|wg-en.wikipedia.org
wikibooks|en.wikibooks.org
wikidata|www.wikidata.org
wikifunctions|www.wikifunctions.org
wikihow|-//www.wikihow.com/$1
wikimania|wikimania.wikimedia.org
wikimedia|foundation.wikimedia.org
wikinews|en.wikinews.org
wikipedia|en.wikipedia.org
wikipediawikipedia|//en.wikipedia.org/wiki/Wikipedia:$1
wikiquote|en.wikiquote.org
wikisource|en.wikisource.org
wikispecies|species.wikimedia.org
wikitech|wikitech.wikimedia.org
labsconsole|wikitech.wikimedia.org
wikiversity|en.wikiversity.org
wikivoyage|en.wikivoyage.org
wiktionary|en.wiktionary.org
xtools|-//xtools.wmcloud.org/$1
c|commons.wikimedia.org
m|meta.wikimedia.org
meta|meta.wikimedia.org
d|www.wikidata.org
f|www.wikifunctions.org
ak|ak.wikipedia.org
cz|cs.wikipedia.org
dk|da.wikipedia.org
epo|eo.wikipedia.org
jp|ja.wikipedia.org
cmn|zh.wikipedia.org
en-simple|simple.wikipedia.org`
