// Written by generate.mjs. The formats are described in ../compact.ts.

/** `codes|trail`: the first group of the language's link trail; all other languages have `[a-z]+`. */
export const linkTrails = `ab|[a-zабвгӷҕдежзӡикқҟлмнопԥҧрстҭуфхҳцҵчҷҽҿшыҩџьә]+
ady-cyrl ady av ce inh kbd-cyrl kbd lez|[a-zабвгдеёжзийклмнопрстуфхцчшщъыьэюяӀ]+
alt|[a-zабвгдеёжзийклмнопрстуфхцчшщъыьэюяјҥӧӱ]+
ami cdo gan-hans gan-hant gan hak ii lzh nan pwn szy tay trv wuu za zh-cn zh-hans zh-hant zh-hk zh-mo zh-my zh-sg zh-tw zh|()
an ast ay cbk-zam es ext gn lad nah qu|[a-záéíóúñ]+
anp awa gom-deva hi mai sa|[a-z\\x{0900}-\\x{0963}\\x{0966}-\\x{A8E0}-\\x{A8FF}]+
ar ary arz|[a-zء-ي\\x{0610}-\\x{061A}\\x{064B}-\\x{065F}\\x{0670}\\x{06D6}-\\x{06DC}\\x{06DF}-\\x{06E4}\\x{06E7}\\x{06E8}\\x{06EA}-\\x{06ED}]+
atj avk bm fr gcr kab kbp ln mg nrm pcd sg shy-latn ty vi wo|[a-zàâçéèêîôûäëïöüùÇÉÂÊÎÔÛÄËÏÖÜÀÈÙ]+
az|[a-zçəğıöşü]+
azb fa glk lrc mzn|[ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأئؤة\u200c]+
ba|(?:[a-z]|а|б|в|г|д|е|ё|ж|з|и|й|к|л|м|н|о|п|р|с|т|у|ф|х|ц|ч|ш|щ|ъ|ы|ь|э|ю|я|ә|ө|ү|ғ|ҡ|ң|ҙ|ҫ|һ|“|»)+
bar de-at de-ch de dsb gsw hsb lb nds pdc pfl stq|[äöüßa-z]+
be-tarask be|[абвгґджзеёжзійклмнопрстуўфхцчшыьэюяćčłńśšŭźža-z]+
bg|[a-zабвгдежзийклмнопрстуфхцчшщъыьэюя]+
bn bpy|[\\x{0980}-\\x{09FF}]+
br|(?:c\\'h|C\\'H|C\\'h|c’h|C’H|C’h|[a-zA-ZàâçéèêîôûäëïöüùñÇÉÂÊÎÔÛÄËÏÖÜÀÈÙÑ])+
bs|[a-zćčžšđž]+
bxr koi krc kv mdf mhr mrj myv ru tyv xal|[a-zабвгдеёжзийклмнопрстуфхцчшщъыьэюя]+
ca|(?:[a-zàèéíòóúç·ïü]|'(?!'))+
ckb ku-arab|[ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهھەیێ\u200c]+
co egl eml fur it lij lld lmo nap pms roa-tara scn vec|[a-zàéèíîìóòúù]+
crh-cyrl crh-latn|[a-zâçğıñöşüа-яё“»]+
crh|[a-zâçğıñöşüа-яёʺʹ“»]+
csb pl szl|[a-zęóąśłżźćńĘÓĄŚŁŻŹĆŃ]+
cs|[a-záčďéěíňóřšťúůýž]+
cu|[a-zабвгдеєжѕзїіıићклмнопсстѹфхѡѿцчшщъыьѣюѥѧѩѫѭѯѱѳѷѵґѓђёјйљњќуўџэ҄я“»]+
cv|[a-zа-яĕçăӳ"»]+
cy|[àáâèéêìíîïòóôûŵŷa-z]+
da kl|[a-zæøå]+
dag|[ɛɣŋɔʒƐƔŊƆƷa-z]+
din|[äëɛɛ̈éɣïŋöɔɔ̈óa-z]+
ee|[a-z̃ɖɛ́ƒɣŋɔ̄ʋ̀]+
el pnt|[a-zαβγδεζηθικλμνξοπρστυφχψωςΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩάέήίόύώϊϋΐΰΆΈΉΊΌΎΏΪΫ]+
et vep vro|[äöõšüža-z]+
fat tw|[a-zɛɔ]+
ff|[a-zàâçéèêîôûäëïöüùÇÉÂÊÎÔÛÄËÏÖÜÀÈÙƁƊŊƝƳɓɗŋɲƴ]+
fi|[a-zäö]+
fo|[áðíóúýæøa-z]+
fon|[a-zàâçéèêîôûäëïöüùÇÉÂÊÎÔÛÄËÏÖÜÀÈÙƉɖ̀Ɛ̌ɛ̂Ɔ́ɔ̄]+
frp|[a-zàâçéèêîœôû·’æäåāăëēïīòöōùü‘]+
frr|[a-zäöüßåāđē]+
fy|[a-zàáèéìíòóùúâêîôûäëïöü]+
gag tr|[a-zÇĞçğİıÖöŞşÜüÂâÎîÛû]+
gl mwl pt-br pt tet|[áâãàéêẽçíòóôõq̃úüűũa-z]+
gu|[\\x{0A80}-\\x{0AFF}]+
guc|[a-záéíóúüñ]+
gur|[a-zA-ZɛƐɩƖɔƆʋƲŋŊ̃]+
guw|[a-zàáǎèéěìíǐòóǒùúɛ̌ɔɖẹọ]+
he yi|[a-zא-ת]+
hr|[čšžćđßa-z]+
ht|[a-zàèòÀÈÒ]+
hu|[a-záéíóúöüőűÁÉÍÓÚÖÜŐŰ]+
hy hyw|[a-zաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև«»]+
ik|[a-zġḷł̣ñŋ]+
is|[áðéíóúýþæöa-z-–]+
ka xmf|[a-zაბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ“»]+
kaa|(?:[a-zıÁáǴǵŃńÓóÚúÍıİʼ’“»]|'(?!'))+
kcg|[a-z\u200c̱áí]+
kk-arab kk-cn kk-cyrl kk-kz kk-latn kk-tr kk|[a-zäçéğıïñöşüýʺʹа-яёәғіқңөұүһٴابپتجحدرزسشعفقكلمنڭەوۇۋۆىيچھ“»]+
ksh|[äöüėëĳßəğåůæœça-z]+
ku-latn ku|[a-zçêîşûẍḧÇÊÎŞÛẌḦ]+
lbe|[a-zабвгдеёжзийклмнопрстуфхцчшщъыьэюяӀ1“»]+
li nds-nl nl srn vls zea|[a-zäöüïëéèà]+
lt sgs|[a-ząčęėįšųūž]+
ltg lv|[a-zA-ZĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽž]+
mk|[a-zабвгдѓежзѕијклљмнњопрстќуфхцчџш]+
ml|[a-z\\x{0D02}-\\x{0D7F}]+
mn|[a-zабвгдеёжзийклмнопрстуфхцчшщъыьэюя“»]+
mo rmy ro rup|[a-zăâîşţșțĂÂÎŞŢȘȚ]+
mos|[a-zA-Z̃ɛƐɩƖʋƲ]+
mr|[ऀ-ॣॱ-ॿ\ufeff\u200d]+
ms-arab|[a-zء-ي\\x{0610}-\\x{061A}\\x{064B}-\\x{065F}\\x{0670}\\x{06D6}-\\x{06DC}\\x{06DF}-\\x{06E4}\\x{06E7}\\x{06E8}\\x{06EA}-\\x{06ED}چڠڤکݢڽۏ]+
nb nn|[æøåa-z]+
nso|[A-Za-zŠÔÊšôê]+
ny|[A-Za-źŴŵ]+
oc|[a-zàâçéèêîôû]+
olo|[a-zčČšŠžŽäÄöÖ]+
or|[a-z\\x{0B00}-\\x{0B7F}]+
os|(?:[a-z]|а|æ|б|в|г|д|е|ё|ж|з|и|й|к|л|м|н|о|п|р|с|т|у|ф|х|ц|ч|ш|щ|ъ|ы|ь|э|ю|я|“|»)+
pa|[ਁਂਃਅਆਇਈਉਊਏਐਓਔਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਲ਼ਵਸ਼ਸਹ਼ਾਿੀੁੂੇੈੋੌ੍ਖ਼ਗ਼ਜ਼ੜਫ਼ੰੱੲੳa-z]+
pcm|[a-zá]+
rsk|[a-zабвгґдеєжзиїйклмнопрстуфхцчшщюяь]+
rue uk|[a-zабвгґдеєжзиіїйклмнопрстуфхцчшщьєюяёъы“»]+
sah|[a-zабвгҕдеёжзийклмнҥоөпрсһтуүфхцчшщъыьэюя]+
se-fi se-no se-se se|:?[a-zàáâçčʒǯđðéèêëǧǥȟíìîïıǩŋñóòôõßšŧúùûýÿüžþæøåäö]+
sh sl|[a-zčćđžš]+
shi|[ⴰ-ⵯa-zàâçéèêîôûäëïöüùÇÉÂÊÎÔÛÄËÏÖÜÀÈÙḍḥɛṛɣṣṭẓḌḤƐṚƔṢṬẒʷ]+
sk|[a-záäčďéíľĺňóôŕšťúýž]+
skr-arab skr|[آابٻپتٹثجچڄحخدڈݙذرڑزژسشصضطظعغفقکگڳلمنݨوہھیےئأءۃڋڰںؤ]+
smn|[a-zâčđŋšžäá]+
sr-ec sr-el sr|[abvgdđežzijklljmnnjoprstćufhcčdžšабвгдђежзијклљмнњопрстћуфхцчџш]+
st|[A-Za-zŠÒŌÈĒšòōèē]+
sv|[a-zåäöéÅÄÖÉ]+
syl|[a-z\\x{A800}-\\x{A82F}]+
ta|[஀-௿]+
te|[ఁ-౯]+
tg-cyrl tg|[a-zабвгдеёжзийклмнопрстуфхчшъэюяғӣқўҳҷцщыь]+
tk|[a-zÄäÇçĞğŇňÖöŞşÜüÝýŽž]+
tn|[a-zêšô]+
tt-cyrl tt|[a-zабвгдеёжзийклмнопрстуфхцчшщъыьэюяӘәӨөҮүҖҗҢңҺһ]+
tt-latn|[a-zäçğıñöşü“»]+
tum|[A-Za-ẑŴŵ]+
udm|[a-zа-яёӝӟӥӧӵ]+
ur|[ابپتٹثجچحخدڈذر\u200bڑ\u200bزژسشصضطظعغفقکگل\u200bم\u200bنںوؤہھیئےآأءۃ]+
uz|[a-zʻʼ“»]+
wa|[a-zåâêîôûçéè]+`

/** `codes|characters`: what before a link belongs to it. */
export const linkPrefixes = `ar ary arz|a-zA-Zء-ي\\x{0610}-\\x{061A}\\x{064B}-\\x{065F}\\x{0670}\\x{06D6}-\\x{06DC}\\x{06DF}-\\x{06E4}\\x{06E7}\\x{06E8}\\x{06EA}-\\x{06ED}
cu rue uk|„«
cv|a-zA-Z"\\x{80}-\\x{10ffff}
hy hyw ka lbe ln mzn pnb skr-arab xmf|a-zA-Z\\x{80}-\\x{10ffff}
is|áÁðÐéÉíÍóÓúÚýÝþÞæÆöÖA-Za-z–-
kaa|a-zıA-ZÁáǴǵŃńÓóÚúÍıİ\\x80-\\xff
uz|a-zA-Z\\x80-\\xffʻʼ«„`

/** `codes|fallbacks`: the languages whose words a language takes over, without English. */
export const fallbacks = `ab alt av ba bxr ce crh-cyrl cv inh koi krc kv lbe os sah tt-cyrl tyv udm xal|ru
ace ban bbc-latn bjn btm bug gor jv mad min nia su|id
ady|ady-cyrl
ami pwn szy tay trv|zh-tw zh-hant zh zh-hans
an ast ay cbk-zam ext gn guc lad nah|es
anp awa gom-deva mai sa|hi
ary arz|ar
atj bm fon frp gcr ht kab kbp ln mg pcd sg shy-latn ty wa wo|fr
avk|fr es ru
azb glk lrc mzn|fa
ban-bali|ban
bar de-at de-ch frr gsw ksh lb nds pdc pfl stq|de
bbc|bbc-latn
be-tarask|be
bh|bho
blk mnw|my
bpy|bn
ca|oc
cdo|nan zh-hant zh zh-hans
co egl eml fur lij nap pms roa-tara scn vec|it
crh|crh-latn
csb szl|pl
cs|sk
dsb|hsb de
dtp ms-arab|ms
dty|ne
gag|tr
gan-hans|gan gan-hant zh-hans zh zh-hant
gan-hant|gan gan-hans zh-hant zh zh-hans
gan|gan-hant gan-hans zh-hant zh zh-hans
gl mwl pt-br tet|pt
gom|gom-deva
hak lzh|zh-hant zh zh-hans
hif|hif-latn
hsb|dsb de
hyw|hy
ii|zh-cn zh-hans zh zh-hant
io|eo
iu|ike-cans
kaa|kk-latn kk-cyrl
kbd|kbd-cyrl
kk-arab kk-latn|kk kk-cyrl
kk-cn|kk-arab kk kk-cyrl
kk-cyrl|kk
kk-kz|kk-cyrl kk
kk-tr|kk-latn kk kk-cyrl
kk|kk-cyrl
kl|da
ko-kp|ko
ks|ks-arab
ku-arab|ku ckb
ku-latn|ku
ku|ku-latn
lez|ru az
li nds-nl srn vls zea|nl
lld|it rm fur
lmo|pms eml lij vec it
ltg|lv
map-bms|jv id
mdf|myv ru
mhr|mrj ru
mo rmy rup|ro
mrj|mhr ru
myv|mdf ru
nan|cdo zh-hant zh zh-hans
nb|no nn
nn|no nb
nrm|nrf fr
oc|ca fr
olo smn|fi
pnt|el
pt|pt-br
qu|qug es
rsk|sr-ec sr-cyrl
rue|uk ru
se-fi|se fi sv
se-no|se nb nn
se-se|se sv
se|nb fi
sgs|lt
sh|bs sr-el sr-latn hr
shi|shi-latn fr
shy|shy-latn
sk|cs
skr-arab|ur pnb
skr|skr-arab
sr-ec|sr-cyrl sr
sr-el|sr-latn sr
sr|sr-ec sr-cyrl sr-el sr-latn
tcy|kn
tg-cyrl tg-latn|tg
tg|tg-cyrl
tt|tt-cyrl ru
ug|ug-arab
vep vro|et
wuu za zh-cn|zh-hans zh zh-hant
xmf|ka
yi|he
zgh|kab
zh-hans|zh-cn zh zh-hant
zh-hant|zh-tw zh-hk zh zh-hans
zh-hk|zh-hant zh-tw zh zh-hans
zh-mo|zh-hk zh-hant zh-tw zh zh-hans
zh-my|zh-sg zh-hans zh-cn zh zh-hant
zh-sg|zh-hans zh-cn zh zh-hant
zh-tw|zh-hant zh-hk zh zh-hans
zh|zh-hans zh-hant zh-cn zh-tw zh-hk`

/** Codes of the languages that are written from right to left. */
export const rightToLeft = `arc ar ary arz azb ckb dv fa glk he kk-arab kk-cn ks-arab ks ku-arab lrc ms-arab mzn nqo pnb ps sd skr-arab skr ug-arab ug ur yi`

/** For each variant of a language the variants to fall back to. */
export const variantFallbacks: Readonly<Record<string, string>> = {
  "ban": "ban",
  "ban-bali": "ban",
  "ban-x-dharma": "ban",
  "ban-x-palmleaf": "ban",
  "ban-x-pku": "ban",
  "crh": "crh-latn",
  "crh-cyrl": "crh-latn",
  "crh-latn": "crh-cyrl",
  "gan": "gan-hans gan-hant",
  "gan-hans": "gan",
  "gan-hant": "gan",
  "ike-cans": "iu",
  "ike-latn": "iu",
  "iu": "ike-cans",
  "ku": "ku-latn",
  "ku-arab": "ku-latn",
  "ku-latn": "ku-arab",
  "mni": "mni",
  "mni-beng": "mni",
  "sh-cyrl": "sh-latn",
  "sh-latn": "sh-latn",
  "shi": "shi-latn shi-tfng",
  "shi-latn": "shi",
  "shi-tfng": "shi",
  "sr": "sr-ec",
  "sr-ec": "sr",
  "sr-el": "sr",
  "tg": "tg",
  "tg-latn": "tg",
  "tly": "tly",
  "tly-cyrl": "tly",
  "uz": "uz-latn",
  "uz-cyrl": "uz",
  "uz-latn": "uz",
  "wuu": "wuu-hans wuu-hant",
  "wuu-hans": "wuu",
  "wuu-hant": "wuu",
  "zgh": "zgh",
  "zgh-latn": "zgh",
  "zh": "zh-hans zh-hant zh-cn zh-tw zh-hk zh-sg zh-mo zh-my",
  "zh-cn": "zh-hans zh-sg zh-my",
  "zh-hans": "zh-cn zh-sg zh-my",
  "zh-hant": "zh-tw zh-hk zh-mo",
  "zh-hk": "zh-mo zh-hant zh-tw",
  "zh-mo": "zh-hk zh-hant zh-tw",
  "zh-my": "zh-sg zh-hans zh-cn",
  "zh-sg": "zh-my zh-hans zh-cn",
  "zh-tw": "zh-hant zh-hk zh-mo",
}
