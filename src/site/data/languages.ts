// Written by generate.mjs. The formats are described in ../compact.ts.

import type {LanguageData} from '../compact.js'

/** What the Wikipedia of each language says of itself where it differs from the one of its base. By language code. */
export const languages: Readonly<Record<string, LanguageData>> = {
  "af": {
    namespaces: `-2|Media|=
-1|Spesiaal|Special
0c||
1s|Bespreking|Talk
2s|Gebruiker|User
3s|Gebruikerbespreking|User talk
6|Lêer|File|Beeld|Image
7s|Lêerbespreking|File talk|Beeldbespreking|Image talk
8|MediaWiki|=
9s|MediaWikibespreking|MediaWiki talk
10s|Sjabloon|Template
11s|Sjabloonbespreking|Template talk
12s|Hulp|Help
13s|Hulpbespreking|Help talk
14s|Kategorie|Category
15s|Kategoriebespreking|Category talk`,
    magicWords: `displaytitle|VERTOONTITEL
forcetoc|__DWINGIO__
img_border|raam
img_bottom|onder
img_center|senter
img_framed|omraam
img_frameless|raamloos
img_left|links
img_link|skakel=$1
img_middle|middel
img_none|geen
img_right|regs
img_text_bottom|teks-onder
img_text_top|teks-bo
img_thumbnail|duimnael
img_top|bo
index|__INDEKS__
noeditsection|__GEENNUWEAFDELING__
nogallery|__GEENGALERY__
noindex|__GEENINDEKS__
notoc|__GEENIO__
redirect|#AANSTUUR
toc|__IO__`,
  },
  "an": {
    namespaces: `-2|Media|=
-1|Especial|Special|Espezial
0c||
1s|Descusión|Talk
2s|Usuario|User|Usuario|Usuaria
3s|Descusión usuario|User talk|Descusión usuario|Descusión usuaria
6|Imachen|File|Imagen|Image
7s|Descusión imachen|File talk|Imagen discusión|Image talk
8|MediaWiki|=
9s|Descusión MediaWiki|MediaWiki talk
10s|Plantilla|Template
11s|Descusión plantilla|Template talk
12s|Aduya|Help
13s|Descusión aduya|Help talk
14s|Categoría|Category
15s|Descusión categoría|Category talk`,
    magicWords: `default|#predeterminado
defaultsort|ORDENAR:|CLAVEDEORDENPREDETERMINADO:|ORDENDECATEGORIAPREDETERMINADO:|ORDENDECATEGORÍAPREDETERMINADO:
displaytitle|TÍTOL|MOSTRARTÍTULO|MOSTRARTITULO
forcetoc|__FORZAR_TDC__|__FORZARTDC__|__FORZARTOC__
hiddencat|__CATEGORÍAOCULTA__
img_border|borde
img_bottom|abajo
img_center|centro|centrado|centrada|centrar
img_framed|marco|enmarcado|enmarcada
img_frameless|sinmarco|sin_enmarcar|sinenmarcar
img_lang|idioma=$1
img_left|cucha|izquierda|zurda|izda|izq
img_link|vínculo=$1|vinculo=$1|enlace=$1
img_manualthumb|miniaturadeimagen=$1|miniatura=$1
img_middle|medio
img_none|no|ninguna|ninguno|nada
img_page|pagina=$1|página=$1|pagina_$1|página_$1
img_right|dreita|derecha|dcha|der
img_thumbnail|miniaturadeimagen|miniatura|mini
img_top|arriba
index|__INDEXAR__
newsectionlink|__VINCULARANUEVASECCION__|__ENLACECREARSECCIÓN__
nocontentconvert|__NOCONVERTIRCONTENIDO__|__NOCC___
noeditsection|__NO_EDITAR_SECCIÓN__|__NOEDITARSECCIÓN__|__NOEDITARSECCION__
nogallery|__SIN_GALERÍA__|__NOGALERÍA__|__NOGALERIA__
noindex|__NOINDEXAR__
nonewsectionlink|__NOVINCULARANUEVASECCION__|__SINENLACECREARSECCIÓN__
notitleconvert|__NOCONVERTIRTITULO__|__NOCONVERTIRTÍTULO__|__NOCT___
notoc|__SIN_TDC__|__NOTDC__
redirect|#ENDRECERA|#REENDRECERA|#REDIRECCIÓN|#REDIRECCION
staticredirect|__REDIRECCIÓNESTÁTICA__|__REDIRECCIONESTATICA__
subst|SUST:|FIJAR:
toc|__TDC__`,
  },
  "ar": {
    name: "ويكيبيديا",
    mainPage: "الصفحة الرئيسة",
    namespaces: `-2|ميديا|Media|وسائط
-1|خاص|Special
0c||
1s|نقاش|Talk
2s|مستخدم|User|مستخدمة
3s|نقاش المستخدم|User talk|نقاش المستخدمة
4s|ويكيبيديا|Project|WP|Wikipedia|وب
5s|نقاش ويكيبيديا|Project talk|Wikipedia talk|نو
6|ملف|File|Image|صورة
7s|نقاش الملف|File talk|Image talk|نقاش الصورة
8s|ميدياويكي|MediaWiki
9s|نقاش ميدياويكي|MediaWiki talk
10s|قالب|Template
11s|نقاش القالب|Template talk
12s|مساعدة|Help
13s|نقاش المساعدة|Help talk
14s|تصنيف|Category
15s|نقاش التصنيف|Category talk
100s|بوابة|=
101s|نقاش البوابة|=
710|TimedText|=
711|TimedText talk|=
828s|وحدة|Module
829s|نقاش الوحدة|Module talk
1728s|فعالية|Event
1729s|نقاش فعالية|Event talk
2600|موضوع|Topic`,
    magicWords: `anchorencode|كود_الأنكور
articlepath|مسار_المقالة
babel|بابل
basepagename|اسم_الصفحة_الأساسي
basepagenamee|عنوان_الصفحة_الأساسي
bcp47|#بي_سي_بي_47
bidi|ثا:
canonicalurl|عنوان_قاعدة:
canonicalurle|مسار_قاعدة:
cascadingsources|مصادر_مضمنة
categorytree|شجرة_تصنيف
contentlanguage|لغة_المحتوى|لغة_محتوى
contentmodel|#نموذج_المحتوى|#نموذج_محتوى
contentmodel_canonical|قانوني
contentmodel_local|محلي
count|عدد
currentday|يوم_حالي
currentday2|يوم_حالي2
currentdayname|اسم_اليوم_الحالي
currentdow|يوم_حالي_مأ
currenthour|ساعة_حالية
currentmonth|شهر_حالي|شهر_حالي2
currentmonth1|شهر_حالي1
currentmonthabbrev|اختصار_الشهر_الحالي
currentmonthname|اسم_الشهر_الحالي
currentmonthnamegen|اسم_الشهر_الحالي_المولد
currenttime|وقت_حالي
currenttimestamp|طابع_الوقت_الحالي
currentversion|نسخة_حالية
currentweek|أسبوع_حالي
currentyear|عام_حالي
default|#افتراضي
defaultsort|ترتيب_افتراضي:|مفتاح_ترتيب_افتراضي:|ترتيب_تصنيف_افتراضي:|ترتيب_غيابي:
defaultsort_noerror|لاخطأ
defaultsort_noreplace|لاتستبدل
dir|#اتجاه
directionmark|علامة_الاتجاه|علامة_اتجاه
displaytitle|عرض_العنوان
displaytitle_noerror|لا_خطأ
displaytitle_noreplace|لااستبدال
expectunusedcategory|__توقع_تصنيف_غير_مستخدم__
expectunusedtemplate|__توقع_قالب_غير_مستخدم__
explode|انفجار
expr|تعبير
filepath|مسار_الملف:
forcetoc|__لصق_فهرس__
formal|#رسمي:
formatdate|تهيئة_التاريخ|تهيئة_تاريخ
formatnum|صيغة_رقم
fullpagename|اسم_الصفحة_الكامل|اسم_صفحة_كامل|اسم_كامل
fullpagenamee|عنوان_الصفحة_الكامل|عنوان_صفحة_كامل
fullurl|عنوان_كامل:
fullurle|مسار_كامل:
gender|نوع:
grammar|قواعد_اللغة:
hiddencat|__تصنيف_مخفي__
if|لو
ifeq|لومعادلة
iferror|لوخطأ
ifexist|لوموجود
ifexpr|لوتعبير
img_alt|بديل=$1
img_baseline|خط_أساسي
img_border|حدود
img_bottom|أسفل
img_center|مركز
img_class|رتبة=$1
img_framed|إطار|بإطار
img_frameless|لاإطار
img_lang|لغة=$1
img_left|يسار
img_link|وصلة=$1|رابط=$1
img_manualthumb|تصغير=$1|مصغر=$1
img_middle|وسط
img_none|بدون|بلا
img_page|صفحة=$1|صفحة_$1
img_right|يمين
img_sub|فرعي
img_super|سوبر|سب
img_text_bottom|نص_أسفل
img_text_top|نص_أعلى
img_thumbnail|تصغير
img_top|أعلى
img_upright|معدول|معدول=$1|معدول_$1
img_width|$1بك|$1عن
index|__فهرسة__
int|محتوى:
interlanguagelink|#وصلة_بين_اللغات|#رابط_بين_اللغات
interwikilink|#وصلة_إنترويكي|#رابط_إنترويكي
invoke|استدعاء
language|#لغة
language_option_bcp47|بي_سي_بي_47
lc|صغير:
lcfirst|عنوان_كبير:
len|لين
localday|يوم_محلي
localday2|يوم_محلي2
localdayname|اسم_اليوم_المحلي
localdow|يوم_محلي_مأ
localhour|ساعة_محلية
localmonth|شهر_محلي|شهر_محلي2
localmonth1|شهر_محلي1
localmonthabbrev|اختصار_الشهر_المحلي
localmonthname|اسم_الشهر_المحلي
localmonthnamegen|اسم_الشهر_المحلي_المولد
localtime|وقت_محلي
localtimestamp|طابع_الوقت_المحلي
localurl|مسار_محلي:
localurle|عنوان_المسار_المحلي:
localweek|أسبوع_محلي
localyear|عام_محلي
lossless|بدون_خسارة|بدون_فقدان
mentor|مرشد
msg|رسالة:
msgnw|رسالة_بدون_تهيئة:
namespace|نطاق
namespacee|عنوان_نطاق
namespacenumber|عدد_نطاق
newsectionlink|__وصلة_قسم_جديد__
nocommafysuffix|لا_سيب
nocontentconvert|__لاتحويل_محتوى__|__لاتم__
noeditsection|__لاتحريرقسم__
noexternallanglinks|لا_وصلات_لغة_خارجية
nogallery|__لامعرض__
noindex|__لافهرسة__
nonewsectionlink|__لا_وصلة_قسم_جديد__
notitleconvert|__لاتحويل_عنوان__|__لاتع__
notoc|__لافهرس__
ns|نط:
nse|نطم:
numberingroup|عدد_في_المجموعة|عدد_في_مجموعة
numberofactiveusers|عدد_المستخدمين_النشطين
numberofadmins|عدد_الإداريين
numberofarticles|عدد_المقالات
numberofedits|عدد_التعديلات
numberoffiles|عدد_الملفات
numberofpages|عدد_الصفحات
numberofusers|عدد_المستخدمين
padleft|باد_يسار
padright|باد_يمين
pageid|رقم_صفحة
pagelanguage|لغة_الصفحة
pagename|اسم_الصفحة
pagenamee|عنوان_الصفحة
pagesincategory|صفحات_في_التصنيف|صفحات_في_تصنيف
pagesincategory_all|كل
pagesincategory_files|ملفات
pagesincategory_pages|صفحات
pagesincategory_subcats|تصنيفات_فرعية
pagesinnamespace|صفحات_في_نطاق:|صفحات_في_نط:
pagesize|حجم_الصفحة
plural|جمع:
pos|بوس
property|خاصية
protectionexpiry|انتهاء_الحماية
protectionlevel|مستوى_الحماية
raw|خام:
rawsuffix|أر|آر
redirect|#تحويل
rel2abs|ريلتوآبس
replace|استبدال
revisionday|يوم_المراجعة
revisionday2|يوم_المراجعة2
revisionid|رقم_المراجعة
revisionmonth|شهر_المراجعة
revisionmonth1|شهر_المراجعة1
revisionsize|حجم_المراجعة
revisiontimestamp|طابع_وقت_المراجعة
revisionuser|مستخدم_المراجعة
revisionyear|عام_المراجعة
rootpagename|جذر_اسم_الصفحة
rootpagenamee|عنوان_جذر_الصفحة
rpos|آربوس
safesubst|نسخ_آمن:
scriptpath|مسار_السكريبت|مسار_سكريبت
server|خادم
servername|اسم_الخادم
sitename|اسم_الموقع
special|خاص
speciale|عنوان_خاص
staticredirect|__تحويلة_إستاتيكية__|__تحويلة_ساكنة__
stylepath|مسار_الهيئة
sub|متفرع
subjectpagename|اسم_صفحة_الموضوع|اسم_صفحة_المقالة
subjectpagenamee|عنوان_صفحة_الموضوع|عنوان_صفحة_المقالة
subjectspace|نطاق_الموضوع|نطاق_المقالة
subjectspacee|عنوان_نطاق_الموضوع|عنوان_نطاق_المقالة
subpagename|اسم_الصفحة_الفرعي
subpagenamee|عنوان_الصفحة_الفرعي
subst|نسخ:
switch|تبديل
tag|وسم
talkpagename|اسم_صفحة_النقاش
talkpagenamee|عنوان_صفحة_النقاش
talkspace|نطاق_النقاش
talkspacee|عنوان_النقاش
target|هدف
time|وقت
timedmedia_endtime|نهاية=$1
timedmedia_starttime|بداية=$1
timedmedia_thumbtime|وقت_التصغير=$1
timel|تيمل
titleparts|أجزاء_العنوان
toc|__فهرس__
uc|كبير:
ucfirst|عنوان_صغير:
url_path|مسار
url_query|استعلام
url_wiki|ويكي
urldecode|فك_مسار
urlencode|كود_المسار:
userlanguage|لغة_المستخدم
wbreponame|اسم_مستودع_وب`,
    specialPages: `Allpages|كل_الصفحات
Prefixindex|فهرس_بادئة
Categories|تصنيفات
Listredirects|عرض_التحويلات
Userlogin|دخول_المستخدم
Userlogout|خروج_المستخدم
BlockList|قائمة_المنع
Preferences|تفضيلات
Contributions|مساهمات
Listusers|عرض_المستخدمين
Newimages|ملفات_جديدة
Log|سجل
Watchlist|قائمة_المراقبة
Newpages|صفحات_جديدة
Recentchanges|أحدث_التغييرات
Recentchangeslinked|أحدث_التغييرات_الموصولة
Listfiles|عرض_الملفات
Filepath|مسار_ملف
Upload|رفع
Statistics|إحصاءات
Version|نسخة
LinkSearch|بحث_الوصلات
Randompage|عشوائي
RandomInCategory|عشوائي_في_تصنيف
Export|تصدير
Undelete|استرجاع
Whatlinkshere|ماذا_يصل_هنا
ExpandTemplates|فرد_القوالب
Booksources|مصادر_كتاب
Blankpage|صفحة_فارغة
Diff|فرق
EditPage|عدل_الصفحة
Emailuser|مراسلة_المستخدم
Movepage|نقل_صفحة
MyLanguage|لغتي
Mylog|سجلي
Mypage|صفحتي
Mytalk|نقاشي
PageHistory|تاريخ_الصفحة
PageInfo|معلومات_الصفحة
Purge|إفراغ_الكاش
NewSection|قسم_جديد
PermanentLink|وصلة_دائمة
Redirect|تحويل
Specialpages|صفحات_خاصة
Search|بحث
GlobalUsage|استخدام_عام`,
  },
  "arz": {
    namespaces: `-2|ميديا|Media|وسائط
-1|خاص|Special
0c||
1s|نقاش|Talk
2s|مستخدم|User|مستخدم|مستخدمة
3s|نقاش المستخدم|User talk|نقاش المستخدم|نقاش المستخدمة
6|ملف|File|صورة|Image
7s|نقاش الملف|File talk|نقاش الصورة|Image talk
8|ميدياويكى|MediaWiki
9s|نقاش ميدياويكى|MediaWiki talk
10s|قالب|Template
11s|نقاش القالب|Template talk
12s|مساعدة|Help
13s|نقاش المساعدة|Help talk
14s|تصنيف|Category
15s|نقاش التصنيف|Category talk`,
    magicWords: `default|#افتراضي
defaultsort|ترتيب_قياسى:|ترتيب_افتراضى:|مفتاح_ترتيب_قياسى:|مفتاح_ترتيب_افتراضى:|ترتيب_تصنيف_قياسى:|ترتيب_تصنيف_افتراضى:|ترتيب_قياسي:|ترتيب_افتراضي:|مفتاح_ترتيب_قياسي:|مفتاح_ترتيب_افتراضي:|ترتيب_تصنيف_قياسي:|ترتيب_تصنيف_افتراضي:|ترتيب_غيابي:
displaytitle|عرض_العنوان
expectunusedcategory|__اتوقع_تصنيف_مش_مستخدم__|__توقع_تصنيف_غير_مستخدم__
forcetoc|__لصق_فهرس__
hiddencat|__تصنيف_مخفي__
img_alt|بديل=$1
img_baseline|خط_اساسى|خط_أساسي
img_border|حد|حدود
img_bottom|أسفل
img_center|مركز
img_class|رتبه=$1|رتبة=$1
img_framed|إطار|بإطار
img_frameless|لاإطار|من_غير_اطار
img_lang|لغه=$1|لغة=$1
img_left|يسار
img_link|وصلة=$1|رابط=$1
img_manualthumb|تصغير=$1|مصغر=$1
img_middle|وسط
img_none|بدون|بلا
img_page|صفح=$1|صفحه_$1|صفحة=$1|صفحة_$1
img_right|يمين
img_sub|فرعى|فرعي
img_super|سوبر|سب
img_text_bottom|نص_أسفل
img_text_top|نص_أعلى
img_thumbnail|تصغير|مصغر
img_top|أعلى
img_upright|معدول|معدول=$1|معدول_$1
img_width|$1بك|$1عن
index|__فهرسة__
newsectionlink|__وصلة_قسم_جديد__
nocontentconvert|__من_غير_تحويل_محتوى__|__لاتم__|__لاتحويل_محتوى__
noeditsection|__من_غير_تحريرقسم__|__لاتحريرقسم__
nogallery|__من_غير_معرض__|__لامعرض__
noindex|__لافهرسة__
nonewsectionlink|__من_غير_وصلة_قسم_جديد__|من_غير_وصلة_قسم_جديد__|__لا_وصلة_قسم_جديد__|لا_وصلة_قسم_جديد__
notitleconvert|__من_غيرتحويل_عنوان__|__لاتع__|__لاتحويل_عنوان__
notoc|__من_غير_فهرس__|__لافهرس__
redirect|#تحويل
staticredirect|__تحويله_إستاتيكيه__|__تحويله_ساكنه__|__تحويلة_إستاتيكية__|__تحويلة_ساكنة__
subst|نسخ:|إحلال:
toc|__فهرس__`,
  },
  "ast": {
    namespaces: `-2|Medios|Media
-1|Especial|Special
0c||
1s|Alderique|Talk|Discusión
2s|Usuariu|User|Usuariu|Usuaria
3s|Usuariu alderique|User talk|Usuariu discusión|Usuariu alderique|Usuaria alderique
6|Ficheru|File|Imaxe|Imaxen|Archivu|Imagen|Image
7s|Ficheru alderique|File talk|Imaxe alderique|Imaxen discusión|Archivu alderique|Imagen discusión|Image talk
8|MediaWiki|=
9s|MediaWiki alderique|MediaWiki talk|MediaWiki discusión
10s|Plantía|Template|Plantilla
11s|Plantía alderique|Template talk|Plantilla discusión
12s|Ayuda|Help|Aida
13s|Ayuda alderique|Help talk|Ayuda discusión|Aida alderique
14s|Categoría|Category
15s|Categoría alderique|Category talk|Categoría discusión`,
    magicWords: `default|#predeterminado
defaultsort|ORDENAR:|CLAVEDEORDENPREDETERMINADO:|ORDENDECATEGORIAPREDETERMINADO:|ORDENDECATEGORÍAPREDETERMINADO:
displaytitle|MOSTRARTÍTULO|MOSTRARTITULO
forcetoc|__FORZAR_TDC__|__FORZARTDC__|__FORZARTOC__
hiddencat|__CATEGORÍAOCULTA__
img_border|borde
img_bottom|abajo
img_center|centro|centrado|centrada|centrar
img_framed|marco|enmarcado|enmarcada
img_frameless|sinmarco|sin_enmarcar|sinenmarcar
img_lang|idioma=$1
img_left|izquierda|izda|izq
img_link|vínculo=$1|vinculo=$1|enlace=$1
img_manualthumb|miniaturadeimagen=$1|miniatura=$1
img_middle|medio
img_none|no|ninguna|ninguno|nada
img_page|pagina=$1|página=$1|pagina_$1|página_$1
img_right|derecha|der|dcha
img_thumbnail|miniaturadeimagen|miniatura|mini
img_top|arriba
index|__INDEXAR__
newsectionlink|__VINCULARANUEVASECCION__|__ENLACECREARSECCIÓN__
nocontentconvert|__NOCONVERTIRCONTENIDO__|__NOCC___
noeditsection|__NO_EDITAR_SECCIÓN__|__NOEDITARSECCIÓN__|__NOEDITARSECCION__
nogallery|__SIN_GALERÍA__|__NOGALERÍA__|__NOGALERIA__
noindex|__NOINDEXAR__
nonewsectionlink|__NOVINCULARANUEVASECCION__|__SINENLACECREARSECCIÓN__
notitleconvert|__NOCONVERTIRTITULO__|__NOCONVERTIRTÍTULO__|__NOCT___
notoc|__SIN_TDC__|__NOTDC__
redirect|#REDIRECCIÓN|#REDIRECCION
staticredirect|__REDIRECCIÓNESTÁTICA__|__REDIRECCIONESTATICA__
subst|SUST:|FIJAR:
toc|__TDC__`,
  },
  "az": {
    namespaces: `-2|Media|=|Mediya
-1|Xüsusi|Special
0c||
1s|Müzakirə|Talk
2s|İstifadəçi|User
3s|İstifadəçi müzakirəsi|User talk
6|Fayl|File|Şəkil|Image
7s|Fayl müzakirəsi|File talk|Şəkil müzakirəsi|Image talk
8|MediaViki|MediaWiki|MediaWiki|MediyaViki
9s|MediaViki müzakirəsi|MediaWiki talk|MediaWiki müzakirəsi|MediyaViki müzakirəsi
10s|Şablon|Template
11s|Şablon müzakirəsi|Template talk
12s|Kömək|Help
13s|Kömək müzakirəsi|Help talk
14s|Kateqoriya|Category
15s|Kateqoriya müzakirəsi|Category talk`,
    magicWords: `nogallery|__QALEREYAYOX__
notoc|__MÜNDƏRİCATYOX__
redirect|#İSTİQAMƏTLƏNDİRMƏ|#İSTİQAMƏTLƏNDİR`,
  },
  "azb": {
    namespaces: `-2|مدیا|Media|رسانه|رسانه\u200cای
-1|اؤزل|Special
0c||
1s|دانیشیق|Talk
2s|ایشلدن|User
3s|ایشلدن دانیشیغی|User talk
6|فایل|File|تصویر|Image
7s|فایل دانیشیغی|File talk|بحث تصویر|Image talk
8|مدیاویکی|MediaWiki|مدیا\u200cویکی
9s|مدیاویکی دانیشیغی|MediaWiki talk|مدیا\u200cویکی دانیشیغی
10s|شابلون|Template
11s|شابلون دانیشیغی|Template talk
12s|کؤمک|Help
13s|کؤمک دانیشیغی|Help talk
14s|بؤلمه|Category
15s|بؤلمه دانیشیغی|Category talk`,
    magicWords: `default|#پیش\u200cفرض
defaultsort|ترتیب:|ترتیب\u200cپیش\u200cفرض:|ترتیب_پیش_فرض:
displaytitle|عنوان\u200cظاهری|عنوان_ظاهری
forcetoc|__بافهرست__
hiddencat|__رده\u200cپنهان__
img_alt|جایگزین=$1
img_baseline|همکف
img_border|حاشیه
img_bottom|پایین
img_center|وسط
img_class|کلاس=$1
img_framed|قابیق|قاب
img_frameless|بی\u200cقاب|بیقاب|بی_قاب
img_lang|زبان=$1
img_left|سول|چپ
img_link|پیوند=$1
img_manualthumb|بندانگشتی=$1|انگشتدان=$1|انگشتی=$1
img_middle|میانه
img_none|هئچ|هیچ
img_page|صفحه=$1|صفحه_$1
img_right|ساغ|راست
img_sub|زیر
img_super|زبر
img_text_bottom|متن-پایین
img_text_top|متن-بالا
img_thumbnail|بندانگشتی|انگشتی|انگشتدان
img_top|بالا
img_upright|ایستاده|ایستاده=$1|ایستاده_$1
img_width|$1پیکسل
index|__نمایه__
newsectionlink|__بخش\u200cجدید__
nocontentconvert|__محتواتبدیل\u200cنشده__
noeditsection|__بی\u200cبخش__
nogallery|__بی\u200cنگارخانه__
noindex|__بی\u200cنمایه__
nonewsectionlink|__بی\u200cپیوندبخش__|__بی\u200cپیوند\u200cبخش\u200cجدید__
notitleconvert|__عنوان\u200cتبدیل\u200cنشده__
notoc|__بی\u200cفهرست__
redirect|#تغییر_مسیر|#تغییرمسیر
staticredirect|__تغییرمسیرثابت__
subst|جایگزین:|جا:
toc|__فهرست__`,
  },
  "ba": {
    namespaces: `-2|Медиа|Media
-1|Махсус|Special|Ярҙамсы
0c||
1s|Фекерләшеү|Talk|Фекер алышыу
2s|Ҡатнашыусы|User
3s|Ҡатнашыусы менән һөйләшеү|User talk|Ҡатнашыусы м-н фекер алышыу
6|Файл|File|Рәсем|Изображение|Image
7s|Файл буйынса фекерләшеү|File talk|Рәсем буйынса фекерләшеү|Рәсем б-са фекер алышыу|Обсуждение изображения|Image talk
8|MediaWiki|=
9s|MediaWiki буйынса фекерләшеү|MediaWiki talk|MediaWiki б-са фекер алышыу
10s|Ҡалып|Template
11s|Ҡалып буйынса фекерләшеү|Template talk|Ҡалып б-са фекер алышыу
12s|Белешмә|Help
13s|Белешмә буйынса фекерләшеү|Help talk|Белешмә б-са фекер алышыу
14s|Категория|Category|Төркөм
15s|Категория буйынса фекерләшеү|Category talk|Төркөм буйынса фекерләшеү|Категория б-са фекер алышыу`,
    magicWords: `default|#умолчание
defaultsort|СОРТИРОВКА_ПО_УМОЛЧАНИЮ|КЛЮЧ_СОРТИРОВКИ
displaytitle|ПОКАЗАТЬ_ЗАГОЛОВОК
forcetoc|__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__|__ОБЯЗ_ОГЛ__
hiddencat|__СКРЫТАЯ_КАТЕГОРИЯ__
img_alt|альт=$1
img_baseline|основание
img_border|граница
img_bottom|снизу
img_center|центр
img_framed|обрамить
img_frameless|безрамки
img_left|слева
img_link|ссылка=$1
img_manualthumb|мини=$1|миниатюра=$1
img_middle|посередине
img_none|без
img_page|страница=$1|страница $1
img_right|справа
img_sub|под
img_super|над
img_text_bottom|текст-снизу
img_text_top|текст-сверху
img_thumbnail|мини|миниатюра
img_top|сверху
img_upright|сверхусправа|сверхусправа=$1|сверхусправа $1
img_width|$1пкс
index|__ИНДЕКС__
newsectionlink|__ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ__
nocontentconvert|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА__
noeditsection|__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__
nogallery|__БЕЗ_ГАЛЕРЕИ__
noindex|__БЕЗ_ИНДЕКСА__
nonewsectionlink|__БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ__
notitleconvert|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА__
notoc|__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__
redirect|#перенаправление|#перенапр
staticredirect|__СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ__
subst|ПОДСТАНОВКА:|ПОДСТ:
toc|__ОГЛАВЛЕНИЕ__|__ОГЛ__`,
  },
  "ban": {
    name: "Wikipédia",
    mainPage: "Kaca Utama",
    timezone: "Asia/Makassar",
    variants: ["ban","ban-bali","ban-x-dharma","ban-x-palmleaf","ban-x-pku"],
    namespaces: `-2|Média|Media|Media
-1|Kusus|Special|Special
0c||
1s|Pabligbagan|Talk|Bicara|Talk
2s|Sang Anganggé|User|Sang Anganggé|User
3s|Pabligbagan Sang Anganggé|User talk|Bicara Pengguna|Pabligbagan Sang Anganggé|User talk
4s|Wikipédia|Project|WP|Wikipedia
5s|Pabligbagan Wikipédia|Project talk|Pabligbagan Wikipédia|Wikipedia talk|Wikipédia talk
6|Berkas|File|File|Gambar|Image
7s|Pabligbagan Berkas|File talk|File talk|Gambar Pembicaraan|Image talk|Pabligbagan Berkas|Pembicaraan Gambar
8s|MédiaWiki|MediaWiki|MediaWiki
9s|Pabligbagan MédiaWiki|MediaWiki talk|MediaWiki Pembicaraan|MediaWiki talk|Pabligbagan MédiaWiki
10s|Mal|Template|Template
11s|Pabligbagan Mal|Template talk|Pabligbagan Mal|Templat Pembicaraan|Template talk
12s|Wantuan|Help|Help
13s|Pabligbagan Wantuan|Help talk|Bantuan Pembicaraan|Help talk|Pabligbagan Wantuan
14|Kategori|Category|Category
15s|Pabligbagan Kategori|Category talk|Category talk|Kategori Pembicaraan|Pabligbagan Kategori
710|TimedText|=
711|TimedText talk|=|TimedText talk
828s|Modul|Module|Module
829s|Pabligbagan Modul|Module talk|Module talk|Pabligbagan Modul
1728s|Acara|Event|Event
1729s|Pembicaraan Acara|Event talk|Event talk`,
    magicWords: `anchorencode|KODEJANGKAR|KOJANG
basepagename|NAMAHALAMANDASAR|NAMADASARHALAMAN|NAMMANSAR
basepagenamee|NAMAHALAMANDASARE|NAMADASARHALAMANE|NAMMANSARE
contentlanguage|BAHASAISI|BHSISI|BASI
currentday|HARIKINI|HARKIN
currentday2|HARIKINI2|HARKIN2
currentdayname|NAMAHARIKINI|NAMHARKIN
currentdow|HARIDALAMMINGGU|HADAMI
currenthour|JAMKINI|JAKIN
currentmonth|BULANKINI|BULANKINI2|BUKIN|BUKIN2
currentmonth1|BULANKINI1|BUKIN1
currentmonthabbrev|NAMASINGKATBULANKINI|BULANINISINGKAT|NAMSINGBUKIN
currentmonthname|NAMABULANKINI|NAMBUKIN
currentmonthnamegen|NAMAJENDERBULANKINI|NAMJENBUKIN
currenttime|WAKTUKINI|WAKIN
currenttimestamp|STEMPELWAKTUKINI|STEMWAKIN
currentversion|VERSIKINI|VERKIN
currentweek|MINGGUKINI|MIKIN
currentyear|TAHUNKINI|TAKIN
default|#baku
defaultsort|URUTANBAKU:|UBUR:
directionmark|MARKAARAH|MARRAH
displaytitle|JUDULTAMPILAN|JUTAM
expr|hitung
filepath|LOKASIBERKAS:|LOBER:
forcetoc|__PAKSADAFTARISI__|__PAKSADASI__
formatdate|formattanggal
formatnum|FORMATANGKA|FORANG
fullpagename|NAMAHALAMANLENGKAP|NAMALENGKAPHALAMAN|NAMMANKAP
fullpagenamee|AMAHALAMANLENGKAPE|NAMALENGKAPHALAMANE|NAMMANKAPE
fullurl|URLLENGKAP:
fullurle|URLLENGKAPE
gender|JANTINA:
grammar|TATABAHASA:|TASA:
hiddencat|__KATEGORITERSEMBUNYI__|__KATSEM__
if|jika
ifeq|jikasama
iferror|jikasalah
ifexist|jikaada
ifexpr|jikahitung
img_alt|al=$1|alternatif=$1
img_baseline|gada|garis_dasar
img_border|tepi|batas
img_bottom|bawah
img_center|pus|pusat
img_framed|bingkai|bing
img_frameless|nirbing|tanpabingkai
img_lang|bhs=$1
img_left|kiri|ki
img_link|pra=$1|pranala=$1
img_manualthumb|jmpl=$1|jempol=$1|mini=$1|miniatur=$1
img_middle|tengah
img_none|nir|tanpa
img_page|hal=$1|halaman=$1|hal_$1|halaman_$1
img_right|ka|kanan
img_sub|upa
img_text_bottom|batek|bawah-teks
img_text_top|atek|atas-teks
img_thumbnail|jmpl|jempol|mini|miniatur
img_top|atas
img_upright|lurus|lurus=$1|lurus_$1|tegak|tegak=$1|tegak_$1
index|__INDEKS__
invoke|nunas|pinta
language|#BAHASA|#BHS
lc|KC:|KECIL:|HURUFKECIL:
lcfirst|AKC:|AWALKECIL:
localday|HARILOKAL|HALOK
localday2|HARILOKAL2|HALOK2
localdayname|NAMAHARILOKAL|NAMHALOK
localdow|HARIDALAMMINGGULOKAL|HADAMIKAL
localhour|JAMLOKAL|JALOK
localmonth|BULANLOKAL|BULANLOKAL2|BULOK|BULOK2
localmonth1|BULANLOKAL1|BULOK1
localmonthabbrev|NAMASINGKATBULANLOKAL|NAMSINGBULOK
localmonthname|NAMABULANLOKAL|NAMBULOK
localmonthnamegen|NAMAJENDERBULANLOKAL|NAMJENBULOK
localtime|WAKTULOKAL|WALOK
localtimestamp|STEMPELWAKTULOKAL|STEMWAKAL
localurl|URLLOKAL
localurle|URLLOKALE
localweek|MINGGULOKAL|MIKAL
localyear|TAHUNLOKAL|TALOK
msg|PSN:|PESAN:
msgnw|TPL:
namespace|RUANGNAMA|RUNAM
namespacee|RUANGNAMAE|RUNAME
newsectionlink|__PRANALABAGIANBARU__|__PRABABA__
nocontentconvert|__TANPAKONVERSIISI__|__NIRKOSI__
noeditsection|__TANPASUNTINGANBAGIAN__|__NIRSUBA__
nogallery|__TANPAGALERI__|__NIRGAL__
noindex|__TANPAINDEKS__|__NIRDEKS__
nonewsectionlink|__TANPAPRANALABAGIANBARU__|__NIRPRABABA__
notitleconvert|__TANPAKONVERSIJUDUL__|__NIRKODUL__
notoc|__TANPADAFTARISI__|__NIRDASI__
ns|RN:|RUNAM:
numberingroup|JUMLAHDIKELOMPOK|JULDIPOK
numberofactiveusers|JUMLAHPENGGUNAAKTIF|JUMPENGTIF
numberofadmins|JUMLAHADMIN|JUMLAHPENGURUS|JUMAD|JURUS
numberofarticles|JUMLAHARTIKEL|JUMKEL
numberofedits|JUMLAHSUNTINGAN|JUMTING
numberoffiles|JUMLAHBERKAS|JUMKAS
numberofpages|JUMLAHHALAMAN|JUMMAN
numberofusers|JUMLAHPENGGUNA|JUMPENG
padleft|ISIKIRI|IKI
padright|ISIKANAN|IKA
pagename|NAMAHALAMAN|NAMMAN
pagenamee|NAMAHALAMANE|NAMMANE
pagesincategory|HALAMANDIKATEGORI|HALDIKAT
pagesincategory_all|semua
pagesincategory_files|berkas
pagesincategory_pages|halaman
pagesinnamespace|HALAMANDIRUANGNAMA:|HALDIRN
pagesize|BESARHALAMAN|BESMAN
plural|JAMAK:
protectionlevel|TINGKATPERLINDUNGAN|TIPER
raw|MENTAH:
rawsuffix|M
redirect|#ALIH
revisionday|HARIREVISI|HAREV
revisionday2|HARIREVISI2|HAREV2
revisionid|IDREVISI|IREV
revisionmonth|BULANREVISI|BUREV
revisionmonth1|BULANREVISI1
revisiontimestamp|STEMPELWAKTUREVISI|REKAMWAKTUREVISI
revisionuser|PENGGUNAREVISI
revisionyear|TAHUNREVISI|TAREV
scriptpath|LOKASISKRIP
server|PELADEN
servername|NAMAPELADEN|NAMASERVER|NAMPEL
sitename|NAMASITUS|NAMSIT
special|istimewa|spesial
staticredirect|__PENGALIHANSTATIK__|__PENGALIHANSTATIS__|__PETIK__|__PETIS__
subjectpagename|NAMAHALAMANUTAMA|NAMAHALAMANARTIKEL|NAMMANTAMA|NAMMANTIKEL
subjectpagenamee|NAMAHALAMANUTAMAE|NAMAHALAMANARTIKELE|NAMMANTAMAE|NAMMANTIKELE
subjectspace|RUANGUTAMA|RUANGARTIKEL|RUTAMA|RUTIKEL
subjectspacee|RUANGUTAMAE|RUANGARTIKELE|RUTAMAE|RUKELE
subpagename|NAMASUBHALAMAN|NAMAUPAHALAMAN|NAMUMAN
subpagenamee|NAMASUBHALAMANE|NAMAUPAHALAMANE|NAMUMANE
subst|GNT:|GANTI:|TUKAR:
switch|pilih
tag|kata_kunci|takun
talkpagename|NAMAHALAMANBICARA|NAMMANBIR
talkpagenamee|NAMAHALAMANBICARAE|NAMMANBIRE
talkspace|RUANGBICARA|RUBIR
talkspacee|RUANGBICARAE|RUBIRE
time|waktu
timel|waktu1
titleparts|bagianjudul
toc|__DAFTARISI__|__DASI__
uc|BS:|BESAR:|HURUFBESAR:
ucfirst|ABS:|AWALBESAR:
urlencode|KODEURL:|KODU:`,
    specialPages: `Allpages|Daftar_halaman
Prefixindex|Indeks_awalan
Categories|Daftar_kategori
Listredirects|Daftar_pengalihan
Userlogin|Masuk_log
Userlogout|Keluar_log
BlockList|Daftar_pemblokiran
Preferences|Preferensi
Contributions|Kontribusi_pengguna
Listusers|Daftar_pengguna
Newimages|Berkas_baru
Log|Catatan
Watchlist|Daftar_pantauan
Newpages|Halaman_baru
Recentchanges|Perubahan_terbaru
Recentchangeslinked|Perubahan_terkait
Listfiles|Daftar_berkas
Filepath|Lokasi_berkas
Upload|Pengunggahan
Statistics|Statistik
Version|Versi
LinkSearch|Pranala_luar
Randompage|Halaman_sembarang
RandomInCategory|Sembarang_di_kategori
Export|Ekspor_halaman
Undelete|Pembatalan_penghapusan
Whatlinkshere|Pranala_balik
ExpandTemplates|Kembangkan_templat
Booksources|Sumber_buku
Blankpage|Halaman_kosong
Emailuser|Surel_pengguna
Movepage|Pindahkan_halaman
MyLanguage|Bahasa_saya
Mypage|Halaman_saya
Mytalk|Pembicaraan_saya
PermanentLink|Pranala_permanen
Specialpages|Halaman_istimewa
Search|Pencarian
GlobalUsage|Penggunaan_global`,
  },
  "be-tarask": {
    name: "Вікіпэдыя",
    database: "be_x_oldwiki",
    mainPage: "Галоўная старонка",
    timezone: "Europe/Minsk",
    base: "be",
    namespaces: `-2|Мэдыя|Media
-1|Спэцыяльныя|Special
0c||
1s|Абмеркаваньне|Talk
2s|Удзельнік|User|Удзельніца
3s|Гутаркі ўдзельніка|User talk|Гутаркі ўдзельніцы
4s|Вікіпэдыя|Project|WP|Wikipedia|ВП
5s|Абмеркаваньне Вікіпэдыі|Project talk|Wikipedia talk|Абмеркаваньне Вікіпэдыя|Вікіпэдыя размовы
6|Файл|File|Image|Выява
7s|Абмеркаваньне файла|File talk|Image talk|Абмеркаваньне выявы|Размовы пра выяву
8s|MediaWiki|=
9s|Абмеркаваньне MediaWiki|MediaWiki talk
10s|Шаблён|Template
11s|Абмеркаваньне шаблёну|Template talk
12s|Дапамога|Help
13s|Абмеркаваньне дапамогі|Help talk
14|Катэгорыя|Category
15s|Абмеркаваньне катэгорыі|Category talk
100s|Партал|=
101s|Абмеркаваньне парталу|=
710|TimedText|=
711|TimedText talk|=
828s|Модуль|Module
829s|Абмеркаваньне модулю|Module talk
1728s|Event|=
1729s|Event talk|=`,
    magicWords: `basepagename|НАЗВА_БАЗАВАЙ_СТАРОНКІ
basepagenamee|НАЗВА_БАЗАВАЙ_СТАРОНКІ_2
contentlanguage|МОВА_ЗЬМЕСТУ
currentday|БЯГУЧЫ_ДЗЕНЬ
currentday2|БЯГУЧЫ_ДЗЕНЬ_2
currentdayname|НАЗВА_БЯГУЧАГА_ДНЯ
currentdow|БЯГУЧЫ_ДЗЕНЬ_ТЫДНЯ
currenthour|БЯГУЧАЯ_ГАДЗІНА
currentmonth|БЯГУЧЫ_МЕСЯЦ
currentmonthabbrev|СКАРОЧАНАЯ_НАЗВА_БЯГУЧАГА_МЕСЯЦА
currentmonthname|НАЗВА_БЯГУЧАГА_МЕСЯЦА
currentmonthnamegen|НАЗВА_БЯГУЧАГА_МЕСЯЦА_Ў_РОДНЫМ_СКЛОНЕ
currenttime|БЯГУЧЫ_ЧАС
currenttimestamp|МОМАНТ_ЧАСУ
currentversion|БЯГУЧАЯ_ВЭРСІЯ
currentweek|БЯГУЧЫ_ТЫДЗЕНЬ
currentyear|БЯГУЧЫ_ГОД
defaultsort|САРТЫРОЎКА_ПА_ЗМОЎЧВАНЬНІ:|КЛЮЧ_САРТЫРОЎКІ_ПА_ЗМОЎЧВАНЬНІ:|САРТЫРОЎКА_Ў_КАТЭГОРЫІ_ПА_ЗМОЎЧВАНЬНІ:
directionmark|СЫМБАЛЬ_НАПРАМКУ_ПІСЬМА
displaytitle|ПАКАЗВАЦЬ_НАЗВУ
filepath|ШЛЯХ_ДА_ФАЙЛА:
forcetoc|__ЗЬМЕСТ_ПРЫМУСАМ__
formatnum|ФАРМАТАВАЦЬ_ЛІК
fullpagename|ПОЎНАЯ_НАЗВА_СТАРОНКІ
fullpagenamee|ПОЎНАЯ_НАЗВА_СТАРОНКІ_2
fullurl|ПОЎНЫ_АДРАС:
fullurle|ПОЎНЫ_АДРАС_2:
gender|ПОЛ:
grammar|ГРАМАТЫКА:
hiddencat|__СХАВАЦЬ_КАТЭГОРЫЮ__
img_bottom|зьнізу
img_center|цэнтар
img_framed|рамка
img_left|зьлева
img_link|спасылка=$1
img_manualthumb|значак=$1
img_middle|пасярэдзіне
img_page|старонка=$1|старонка $1
img_thumbnail|значак
img_top|зьверху
language|#МОВА
lc|МАЛЫМІ_ЛІТАРАМІ:
lcfirst|ПЕРШАЯ_ЛІТАРА_МАЛАЯ:
localday|ЛЯКАЛЬНЫ_ДЗЕНЬ
localday2|ЛЯКАЛЬНЫ_ДЗЕНЬ_2
localdayname|НАЗВА_ЛЯКАЛЬНАГА_ДНЯ
localdow|ЛЯКАЛЬНЫ_ДЗЕНЬ_ТЫДНЯ
localhour|ЛЯКАЛЬНАЯ_ГАДЗІНА
localmonth|ЛЯКАЛЬНЫ_МЕСЯЦ
localmonthabbrev|СКАРОЧАНАЯ_НАЗВА_ЛЯКАЛЬНАГА_МЕСЯЦА
localmonthname|НАЗВА_ЛЯКАЛЬНАГА_МЕСЯЦА
localmonthnamegen|НАЗВА_ЛЯКАЛЬНАГА_МЕСЯЦА_Ў_РОДНЫМ_СКЛОНЕ
localtime|ЛЯКАЛЬНЫ_ЧАС
localtimestamp|ЛЯКАЛЬНЫ_МОМАНТ_ЧАСУ
localurl|ЛЯКАЛЬНЫ_АДРАС:
localurle|ЛЯКАЛЬНЫ_АДРАС_2:
localweek|ЛЯКАЛЬНЫ_ТЫДЗЕНЬ
localyear|ЛЯКАЛЬНЫ_ГОД
msg|ПАВЕДАМЛЕНЬНЕ:
msgnw|ПАВЕДАМЛЕНЬНЕ_БЯЗЬ_ВІКІ:
namespace|ПРАСТОРА_НАЗВАЎ
namespacee|ПРАСТОРА_НАЗВАЎ_2
newsectionlink|__СПАСЫЛКА_НА_НОВУЮ_СЭКЦЫЮ__
nocontentconvert|__НЕ_КАНВЭРТАВАЦЬ_ТЭКСТ__
noeditsection|__БЕЗ_РЭДАГАВАНЬНЯ_СЭКЦЫІ__
nogallery|__БЕЗ_ГАЛЕРЭІ__
notitleconvert|__НЕ_КАНВЭРТАВАЦЬ_НАЗВУ__
notoc|__БЯЗЬ_ЗЬМЕСТУ__
ns|ПН:
numberofactiveusers|КОЛЬКАСЬЦЬ_АКТЫЎНЫХ_УДЗЕЛЬНІКАЎ
numberofadmins|КОЛЬКАСЬЦЬ_АДМІНІСТРАТАРАЎ
numberofarticles|КОЛЬКАСЬЦЬ_АРТЫКУЛАЎ
numberofedits|КОЛЬКАСЬЦЬ_РЭДАГАВАНЬНЯЎ
numberoffiles|КОЛЬКАСЬЦЬ_ФАЙЛАЎ
numberofpages|КОЛЬКАСЬЦЬ_СТАРОНАК
numberofusers|КОЛЬКАСЬЦЬ_УДЗЕЛЬНІКАЎ
pagename|НАЗВА_СТАРОНКІ
pagenamee|НАЗВА_СТАРОНКІ_2
pagesincategory|КОЛЬКАСЬЦЬ_СТАРОНАК_У_КАТЭГОРЫІ
pagesinnamespace|КОЛЬКАСЬЦЬ_СТАРОНАК_У_ПРАСТОРЫ_НАЗВАЎ:
pagesize|ПАМЕР_СТАРОНКІ
plural|МНОЖНЫ_ЛІК:
raw|НЕАПРАЦАВАНЫ:
rawsuffix|Н
redirect|#перанакіраваньне
revisionday|ДЗЕНЬ_ВЭРСІІ
revisionday2|ДЗЕНЬ_ВЭРСІІ_2
revisionid|ID_ВЭРСІІ
revisionmonth|МЕСЯЦ_ВЭРСІІ
revisiontimestamp|МОМАНТ_ЧАСУ_ВЭРСІІ
revisionyear|ГОД_ВЭРСІІ
scriptpath|ШЛЯХ_ДА_СКРЫПТА
server|СЭРВЭР
servername|НАЗВА_СЭРВЭРА
sitename|НАЗВА_САЙТУ
staticredirect|__СТАТЫЧНАЕ_ПЕРАНАКІРАВАНЬНЕ__
subjectpagename|НАЗВА_СТАРОНКІ_ПРАДМЕТУ|НАЗВА_СТАРОНКІ_АРТЫКУЛА
subjectpagenamee|НАЗВА_СТАРОНКІ_ПРАДМЕТУ_2|НАЗВА_СТАРОНКІ_АРТЫКУЛА_2
subjectspace|ПРАСТОРА_НАЗВАЎ_ПРАДМЕТУ|ПРАСТОРА_НАЗВАЎ_АРТЫКУЛА
subjectspacee|ПРАСТОРА_НАЗВАЎ_ПРАДМЕТУ_2|ПРАСТОРА_НАЗВАЎ_АРТЫКУЛА_2
subpagename|НАЗВА_ПАДСТАРОНКІ
subpagenamee|НАЗВА_ПАДСТАРОНКІ_2
subst|ПАДСТАНОЎКА:
tag|тэг
talkpagename|НАЗВА_СТАРОНКІ_АБМЕРКАВАНЬНЯ
talkpagenamee|НАЗВА_СТАРОНКІ_АБМЕРКАВАНЬНЯ_2
talkspace|ПРАСТОРА_НАЗВАЎ_АБМЕРКАВАНЬНЯ
talkspacee|ПРАСТОРА_НАЗВАЎ_АБМЕРКАВАНЬНЯ_2
toc|__ЗЬМЕСТ__
uc|ВЯЛІКІМІ_ЛІТАРАМІ:
ucfirst|ПЕРШАЯ_ЛІТАРА_ВЯЛІКАЯ:`,
    specialPages: `Allpages|Усе_старонкі
Categories|Катэгорыі
Listredirects|Сьпіс_перанакіраваньняў
Userlogin|Уваход_у_сыстэму
Contributions|Унёсак
Listusers|Сьпіс_удзельнікаў
Newimages|Новыя_файлы
Log|Журналы_падзеяў
Watchlist|Сьпіс_назіраньня
Newpages|Новыя_старонкі
Recentchanges|Апошнія_зьмены
Listfiles|Сьпіс_файлаў
Filepath|Шлях_да_файла
Upload|Загрузка
Statistics|Статыстыка
Version|Вэрсія
LinkSearch|Пошук_вонкавых_спасылак
Randompage|Выпадковая_старонка
Export|Экспарт
Whatlinkshere|Спасылкі_на_старонку
Emailuser|Даслаць_ліст
Mypage|Мая_старонка
Mytalk|Мае_размовы
Specialpages|Спэцыяльныя_старонкі
Search|Пошук`,
  },
  "be": {
    namespaces: `-2|Мультымедыя|Media
-1|Адмысловае|Special
0c||
1s|Размовы|Talk
2s|Удзельнік|User
3s|Размовы з удзельнікам|User talk
6|Файл|File|Выява|Image
7s|Размовы пра файл|File talk|Размовы пра выяву|Image talk
8|MediaWiki|=
9s|Размовы пра MediaWiki|MediaWiki talk
10s|Шаблон|Template
11s|Размовы пра шаблон|Template talk
12s|Даведка|Help
13s|Размовы пра даведку|Help talk
14s|Катэгорыя|Category
15s|Размовы пра катэгорыю|Category talk`,
    magicWords: `img_center|цэнтр
img_framed|безрамкі
img_left|злева
img_manualthumb|міні=$1|мініяцюра=$1
img_none|няма
img_right|справа
img_thumbnail|міні|мініяцюра
img_width|$1пкс`,
  },
  "bg": {
    namespaces: `-2|Медия|Media
-1|Специални|Special
0c||
1s|Беседа|Talk
2s|Потребител|User
3s|Потребител беседа|User talk
6|Файл|File|Картинка|Image
7s|Файл беседа|File talk|Картинка беседа|Image talk
8|МедияУики|MediaWiki
9s|МедияУики беседа|MediaWiki talk
10s|Шаблон|Template
11s|Шаблон беседа|Template talk
12s|Помощ|Help
13s|Помощ беседа|Help talk
14s|Категория|Category
15s|Категория беседа|Category talk`,
    magicWords: `defaultsort|СОРТКАТ:
displaytitle|ПОКАЗВ_ЗАГЛАВИЕ
forcetoc|__СЪССЪДЪРЖАНИЕ__
hiddencat|__СКРИТАКАТЕГОРИЯ__
img_border|ръб|контур
img_center|център|ц|центр
img_framed|рамка|врамка
img_frameless|безрамка
img_left|ляво|вляво|л
img_manualthumb|мини=$1
img_none|н
img_right|дясно|вдясно|д
img_thumbnail|мини
img_width|$1пкс|$1п
index|__ИНДЕКСИРАНЕ__
newsectionlink|__ВРЪЗКА_ЗА_НОВ_РАЗДЕЛ__
noeditsection|__БЕЗ_РЕДАКТИРАНЕ_НА_РАЗДЕЛИ__
nogallery|__БЕЗГАЛЕРИЯ__
noindex|__БЕЗИНДЕКСИРАНЕ__
notoc|__БЕЗСЪДЪРЖАНИЕ__
redirect|#пренасочване|#виж
subst|ЗАМЕСТ:
toc|__СЪДЪРЖАНИЕ__`,
  },
  "bn": {
    namespaces: `-2|মিডিয়া|Media
-1|বিশেষ|Special
0c||
1s|আলাপ|Talk
2s|ব্যবহারকারী|User
3s|ব্যবহারকারী আলাপ|User talk
6|চিত্র|File|Image
7s|চিত্র আলোচনা|File talk|চিত্র আলাপ|MediaWiki আলাপ|Image talk
8|মিডিয়াউইকি|MediaWiki
9s|মিডিয়াউইকি আলোচনা|MediaWiki talk
10s|টেমপ্লেট|Template
11s|টেমপ্লেট আলোচনা|Template talk
12s|সাহায্য|Help
13s|সাহায্য আলোচনা|Help talk
14s|বিষয়শ্রেণী|Category
15s|বিষয়শ্রেণী আলোচনা|Category talk`,
    magicWords: `defaultsort|পূর্বনির্ধারিত_বাছাই|পূর্বনির্ধারিতবাছাই
displaytitle|প্রদর্শনের_শিরোনাম|প্রদর্শনেরশিরোনাম|প্রদর্শিত_শিরোনাম|প্রদর্শিতশিরোনাম
hiddencat|__লুকানো_বিষয়শ্রেণী__|__লুকানোবিষয়শ্রেণী__|__লুকায়িতবিষয়শ্রেণী__|__লুক্কায়িতবিষয়শ্রেণী__|__লুক্কায়িত_বিষয়শ্রেণী__
img_border|সীমানা|সীমান্ত
img_bottom|নিচে|নিচ|নীচ|নীচে|তলদেশ|নিম্নে
img_center|কেন্দ্র|কেন্দ্রে
img_class|ক্লাস=$1
img_framed|ফ্রেম|ফ্রেমসহ
img_frameless|ফ্রেমহীন|ফ্রেমবিহীন
img_lang|ভাষা=$1
img_left|বাম|বামে
img_link|সংযোগ=$1|লিঙ্ক=$1
img_manualthumb|থাম্ব=$1|থাম্বনেইল=$1
img_middle|মধ্য|মধ্যে
img_none|কিছুই_না|কোনটি_না|কিছুইনা|কোনটিনা
img_page|পাতা=$1|পাতা $1|পৃষ্ঠা=$1|পৃষ্ঠা $1
img_right|ডান|ডানে
img_text_bottom|পাঠ্য-নীচে|লেখা-নীচ
img_text_top|পাঠ্য-উপরে|লেখা-উপরে|পাঠ্য-উপর|লেখা-উপর
img_thumbnail|থাম্ব|থাম্বনেইল
img_top|শীর্ষ|উপর|শীর্ষে|উপরে
img_upright|ডানে_উপরে|ডানেউপরে=$1|ডানদিকে_উপরে|ডানদিকে_উপরে $1|ডানদিকে_উপরে=$1|ডানেউপরে $1
img_width|$1পিক্সেল|$1পিক্স
index|__নির্ঘণ্ট__
newsectionlink|__নতুন_অনুচ্ছেদের_সংযোগ__|__নতুন_অনুচ্ছেদের_লিঙ্ক__|__নতুনঅনুচ্ছেদেরসংযোগ__|__নতুনঅনুচ্ছেদেরলিঙ্ক__
nocontentconvert|__কোন_বিষয়বস্তু_রূপান্তরকারী_নয়__|__কোনবিষয়বস্তুরূপান্তরকারীনয়__
noeditsection|__কোনসম্পাদনাঅনুচ্ছেদনয়__|__কোন_সম্পাদনা_অনুচ্ছেদ_নয়__
nogallery|__কোনগ্যালারিনয়__|__কোনগ্যালারীনয়__|__কোন_গ্যালারি_নয়__|__কোন_গ্যালারী_নয়__
noindex|__কোননির্ঘণ্টনয়__|__কোন_নির্ঘণ্ট_নয়__|__নির্ঘণ্টনয়__
nonewsectionlink|__কোন_নতুন_অনুচ্ছেদের_সংযোগ_নয়__|__কোন_নতুন_অনুচ্ছেদের_লিঙ্ক_নয়__|__কোননতুনঅনুচ্ছেদেরসংযোগনয়__|__কোননতুনঅনুচ্ছেদেরলিঙ্কনয়__
notitleconvert|__কোন_শিরোনাম_রূপান্তরকারী_নয়__|__কোনশিরোনামরূপান্তরকারীনয়__
notoc|__কোন_বিষয়বস্তুর_ছক_নয়__|__কোনবিষয়বস্তুরছকনয়__|__কোন_বিষয়বস্তুর_টেবিল_নয়__|__কোনবিষয়বস্তুরটেবিলনয়__
redirect|#পুনর্নির্দেশ|#পুনঃর্নির্দেশ|#পুনঃনির্দেশ|#পুননির্দেশ
staticredirect|__স্থির_পুনর্নির্দেশ__|__স্থিরপুনর্নির্দেশ__
toc|__বিষয়বস্তুর_ছক__|__বিষয়বস্তুরছক__|__বিষয়বস্তুর_টেবিল__|__বিষয়বস্তুরটেবিল__`,
  },
  "br": {
    namespaces: `-2|Media|=
-1|Dibar|Special
0c||
1s|Kaozeal|Talk
2s|Implijer|User|Implijer|Implijerez
3s|Kaozeadenn Implijer|User talk|Kaozeadenn Implijer|Kaozeadenn Implijerez
6|Restr|File|Skeudenn|Image
7s|Kaozeadenn Restr|File talk|Kaozeadenn Skeudenn|Image talk
8|MediaWiki|=
9s|Kaozeadenn MediaWiki|MediaWiki talk
10s|Patrom|Template
11s|Kaozeadenn Patrom|Template talk
12s|Skoazell|Help
13s|Kaozeadenn Skoazell|Help talk
14s|Rummad|Category
15s|Kaozeadenn Rummad|Category talk`,
    magicWords: `defaultsort|ALC'HWEZDIBAB:
img_bottom|traoñ
img_center|kreizenn
img_left|kleiz
img_link|liamm=$1
img_middle|kreiz
img_none|netra
img_page|pajenn=$1|pajenn $1
img_right|dehou
img_sub|is
img_top|krec'h
redirect|#ADKAS`,
  },
  "bs": {
    namespaces: `-2|Mediji|Media|Medija
-1|Posebno|Special
0c||
1s|Razgovor|Talk
2s|Korisnik|User
3s|Razgovor s korisnikom|User talk|Razgovor sa korisnikom
6|Datoteka|File|Slika|Image
7s|Razgovor o datoteci|File talk|Razgovor o datoteci|Image talk
8|MediaWiki|=|MedijaViki
9s|Razgovor o MediaWikiju|MediaWiki talk|Razgovor o MedijaVikiju|MediaWiki razgovor
10s|Šablon|Template
11s|Razgovor o šablonu|Template talk
12s|Pomoć|Help
13s|Razgovor o pomoći|Help talk
14s|Kategorija|Category
15s|Razgovor o kategoriji|Category talk`,
    magicWords: `displaytitle|NASLOVZAPRIKAZ|POKAŽINASLOV|POKAZINASLOV
forcetoc|__FORSIRAJSADRŽAJ__|__FORSIRANISADRŽAJ__
hiddencat|__SKRIVENAKATEGORIJA__|__SAKRIVENAKATEGORIJA__
img_baseline|početna_linija|pocetna_linija
img_border|ivica|granica
img_bottom|dugme
img_center|centar|c
img_framed|okvir|ram
img_frameless|bez_okvira
img_left|lijevo|l
img_manualthumb|mini=$1
img_middle|sredina
img_none|n|bez
img_page|stranica=$1|stranica $1
img_right|desno|d
img_sub|odjeljak
img_text_bottom|tekst-dugme
img_text_top|vrh_teksta
img_thumbnail|mini
img_top|vrh
img_upright|na_gore|na_gore=$1|na_gore_$1
img_width|$1piksel|$1p
index|__INDEKSIRAJ__|__INDEKSIRANJE__|__SADRZAJ__
newsectionlink|__LINKNOVOGODLOMKA__|__LINKNOVESEKCIJE__
nocontentconvert|__BEZCC__
noeditsection|__BEZ_IZMJENA__|__BEZIZMJENA__
nogallery|__BEZGALERIJE__
noindex|__NEINDEKSIRAJ__|__BEZINDEKSIRANJA__|__BEZSADRZAJA__
notitleconvert|__BEZTC__
notoc|__BEZSADRŽAJA__
redirect|#PREUSMJERI
staticredirect|__STATIČNOPREUSMJERENJE__|__STATISTICNOPREUSMJERENJE__
subst|ZAMIJENI:|ZAMJENI:
toc|__SADRŽAJ__`,
  },
  "ca": {
    name: "Viquipèdia",
    mainPage: "Portada",
    timezone: "Europe/Berlin",
    namespaces: `-2|Media|=
-1|Especial|Special
0c||
1s|Discussió|Talk
2s|Usuari|User|Usuària|Utilisator
3s|Usuari Discussió|User talk|Discussion Utilisator|Discutida Utilisator|Usuària Discussió
4s|Viquipèdia|Project|WP|Wikipedia
5s|Viquipèdia Discussió|Project talk|Wikipedia talk
6|Fitxer|File|Image|Imatge
7s|Fitxer Discussió|File talk|Discussion Imatge|Discutida Imatge|Image talk|Imatge Discussió
8s|MediaWiki|=|Mediaòiqui
9s|MediaWiki Discussió|MediaWiki talk|Discussion Mediaòiqui|Discutida Mediaòiqui
10s|Plantilla|Template
11s|Plantilla Discussió|Template talk|Discutida Modèl
12s|Ajuda|Help
13s|Ajuda Discussió|Help talk|Discutida Ajuda
14|Categoria|Category
15s|Categoria Discussió|Category talk|Discutida Categoria
100s|Portal|=
101s|Portal Discussió|=
102s|Viquiprojecte|=
103s|Viquiprojecte Discussió|=
710|TimedText|=
711|TimedText talk|=
828s|Mòdul|Module
829s|Mòdul Discussió|Module talk
1728s|Event|=
1729s|Event talk|=
2600|Tema|Topic`,
    magicWords: `anchorencode|ENCÒDAANCÒRA
basepagename|NOMBASADEPAGINA
basepagenamee|NOMBASADEPAGINAX
contentlanguage|IDIOMACONTINGUT|LLENGUACONTINGUT|LENGACONTENGUT|LENGCONTENGUT
currentday|DIAACTUAL|JORNCORRENT|JORNACTUAL
currentday2|DIAACTUAL2|JORNCORRENT2|JORNACTUAL2
currentdayname|NOMDIAACTUAL|NOMJORNCORRENT|NOMJORNACTUAL
currentdow|JDSCORRENT
currenthour|HORAACTUAL|ORACORRENTA|ORAACTUALA
currentmonth|MESACTUAL|MESCORRENT
currentmonthabbrev|ABREVMESACTUAL|ABREVMESCORRENT
currentmonthname|NOMMESACTUAL|NOMMESCORRENT
currentmonthnamegen|NOMGENMESACTUAL|NOMGENMESCORRENT
currenttime|HORARICTUAL|DATACORRENTA|DATAACTUALA
currenttimestamp|INSTANTACTUAL
currentversion|VERSIÓACTUAL|VERSIOACTUAL|VERSIONACTUALA
currentweek|SETMANACORRENTA
currentyear|ANYACTUAL|ANNADACORRENTA|ANNADAACTUALA
defaultsort|ORDENA:|CLAUDETRIADA:
directionmark|MARCADIRECCION|MARCADIR
displaytitle|TÍTOL|TITOL|AFICHARTÍTOL
filepath|CAMÍ:|CAMI:|CAMIN:
forcetoc|__FORÇATAULA__|__FORÇARTAULA__|__FORÇARSOMARI__|__FORÇARTDM__
formatnum|FORMATNOMBRE
fullpagename|NOMPAGINACOMPLET
fullpagenamee|NOMPAGINACOMPLETX
fullurl|URLCOMPLETA:
fullurle|URLCOMPLETAX:
gender|GENRE:
grammar|GRAMATICA:
hiddencat|__CATAMAGADA__
img_baseline|línia de base|linha_de_basa
img_border|vora|bordadura
img_bottom|baix|bas
img_center|centrat
img_framed|marc|quadre|enquagrat
img_frameless|sense marc|sens_quadre
img_lang|llengua=$1|idioma=$1
img_left|esquerra|esquèrra|senèstra|gaucha
img_link|enllaç=$1|ligam=$1
img_manualthumb|miniatura=$1|vinheta=$1
img_middle|mitjà|mitan
img_none|cap|neant|nonrés
img_page|pàgina=$1|pàgina $1
img_right|dreta|drecha
img_sub|indici|ind
img_super|exp
img_text_bottom|baix-text|bas-tèxte|bas-txt
img_text_top|dalt-text|naut-tèxte|naut-txt
img_thumbnail|miniatura|vinheta
img_top|dalt|naut
img_upright|redreçat|redreçat=$1|redreçat $1|redreça|redreça$1|redreça $1
language|#IDIOMA|#LLENGUA|#LENGA
lc|MINUS:
lcfirst|INITMINUS:
localday|DIALOCAL|JORNLOCAL
localday2|DIALOCAL2|JORNLOCAL2
localdayname|NOMDIALOCAL|NOMJORNLOCAL
localdow|JDSLOCAL
localhour|HORALOCAL|ORALOCALA
localmonth|MESLOCAL
localmonthabbrev|ABREVMESLOCAL
localmonthname|NOMMESLOCAL
localmonthnamegen|NOMGENMESLOCAL
localtime|HORARILOCAL|ORARILOCAL
localtimestamp|INSTANTLOCAL
localurl|URLLOCALA:
localurle|URLLOCALAX:
localweek|SETMANALOCALA
localyear|ANYLOCAL|ANNADALOCALA
namespace|ESPACINOMENATGE
namespacee|ESPACINOMENATGEX
newsectionlink|__LIGAMSECCIONNOVÈLA__
noeditsection|__SECCIÓNOEDITABLE__|__SECCIONOEDITABLE__|__SECCIONNONEDITABLA__
nogallery|__CAPGALERIA__|__NOGALERIA__|__CAPDEGALARIÁ__|__CAPDEGALARIA__|__PASCAPDEDEGALARIÁ__
noindex|__CAPINDEX__|__PASCAPDINDÈX__
nonewsectionlink|__PASCAPDELIGAMSECCIONNOVÈLA__
notoc|__CAPTAULA__|__NOTAULA__|__CAPDETAULA__|__PASCAPDESOMARI__|__PASCAPDETDM__
ns|ESPACEN:
numberofactiveusers|NOMBREUTILIZAIRESACTIUS
numberofadmins|NOMBREADMINS
numberofarticles|NOMBREARTICLES|NOMBRED'ARTICLES
numberofedits|NOMBREEDICIONS|NOMBRED'EDICIONS|NOMBREMODIFS
numberoffiles|NOMBREFITXERS|NOMBRED'ARXIUS|NOMBREFICHIÈRS
numberofpages|NOMBREPAGINAS
numberofusers|NOMBREUSUARIS|NOMBRED'USUARIS|NOMBREUTILIZAIRES
padleft|SEPARACIÓESQUERRA|SEPARACIOESQUERRA|BORRATGEESQUÈRRA
padright|SEPARACIÓDRETA|SEPARACIODRETA|BORRATGEDRECHA
pagename|NOMPÀGINA|NOMPAGINA|NOMDELAPLANA
pagenamee|NOMPAGINAX
pagesincategory|PÀGINESENCATEGORIA|PAGINESENCATEGORIA|PAGINESENCAT|PAGINASDINSCAT
pagesinnamespace|PÀGINESENESPAINOMS:|PAGINASDINSESPACI:
pagesize|MIDAPÀGINA|MIDAPAGINA|MIDADELAPLANA|TALHAPAGINA
protectionlevel|NIVELLPROTECCIÓ|NIVELLPROTECCIO|NIVÈLDEPROTECCION
raw|LINHA:|BRUT:
rawsuffix|BRUT|B
redirect|#REDIRECCIÓ|#REDIRECCIO|#REDIRECCION
revisionday|DATAVERSION
revisionday2|DATAVERSION2
revisionid|NUMÈROVERSION
revisionmonth|MESREVISION
revisiontimestamp|ORAREVISION
revisionyear|ANNADAREVISION|ANREVISION
scriptpath|CAMINESCRIPT
server|SERVIDOR
servername|NOMSERVIDOR
sitename|NOMSIT|NOMSITE_NOMSITI
special|especial
staticredirect|__REDIRECCIÓESTATICA__|__REDIRECCIOESTATICA__|__REDIRECCIONESTATICA__
subjectpagename|NOMPAGINASUBJECTE|NOMPAGINASUBJÈCTE|NOMPAGINAARTICLE
subjectpagenamee|NOMPAGINASUBJECTEX|NOMPAGINASUBJÈCTEX|NOMPAGINAARTICLEX
subjectspace|ESPACISUBJECTE|ESPACISUBJÈCTE|ESPACIARTICLE
subjectspacee|ESPACISUBJECTEX|ESPACISUBJÈCTEX|ESPACIARTICLEX
subpagename|NOMSOSPAGINA
subpagenamee|NOMSOSPAGINAX
tag|etiqueta|marcador|balisa
talkpagename|NOMPAGINADISCUSSION
talkpagenamee|NOMPAGINADISCUSSIONX
talkspace|ESPACIDISCUSSION
talkspacee|ESPACIDISCUSSIONX
toc|__TAULA__|__RESUM__|__TDM__|__SOMARI__
uc|MAJUS:|CAPIT:
ucfirst|INITMAJUS:
urlencode|ENCÒDAURL:`,
    specialPages: `Allpages|Llista_de_pàgines
Prefixindex|Cerca_per_prefix
Categories|Categorias
Listredirects|Redireccions
Userlogin|Registre_i_entrada
Userlogout|Finalitza_sessió
BlockList|Usuaris_blocats
Preferences|Preferències
Contributions|Contribucions
Listusers|Usuaris
Newimages|Imatges_noves
Log|Registre
Watchlist|Llista_de_seguiment
Newpages|Pàgines_noves
Recentchanges|Canvis_recents
Recentchangeslinked|Seguiment
Listfiles|Imatges
Filepath|Camin_del_Fichièr
Upload|Carrega
Statistics|Estadístiques
Version|Versió
LinkSearch|Enllaços_web
Randompage|Article_aleatori
Export|Exporta
Undelete|Restaura
Whatlinkshere|Enllaços
ExpandTemplates|Expansió_de_plantilles
Booksources|Fonts_bibliogràfiques
Blankpage|Pàgina_en_blanc
Emailuser|Envia_missatge
Movepage|Reanomena
Mypage|Pàgina_personal
Mytalk|Discussió_personal
Specialpages|Pàgines_especials
Search|Cerca
GlobalUsage|Usatge_global`,
  },
  "ckb": {
    namespaces: `-2|میدیا|Media
-1|تایبەت|Special
0c||
1s|وتووێژ|Talk|لێدوان
2s|بەکارھێنەر|User
3s|لێدوانی بەکارھێنەر|User talk|قسەی بەکارھێنەر
6|پەڕگە|File|Image
7s|وتووێژی پەڕگە|File talk|لێدوانی پەڕگە|Image talk
8|میدیاویکی|MediaWiki
9s|وتووێژی میدیاویکی|MediaWiki talk|لێدوانی میدیاویکی
10s|داڕێژە|Template|قاڵب
11s|وتووێژی داڕێژە|Template talk|لێدوانی قاڵب|لێدوانی داڕێژە
12s|یارمەتی|Help
13s|وتووێژی یارمەتی|Help talk|لێدوانی یارمەتی
14s|پۆل|Category
15s|وتووێژی پۆل|Category talk|لێدوانی پۆل`,
    magicWords: `default|بنچینەیی
img_border|سنوور
img_center|ناوەڕاست
img_framed|چوارچێوە
img_frameless|بێچوارچێوە
img_left|چەپ
img_right|ڕاست
img_thumbnail|وێنۆک
img_width|$1پیکسڵ
redirect|#ڕەوانەکەر`,
  },
  "cs": {
    name: "Wikipedie",
    mainPage: "Hlavní strana",
    timezone: "Europe/Prague",
    base: "sk",
    namespaces: `-2|Média|Media
-1|Speciální|Special
0c||
1s|Diskuse|Talk|Komentár
2s|Wikipedista|User|Redaktor|Uživatel|Wikipedistka
3s|Diskuse s wikipedistou|User talk|Diskuse s uživatelem|Diskuse s wikipedistkou|Diskusia s redaktorom|Komentár k redaktorovi|Uživatel diskuse|Uživatelka diskuse|Wikipedista diskuse|Wikipedistka diskuse
4s|Wikipedie|Project|WP|Wikipedia
5s|Diskuse k Wikipedii|Project talk|Komentár k Wikipédii|Wikipedia talk|Wikipedie diskuse
6|Soubor|File|Image|Obrázok
7s|Diskuse k souboru|File talk|Diskusia k obrázku|Image talk|Komentár k obrázku|Soubor diskuse
8s|MediaWiki|=
9s|Diskuse k MediaWiki|MediaWiki talk|Komentár k MediaWiki|MediaWiki diskuse
10s|Šablona|Template
11s|Diskuse k šabloně|Template talk|Šablona diskuse
12s|Nápověda|Help
13s|Diskuse k nápovědě|Help talk|Nápověda diskuse
14s|Kategorie|Category
15s|Diskuse ke kategorii|Category talk|Kategorie diskuse
100s|Portál|=|Portal
101s|Diskuse k portálu|=|Portal talk|Portál diskuse
102s|Rejstřík|=
103s|Diskuse k rejstříku|=|Rejstřík diskuse
710|TimedText|=
711|TimedText talk|=
828s|Modul|Module
829s|Diskuse k modulu|Module talk
1728s|Podujatie|Event
1729s|Diskusia k podujatiu|Event talk
2600|Téma|Topic`,
    magicWords: `anchorencode|ENKÓDOVATNADPIS
articlepath|CESTAKČLÁNKU
babel|babylon
basepagename|NÁZEVNADSTRANY|NÁZOVZÁKLADNEJSTRÁNKY
basepagenamee|NÁZEVNADSTRANYE|NÁZOVZÁKLADNEJSTRÁNKYE
bidi|OBASMĚRY:
canonicalurl|KANONICKÉURL:
canonicalurle|KANONICKÉURLE:
contentlanguage|JAZYKOBSAHU
count|počet
currentday|AKTUÁLNÍDEN|AKTUÁLNYDEŇ
currentday2|AKTUÁLNÍDEN2|AKTUÁLNYDEŇ2
currentdayname|AKTUÁLNÍDENJMÉNO|NÁZOVAKTUÁLNEHODŇA
currentdow|AKTUÁLNÍDENTÝDNE
currenthour|AKTUÁLNÍHODINA|AKTUÁLNAHODINA
currentmonth|AKTUÁLNÍMĚSÍC|AKTUÁLNÍMĚSÍC2|AKTUÁLNYMESIAC
currentmonth1|AKTUÁLNÍMĚSÍC1
currentmonthabbrev|AKTUÁLNÍMĚSÍCZKR|NÁZOVAKTUÁLNEHOMESIACASKRATKA
currentmonthname|AKTUÁLNÍMĚSÍCJMÉNO|NÁZOVAKTUÁLNEHOMESIACA
currentmonthnamegen|AKTUÁLNÍMĚSÍCGEN|NÁZOVAKTUÁLNEHOMESIACAGEN
currenttime|AKTUÁLNÍČAS|AKTUÁLNYČAS
currenttimestamp|AKTUÁLNÍKÓDČASU
currentversion|VERZESOFTWARE|AKTUÁLNAVERZIA
currentweek|AKTUÁLNÍTÝDEN|AKTUÁLNYTÝŽDEŇ
currentyear|AKTUÁLNÍROK|AKTUÁLNYROK
directionmark|ZNAKSMĚRU
expr|výraz
filepath|CESTAKSOUBORU:|CESTAKSÚBORU:
formatdate|formátujdatum
formatnum|FORMÁTUJČÍSLO
fullpagename|PLNÝNÁZEVSTRANY|PLNÝNÁZOVSTRÁNKY
fullpagenamee|PLNÝNÁZEVSTRANYE|PLNÝNÁZOVSTRÁNKYE
fullurl|PLNÉURL:
fullurle|PLNÉURLE:
gender|POHLAVÍ:
grammar|SKLOŇUJ:|GRAMATIKA:
if|když
ifexist|kdyžexist
int|HLÁŠENÍ:
language|#JAZYK
lc|MALÁ:
lcfirst|PRVNÍMALÉ:
len|délka
localday|MÍSTNÍDEN
localday2|MÍSTNÍDEN2
localdayname|MÍSTNÍDENJMÉNO
localdow|MÍSTNÍDENTÝDNE
localhour|MÍSTNÍHODINA
localmonth|MÍSTNÍMĚSÍC|MÍSTNÍMĚSÍC2
localmonth1|MÍSTNÍMĚSÍC1
localmonthabbrev|MÍSTNÍMĚSÍCZKR
localmonthname|MÍSTNÍMĚSÍCJMÉNO
localmonthnamegen|MÍSTNÍMĚSÍCGEN
localtime|MÍSTNÍČAS
localtimestamp|MÍSTNÍKÓDČASU
localurl|MÍSTNÍURL:
localurle|MÍSTNÍURLE:
localweek|MÍSTNÍTÝDEN
localyear|MÍSTNÍROK
msg|SPRÁVA:
msgnw|VLOŽITNW:
namespace|JMENNÝPROSTOR|MENNÝPRIESTOR
namespacee|JMENNÝPROSTORE|MENNÝPRIESTORE
namespacenumber|ČÍSLOJMENNÉHOPROSTORU
ns|JMENNÝPROSTOR:|MP:
nse|JMENNÝPROSTORE:
numberingroup|POČETVESKUPINĚ
numberofactiveusers|POČETAKTIVNÍCHUŽIVATELŮ
numberofadmins|POČETSPRÁVCŮ|POČETSPRÁVCOV
numberofarticles|POČETČLÁNKŮ|POČETČLÁNKOV
numberofedits|POČETEDITACÍ|POČETÚPRAV
numberoffiles|POČETSOUBORŮ|POČETSÚBOROV
numberofpages|POČETSTRAN|POČETSTRÁNOK
numberofusers|POČETUŽIVATELŮ|POČETPOUŽÍVATEĽOV
padleft|ZAROVNATVLEVO
padright|ZAROVNATVPRAVO
pageid|IDSTRÁNKY
pagelanguage|JAZYKSTRÁNKY
pagename|NÁZEVSTRANY|NÁZOVSTRÁNKY
pagenamee|NÁZEVSTRANYE|NÁZOVSTRÁNKYE
pagesincategory|STRÁNEKVKATEGORII|STRÁNEKVKAT|STRÁNOKVKATEGÓRII|STRÁNOKVKAT
pagesincategory_all|vše
pagesincategory_files|soubory
pagesincategory_pages|stránky
pagesincategory_subcats|kategorie
pagesinnamespace|STRÁNEKVEJMENNÉMPROSTORU:
pagesize|VELIKOSTSTRÁNKY|VEĽKOSŤSTRÁNKY
plural|PLURÁL:
property|vlastnost
protectionexpiry|VYPRŠENÍZAMČENÍ
protectionlevel|ÚROVEŇZAMČENÍ
replace|nahradit
revisionday|DENREVIZE
revisionday2|DENREVIZE2
revisionid|IDREVIZE
revisionmonth|MĚSÍCREVIZE
revisionmonth1|MĚSÍCREVIZE1
revisionsize|VELIKOSTREVIZE
revisiontimestamp|KÓDČASUREVIZE
revisionuser|AUTORREVIZE
revisionyear|ROKREVIZE
rootpagename|NÁZEVKOŘENOVÉSTRANY
rootpagenamee|NÁZEVKOŘENOVÉSTRANYE
scriptpath|CESTAKESKRIPTŮM|CESTAKUSKRIPTU
servername|NÁZEVSERVERU|NÁZOVSERVERA
sitename|NÁZEVWEBU|NÁZOVLOKALITY
special|speciální
stylepath|CESTAKESTYLŮM
subjectpagename|NÁZEVČLÁNKU|NÁZOVČLÁNKU
subjectpagenamee|NÁZEVČLÁNKUE|NÁZOVČLÁNKUE
subjectspace|ČLÁNEKPROSTOR|PRIESTORČLÁNKOV
subjectspacee|ČLÁNEKPROSTORE|PRIESTORČLÁNKOVE
subpagename|NÁZEVPODSTRANY|NÁZOVPODSTRÁNKY
subpagenamee|NÁZEVPODSTRANYE|NÁZOVPODSTRÁNKYE
tag|značka
talkpagename|NÁZEVDISKUSE|NÁZOVDISKUSNEJSTRÁNKY
talkpagenamee|NÁZEVDISKUSEE|NÁZOVDISKUSNEJSTRÁNKYE
talkspace|DISKUSNÍPROSTOR|DISKUSNÝPRIESTOR
talkspacee|DISKUSNÍPROSTORE|DISKUSNÝPRIESTORE
target|cíl
time|čas
uc|VELKÁ:
ucfirst|PRVNÍVELKÉ:
urlencode|ENKÓDOVATURL:`,
    specialPages: `Allpages|Všechny_stránky
Prefixindex|Stránky_podle_začátku
Categories|Kategorie
Listredirects|Seznam_přesměrování
Userlogin|Přihlásit
Userlogout|Odhlásit
BlockList|Blokovaní_uživatelé
Preferences|Nastavení
Contributions|Příspěvky
Listusers|Uživatelé
Newimages|Nové_soubory
Log|Protokolovací_záznamy
Watchlist|Sledované_stránky
Newpages|Nové_stránky
Recentchanges|Poslední_změny
Recentchangeslinked|Související_změny
Listfiles|Seznam_souborů
Filepath|Cesta_k_souboru
Upload|Načíst_soubor
Statistics|Statistika
Version|Verze
LinkSearch|Hledání_odkazů
Randompage|Náhodná_stránka
RandomInCategory|Náhodná_stránka_v_kategorii
Export|Exportovat_stránky
Undelete|Smazané_stránky
Whatlinkshere|Co_odkazuje_na
ExpandTemplates|Testy_šablon
Booksources|Zdroje_knih
Blankpage|Prázdná_stránka
Diff|Rozdíl
Emailuser|E-mail
Movepage|Přesunout_stránku
MyLanguage|V_mém_jazyce
Mypage|Moje_stránka
Mytalk|Moje_diskuse
PageInfo|InformácieOStránke
PermanentLink|Trvalý_odkaz
Redirect|Přesměrování
Specialpages|Speciální_stránky
Search|Hledání
GlobalUsage|Globální_využití`,
  },
  "cv": {
    namespaces: `-2|Медиа|Media
-1|Ятарлă|Special
0c||
1s|Сӳтсе явасси|Talk
2s|Хутшăнакан|User
3s|Хутшăнаканăн канашлу страници|User talk
6|Ӳкерчĕк|File|Изображение|Image
7s|Ӳкерчĕке сӳтсе явмалли|File talk|Обсуждение изображения|Image talk
8|MediaWiki|=
9s|MediaWiki сӳтсе явмалли|MediaWiki talk
10s|Шаблон|Template
11s|Шаблона сӳтсе явмалли|Template talk
12s|Пулăшу|Help
13s|Пулăшăва сӳтсе явмалли|Help talk
14s|Категори|Category
15s|Категорине сӳтсе явмалли|Category talk`,
    magicWords: `default|#умолчание
defaultsort|СОРТИРОВКА_ПО_УМОЛЧАНИЮ|КЛЮЧ_СОРТИРОВКИ
displaytitle|ПОКАЗАТЬ_ЗАГОЛОВОК
forcetoc|__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__|__ОБЯЗ_ОГЛ__
hiddencat|__СКРЫТАЯ_КАТЕГОРИЯ__
img_alt|альт=$1
img_baseline|основание
img_border|граница
img_bottom|снизу
img_center|центр
img_framed|обрамить
img_frameless|безрамки
img_left|слева
img_link|ссылка=$1
img_manualthumb|мини=$1|миниатюра=$1
img_middle|посередине
img_none|без
img_page|страница=$1|страница $1
img_right|справа
img_sub|под
img_super|над
img_text_bottom|текст-снизу
img_text_top|текст-сверху
img_thumbnail|мини|миниатюра
img_top|сверху
img_upright|сверхусправа|сверхусправа=$1|сверхусправа $1
img_width|$1пкс
index|__ИНДЕКС__
newsectionlink|__ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ__
nocontentconvert|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА__
noeditsection|__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__
nogallery|__БЕЗ_ГАЛЕРЕИ__
noindex|__БЕЗ_ИНДЕКСА__
nonewsectionlink|__БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ__
notitleconvert|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА__
notoc|__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__
redirect|#перенаправление|#перенапр
staticredirect|__СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ__
subst|ПОДСТАНОВКА:|ПОДСТ:
toc|__ОГЛАВЛЕНИЕ__|__ОГЛ__`,
  },
  "cy": {
    namespaces: `-2|Media|=
-1|Arbennig|Special
0c||
1s|Sgwrs|Talk
2s|Defnyddiwr|User
3s|Sgwrs Defnyddiwr|User talk
6|Delwedd|File|Image
7s|Sgwrs Delwedd|File talk|Image talk
8|MediaWici|MediaWiki
9s|Sgwrs MediaWici|MediaWiki talk
10s|Nodyn|Template
11s|Sgwrs Nodyn|Template talk
12s|Cymorth|Help
13s|Sgwrs Cymorth|Help talk
14s|Categori|Category
15s|Sgwrs Categori|Category talk`,
    magicWords: `hiddencat|__CATCUDD__|_HIDDENCAT_|_CATCUDD_
img_bottom|gwaelod|godre
img_center|canol
img_left|chwith
img_manualthumb|mân-lun=$1|bawd=$1
img_none|dim
img_page|tudalen=$1|tudalen_$1
img_right|de
img_sub|is
img_super|uwch
img_thumbnail|bawd|ewin_bawd|mân-lun
img_top|brig
img_upright|unionsyth|unionsyth=$1|unionsyth_$1
newsectionlink|__CYSWLLTADRANNEWYDD__|_NEWSECTIONLINK_|_CYSWLLTADRANNEWYDD_
noeditsection|__DIMADRANGOLYGU__|__DIMGOLYGUADRAN__
notoc|__DIMTAFLENCYNNWYS__|__DIMRHESTRGYNNWYS__|__DIMRHG__
redirect|#ail-cyfeirio|#ailgyfeirio`,
  },
  "da": {
    namespaces: `-2|Media|=
-1|Speciel|Special
0c||
1s|Diskussion|Talk
2s|Bruger|User
3s|Brugerdiskussion|User talk
6|Fil|File|Billede|Image
7s|Fildiskussion|File talk|Billeddiskussion|Image talk
8|MediaWiki|=
9s|MediaWiki diskussion|MediaWiki talk|MediaWiki-diskussion
10s|Skabelon|Template
11s|Skabelondiskussion|Template talk
12s|Hjælp|Help
13s|Hjælp diskussion|Help talk|Hjælp-diskussion
14s|Kategori|Category
15s|Kategoridiskussion|Category talk`,
    magicWords: ``,
  },
  "de": {
    name: "Wikipedia",
    mainPage: "Wikipedia:Hauptseite",
    timezone: "Europe/Berlin",
    extensionTags: ["abschnitt"],
    namespaces: `-2|Medium|Media
-1|Spezial|Special
0c||
1s|Diskussion|Talk
2s|Benutzer|User|Benutzerin
3s|Benutzer Diskussion|User talk|BD|Benutzerin Diskussion
4s|Wikipedia|Project|WP
5s|Wikipedia Diskussion|Project talk|WD|Wikipedia talk
6|Datei|File|Bild|Image
7s|Datei Diskussion|File talk|Bild Diskussion|Image talk
8|MediaWiki|=
9s|MediaWiki Diskussion|MediaWiki talk
10s|Vorlage|Template
11s|Vorlage Diskussion|Template talk
12s|Hilfe|Help|H
13s|Hilfe Diskussion|Help talk|HD
14s|Kategorie|Category
15s|Kategorie Diskussion|Category talk
100s|Portal|=|P
101s|Portal Diskussion|=|PD
710|TimedText|=
711|TimedText talk|=
828s|Modul|Module
829s|Modul Diskussion|Module talk
1728s|Veranstaltung|Event
1729s|Veranstaltung Diskussion|Event talk`,
    magicWords: `anchorencode|ANKERENKODIERT:|SPRUNGMARKEENKODIERT:
articlepath|ARTIKELPFAD
basepagename|OBERSEITE
basepagenamee|OBERSEITE_URL
canonicalurl|KANONISCHE_URL:
canonicalurle|KANONISCHE_URL_C:
cascadingsources|KASKADENQUELLEN
categorytree|kategorienbaum|kategoriebaum
contentlanguage|INHALTSSPRACHE
count|zähle
currentday|JETZIGER_KALENDERTAG|JETZIGER_TAG
currentday2|JETZIGER_KALENDERTAG_2|JETZIGER_TAG_2
currentdayname|JETZIGER_WOCHENTAG
currentdow|JETZIGER_WOCHENTAG_ZAHL
currenthour|JETZIGE_STUNDE
currentmonth|JETZIGER_MONAT|JETZIGER_MONAT_2
currentmonth1|JETZIGER_MONAT_1
currentmonthabbrev|JETZIGER_MONATSNAME_KURZ
currentmonthname|JETZIGER_MONATSNAME
currentmonthnamegen|JETZIGER_MONATSNAME_GENITIV|JETZIGER_MONATSNAME_GEN
currenttime|JETZIGE_UHRZEIT
currenttimestamp|JETZIGER_ZEITSTEMPEL
currentversion|JETZIGE_VERSION
currentweek|JETZIGE_KALENDERWOCHE|JETZIGE_WOCHE
currentyear|JETZIGES_JAHR
default|#standard
defaultsort|SORTIERUNG:
defaultsort_noerror|keinfehler
defaultsort_noreplace|keineersetzung
directionmark|TEXTAUSRICHTUNG
displaytitle|SEITENTITEL
displaytitle_noerror|keinfehler
displaytitle_noreplace|keineersetzung
filepath|DATEIPFAD:
forcetoc|__INHALTSVERZEICHNIS_ERZWINGEN__
formatdate|DATUMSFORMAT
formatnum|ZAHLENFORMAT
fullpagename|VOLLER_SEITENNAME
fullpagenamee|VOLLER_SEITENNAME_URL
fullurl|VOLLSTÄNDIGE_URL:
fullurle|VOLLSTÄNDIGE_URL_C:
gender|GESCHLECHT:
grammar|GRAMMATIK:
hiddencat|__VERSTECKTE_KATEGORIE__|__WARTUNGSKATEGORIE__
img_alt|alternativtext=$1
img_baseline|grundlinie
img_border|rand
img_bottom|unten
img_center|zentriert
img_class|klasse=$1
img_framed|gerahmt
img_frameless|rahmenlos
img_lang|sprache=$1
img_left|links
img_link|verweis=$1
img_manualthumb|mini=$1|miniatur=$1
img_middle|mitte
img_none|ohne
img_page|seite=$1|seite $1|seite_$1
img_right|rechts
img_sub|tief|tiefgestellt
img_super|hoch|hochgestellt
img_text_bottom|text-unten
img_text_top|text-oben
img_thumbnail|mini|miniatur
img_top|oben
img_upright|hochkant|hochkant=$1|hochkant $1|hochkant_$1
index|__INDEXIEREN__|__INDIZIEREN__
int|NACHRICHT:
invoke|aufrufen
language|#SPRACHE
lc|KLEIN:
lcfirst|INITIAL_KLEIN:
localday|LOKALER_KALENDERTAG|LOKALER_TAG
localday2|LOKALER_KALENDERTAG_2|LOKALER_TAG_2
localdayname|LOKALER_WOCHENTAG
localdow|LOKALER_WOCHENTAG_ZAHL
localhour|LOKALE_STUNDE
localmonth|LOKALER_MONAT|LOKALER_MONAT_2
localmonth1|LOKALER_MONAT_1
localmonthabbrev|LOKALER_MONATSNAME_KURZ
localmonthname|LOKALER_MONATSNAME
localmonthnamegen|LOKALER_MONATSNAME_GENITIV|LOKALER_MONATSNAME_GEN
localtime|LOKALE_UHRZEIT
localtimestamp|LOKALER_ZEITSTEMPEL
localurl|LOKALE_URL:
localurle|LOKALE_URL_C:
localweek|LOKALE_KALENDERWOCHE|LOKALE_WOCHE
localyear|LOKALES_JAHR
lst|Abschnitt
lstx|Abschnitt-x
namespace|NAMENSRAUM
namespacee|NAMENSRAUM_URL
namespacenumber|NAMENSRAUMNUMMER
newsectionlink|__NEUER_ABSCHNITTSLINK__|__PLUS_LINK__
nocontentconvert|__KEINE_INHALTSKONVERTIERUNG__
noeditsection|__ABSCHNITTE_NICHT_BEARBEITEN__
noexternallanglinks|keineexternensprachlinks|keine_externen_sprachlinks
nogallery|__KEINE_GALERIE__|__KEINEGALERIE__
noindex|__NICHT_INDEXIEREN__|__KEIN_INDEX__|__NICHT_INDIZIEREN__
nonewsectionlink|__KEIN_NEUER_ABSCHNITTSLINK__|__KEIN_PLUS_LINK__
notitleconvert|__KEINE_TITELKONVERTIERUNG__
notoc|__KEIN_INHALTSVERZEICHNIS__|__KEININHALTSVERZEICHNIS__
ns|NR:
nse|NR_URL:
numberingroup|BENUTZER_IN_GRUPPE
numberofactiveusers|AKTIVE_BENUTZER
numberofadmins|ADMINANZAHL
numberofarticles|ARTIKELANZAHL
numberofedits|BEARBEITUNGSANZAHL
numberoffiles|DATEIANZAHL
numberofpages|SEITENANZAHL
numberofusers|BENUTZERANZAHL
padleft|FÜLLENLINKS
padright|FÜLLENRECHTS
pageid|SEITENID|SEITENKENNUNG
pagename|SEITENNAME
pagenamee|SEITENNAME_URL
pagesincategory|SEITEN_IN_KATEGORIE|SEITEN_KAT|SEITENINKAT
pagesincategory_all|alle
pagesincategory_files|dateien
pagesincategory_pages|seiten
pagesincategory_subcats|unterkategorien|unterkats
pagesinnamespace|SEITEN_IM_NAMENSRAUM:|SEITEN_IN_NR:|SEITEN_NR:
pagesize|SEITENGRÖSSE
property|eigenschaft
protectionlevel|SCHUTZSTATUS
raw|ROH:
redirect|#WEITERLEITUNG
replace|ersetze
revisionday|REVISIONSTAG|VERSIONSTAG
revisionday2|REVISIONSTAG2|VERSIONSTAG2
revisionid|REVISIONSID|VERSIONSID
revisionmonth|REVISIONSMONAT|VERSIONSMONAT
revisionmonth1|REVISIONSMONAT1|VERSIONSMONAT1
revisionsize|VERSIONSGRÖSSE
revisiontimestamp|REVISIONSZEITSTEMPEL|VERSIONSZEITSTEMPEL
revisionuser|REVISIONSBENUTZER|VERSIONSBENUTZER
revisionyear|REVISIONSJAHR|VERSIONSJAHR
rootpagename|STAMMSEITE
rootpagenamee|STAMMSEITE_URL
safesubst|SICHER_ERS:|SICHERERS:
scriptpath|SKRIPTPFAD
sitename|PROJEKTNAME
special|spezial
speciale|speziale
staticredirect|__PERMANENTE_WEITERLEITUNG__
stylepath|STILPFAD|STYLEPFAD
subjectpagename|HAUPTSEITENNAME|VORDERSEITE|HAUPTSEITE
subjectpagenamee|HAUPTSEITENNAME_URL|VORDERSEITE_URL|HAUPTSEITE_URL
subjectspace|HAUPTNAMENSRAUM
subjectspacee|HAUPTNAMENSRAUM_URL
subpagename|UNTERSEITE
subpagenamee|UNTERSEITE_URL
subst|ERS:
switch|wechsle
tag|erweiterung
talkpagename|DISKUSSIONSSEITE|DISK
talkpagenamee|DISKUSSIONSSEITE_URL|DISK_URL
talkspace|DISKUSSIONSNAMENSRAUM|DISK_NR
talkspacee|DISKUSSIONSNAMENSRAUM_URL|DISK_NR_URL
target|ziel
toc|__INHALTSVERZEICHNIS__
uc|GROSS:
ucfirst|INITIAL_GROSS:
url_path|PFAD
url_query|ABFRAGE
urldecode|URLDEKODIERT:
urlencode|URLENKODIERT:
wbreponame|wbrepositoriumsname`,
    specialPages: `Allpages|Alle_Seiten
Prefixindex|Präfixindex
Categories|Kategorien
Listredirects|Weiterleitungen
Userlogin|Anmelden
Userlogout|Abmelden
BlockList|Liste_der_Sperren
Preferences|Einstellungen
Contributions|Beiträge
Listusers|Benutzer
Newimages|Neue_Dateien
Log|Logbuch
Watchlist|Beobachtungsliste
Newpages|Neue_Seiten
Recentchanges|Letzte_Änderungen
Recentchangeslinked|Änderungen_an_verlinkten_Seiten
Listfiles|Dateien
Filepath|Dateipfad
Upload|Hochladen
Statistics|Statistik
LinkSearch|Weblinksuche
Randompage|Zufällige_Seite
RandomInCategory|Zufällig_in_Kategorie
Export|Exportieren
Undelete|Wiederherstellen
Whatlinkshere|Linkliste
ExpandTemplates|Vorlagen_expandieren
Booksources|ISBN-Suche
Blankpage|Leerseite
Emailuser|E-Mail_senden
Movepage|Verschieben
MyLanguage|Meine_Sprache
Mylog|Mein_Logbuch
Mypage|Meine_Benutzerseite
Mytalk|Meine_Diskussionsseite
NewSection|Neuer_Abschnitt
PermanentLink|Permanenter_Link
Redirect|Weiterleitung
Specialpages|Spezialseiten
Search|Suche
GlobalUsage|Globale_Benutzung`,
  },
  "el": {
    namespaces: `-2|Μέσο|Media|Μέσον
-1|Ειδικό|Special
0c||
1s|Συζήτηση|Talk
2s|Χρήστης|User
3s|Συζήτηση χρήστη|User talk
6|Αρχείο|File|Εικόνα|Image
7s|Συζήτηση αρχείου|File talk|Συζήτηση εικόνας|Image talk
8|MediaWiki|=
9s|Συζήτηση MediaWiki|MediaWiki talk
10s|Πρότυπο|Template
11s|Συζήτηση προτύπου|Template talk
12s|Βοήθεια|Help
13s|Συζήτηση βοήθειας|Help talk
14s|Κατηγορία|Category
15s|Συζήτηση κατηγορίας|Category talk`,
    magicWords: `defaultsort|ΠΡΟΚΑΘΟΡΙΣΜΕΝΗΤΑΞΙΝΟΜΗΣΗ:|ΚΛΕΙΔΙΠΡΟΚΑΘΟΡΙΣΜΕΝΗΣΤΑΞΙΝΟΜΗΣΗΣ:|ΠΡΟΚΑΘΟΡΙΣΜΕΝΗΤΑΞΙΝΟΜΗΣΗΚΑΤΗΓΟΡΙΑΣ:|ΠΡΟΚΤΑΞ:
displaytitle|ΔΕΙΞΕΤΙΤΛΟ|ΠΡΟΒΟΛΗΤΙΤΛΟΥ
forcetoc|__ΜΕΠΠ__|__ΜΕΠΙΝΑΚΑΠΕΡΙΕΧΟΜΕΝΩΝ__
hiddencat|__ΚΡΥΦΗΚΑΤΗΓΟΡΙΑ__
img_alt|εναλλ.=$1
img_baseline|γραμμήβάσης
img_border|πλαίσιο
img_bottom|κάτω
img_center|κέντρο
img_framed|με-πλαίσιο
img_frameless|χωρίς-πλαίσιο
img_left|αριστερά
img_link|σύνδεσμος=$1
img_manualthumb|μικρογραφία=$1|μινιατούρα=$1
img_middle|μέσο
img_none|καθόλου
img_page|σελίδα=$1|σελίδα_$1
img_right|δεξιά
img_sub|δείκτης
img_super|εκθέτης
img_text_bottom|κάτω-από-το-κείμενο
img_text_top|πάνω-από-το-κείμενο
img_thumbnail|μικρογραφία|μινιατούρα
img_top|άνω
img_upright|κατακόρυφα|κατακόρυφα=$1|κατακόρυφα_$1
img_width|$1εσ
index|__ΕΥΡΕΤΗΡΙΟ__
newsectionlink|__ΔΕΣΜΟΣΝΕΑΣΕΝΟΤΗΤΑΣ__
nocontentconvert|__ΧΩΡΙΣΜΕΤΑΤΡΟΠΗΠΕΡΙΧΟΜΕΝΟΥ__
noeditsection|__ΧΩΡΙΣΕΠΕΞΕΝΟΤ__|__ΧΩΡΙΣΕΠΕΞΕΡΓΑΣΙΑΕΝΟΤΗΤΩΝ__
nogallery|__ΧΩΡΙΣΠΙΝΑΚΟΘΗΚΗ__
noindex|__ΧΩΡΙΣΕΥΡΕΤΗΡΙΟ__
notitleconvert|__ΧΩΡΙΣΜΕΤΑΤΡΟΠΗΤΙΤΛΟΥ__
notoc|__ΧΩΡΙΣΠΠ__|__ΧΩΡΙΣΠΙΝΑΚΑΠΕΡΙΕΧΟΜΕΝΩΝ__
redirect|#ΑΝΑΚΑΤΕΥΘΥΝΣΗ
staticredirect|__ΣΤΑΤΙΚΗΑΝΑΚΑΤΕΥΘΥΝΣΗ__
subst|ΑΛΛΑΓΗ:
toc|__ΠΠ__|__ΠΙΝΑΚΑΣΠΕΡΙΕΧΟΜΕΝΩΝ__`,
  },
  "eo": {
    name: "Vikipedio",
    mainPage: "Vikipedio:Ĉefpaĝo",
    namespaces: `-2|Aŭdvidaĵo|Media
-1|Specialaĵo|Special|Speciala
0c||
1s|Diskuto|Talk
2s|Uzanto|User|Uzantino|Uzulo|Vikipediisto
3s|Uzanto-Diskuto|User talk|Uzanta diskuto|Uzantino-Diskuto|Uzula diskuto|Vikipediista diskuto
4s|Vikipedio|Project|VP|WP|Wikipedia
5s|Vikipedia diskuto|Project talk|Vikipedio diskuto|Wikipedia talk
6|Dosiero|File|Image
7s|Dosiero-Diskuto|File talk|Dosiera diskuto|Image talk
8|MediaWiki|=|MediaVikio
9s|MediaWiki-Diskuto|MediaWiki talk|MediaVikia diskuto|MediaWiki diskuto
10s|Ŝablono|Template
11s|Ŝablono-Diskuto|Template talk|Ŝablona diskuto
12s|Helpo|Help
13s|Helpo-Diskuto|Help talk|Helpa diskuto
14s|Kategorio|Category
15s|Kategorio-Diskuto|Category talk|Kategoria diskuto
100s|Portalo|=
101s|Portala diskuto|=
102s|Projekto|=
103s|Projekta diskuto|=
710|TimedText|=
711|TimedText talk|=
828s|Modulo|Module
829s|Modulo-Diskuto|Module talk
1728s|Event|=
1729s|Event talk|=
2600|Topic|=`,
    magicWords: `articlepath|ARTIKOLAPADO|ARTIKOLAVOJO
babel|babelo
basepagename|PATRAPAĜONOMO|PATRAPAGXONOMO|PATRAPAĜNOMO|PATRAPAGXNOMO
basepagenamee|PATRAPAĜONOMOO|PATRAPAGXONOMOO|PATRAPAĜNOMOO|PATRAPAGXNOMOO
categorytree|kategoriarbo
contentlanguage|ENHAVA-LINGVO
count|subĉennombru|subcxennombru
currentday|NUNATAGO
currentday2|NUNATAGO2
currentdayname|NUNATAGNOMO
currenthour|NUNAHORO
currentmonth|NUNAMONATO|NUNAMONATO2
currentmonth1|NUNAMONATO1
currentmonthabbrev|NUNAMONATNOMOMAL|NUNAMONATONOMOMAL|NUNAMONATANOMOMAL
currentmonthname|NUNAMONATNOMO|NUNAMONATONOMO|NUNAMONATANOMO
currentmonthnamegen|NUNAMONATNOMOGEN|NUNAMONATONOMOGEN|NUNAMONATANOMOGEN
currenttime|NUNATEMPO
currenttimestamp|NUNATEMPINDIKO
currentversion|NUNAVERSIO
currentweek|NUNASEMAJNO
currentyear|NUNAJARO
default|#apriore|#defaŭlte|#defauxlte
defaultsort|DEFAŬLTORDIGO:|DEFAUXLTORDIGO:
displaytitle|MONTRUTITOLON:
explode|disĉenigu
expr|espr|esprimo|esprime
filepath|DOSIERO-VORO|DOSIERVOJO
forcetoc|__FI__|__FORTUINDEKSON__|__FT__
fullpagename|TUTAPAĜONOMO|TUTAPAGXONOMO|TUTAPAĜNOMO|TUTAPAGXNOMO
fullpagenamee|TUTAPAĜONOMOO|TUTAPAGXONOMOO|TUTAPAĜNOMOO|TUTAPAGXNOMOO
fullurl|PLENALIGILO:|PLENLIG:|TUTATTT:
fullurle|PLENALIGILOO:|PLENLIGG:|TUTATTTT:
gender|SEKSO:
grammar|GRAMATIKO:
hiddencat|__KK__|__KAŜITAKATEGORIO__|__KASXITAKATEGORIO__
if|se
ifeq|seekv|seekvacio|seeglas|laŭsamvalorade|lauxsamvalorade
iferror|seeraras|laŭerarade|lauxerarade
ifexist|seekzistas|laŭasignade|lauxasignade
ifexpr|seespr|seeksprimo|seesprimo|laŭevaluade
img_alt|alternative=$1
img_border|kadra|kadrita|kadrigita|kadrite|kadrigite
img_bottom|malalte
img_center|centra|meza
img_class|klaso=$1
img_framed|kadro|enkadrita|enkadrite
img_frameless|senkadra
img_left|maldekstra|maldekstre
img_link|ligilo=$1
img_manualthumb|eta=$1
img_middle|meze
img_none|neniu|nenio
img_page|paĝo=$1|paĝo $1|pagxo=$1|pagxo_$1
img_right|dekstra|dekstre
img_sub|sube|malsupre
img_super|supre|malsube
img_text_bottom|suba-teksto
img_text_top|tekst-alte
img_thumbnail|eta
img_top|alte
img_upright|altdekstre|altdekstre=$1|altdekstre_$1
img_width|$1ra
index|__INDEKSU__|__INDEKSI__
int|ENE:
language|#LINGVO
lc|MALMAJUSKLE:|MINUSKLE:
lcfirst|MALMAJUSKLEUNUA:|MINUSKLEUNUA:|MMU:
len|lungo|longo|longdonu|pesu|pese
localday|LOKATAGO
localday2|LOKATAGO2
localdayname|LOKATAGNOMO|LOKATAGONOMO|LOKATAGANOMO
localhour|LOKAHORO
localmonth|LOKAMONATO|LOKAMONATO2
localmonth1|LOKAMONATO1
localmonthabbrev|LOKAMONATNOMOMAL|LOKAMONATONOMOMAL|LOKAMONATANOMOMAL
localmonthname|LOKAMONATNOMO|LOKAMONATONOMO|LOKAMONATANOMO
localmonthnamegen|LOKAMONATNOMOGEN|LOKAMONATONOMOGEN|LOKAMONATANOMOGEN
localtime|LOKATEMPO
localtimestamp|LOKATEMPINDIKO
localurl|LOKATTT:
localurle|LOKATTTT:
localweek|LOKASEMAJNO
localyear|LOKAJARO
msg|MSĜ:|MSGX:
msgnw|NVMSĜ:|NVMSGX:
namespace|NOMSPACO
namespacee|NOMSPACOO
namespacenumber|NUMERODENOMSPACO|NOMSPACNUMERO
newsectionlink|__LIGILOALNOVASEKCIO__|__NSL__|__LNS__|__LANS__
nocontentconvert|__NEKONVERTUENHAVON__|__NKH__|__NCC__
noeditsection|__SRS__|__NES__|__SENREDAKTISEKCIOJN__|__SENREDAKTISEKCION__
noexternallanglinks|neniuligiloalalialingvo
nogallery|__NG__|__SENBILDARO__|__SB__|__SG__|__SENGALERIO__
noindex|__NEINDEKSU__|__NIU__
nonewsectionlink|__SENLIGILOALNOVASEKCIO__|__NNSL__|__SLNS__|__SLANS__
notitleconvert|__NEKONVERTUTITOLON__|__NKT__|__NTC__
notoc|__NI__|__NEINDEKSO__|__NT__
nse|NSS:|NSO:
numberofactiveusers|NOMBRODEAKTIVAJUZANTOJ
numberofadmins|NOMBRODEADMINOJ
numberofarticles|NOMBRODEARTIKOLOJ
numberofedits|NOMBRODEREDAKTOJ
numberoffiles|NOMBRODEDOSIEROJ
numberofpages|NOMBRODEPAĜOJ|NOMBRODEPAGXOJ
numberofusers|NOMBRODEUZANTOJ
pageid|IDENTIGILODEPAĜO|PAĜID
pagename|PAĜONOMO|PAGXONOMO|PAĜNOMO|PAGXNOMO
pagenamee|PAĜONOMOO|PAGXONOMOO|PAĜNOMOO|PAGXNOMOO
pagesincategory|PAĜOJENKATEGORIO|PAGXOJENKATEGORIO|PAĜOJENKAT|PAGXOJENKAT
pagesinnamespace|PAĜOJENNOMSPACO|PAGXOJENNOMSPACO|PAĜOJENS|PAGXOJENNS
pagesize|PAĜOPEZO|PAGXOPEZO|PEZODEPAĜO|PEZODEPAGXO
plural|PLURALA:
pos|ejdonu|lokdonu
property|eco
protectionlevel|PROTEKTONIVELO
redirect|#ALIDIREKTI|#ALIDIREKTU|#AL
rel2abs|absolutvojdonu|malrelativige
replace|anstataŭigi|anstataŭigu|anstatauxigi|anstatauxigu
revisionyear|JARODEREVIZIO
rpos|lastejdonu|lastlokdonu
safesubst|SEKURANSTAT:
scriptpath|SKRIPTO-VOJO|SKRIPTOVOJO|SKRIPTVOJO
server|SERVILO
servername|NOMODESERVILO|SERVILANOMO|SERVILONOMO
sitename|TTT-NOMO|RETPAĜNOMO|RETPAGXNOMO|RETEJNOMO
special|speciala
staticredirect|__STATIKAALIDIREKTO__
stylepath|STILO-VOJO|STILOVOJO|STILVOJO
sub|subĉendonu|subcxendonu
subpagename|SUBPAĜONOMO|SUBPAGXONOMO|SUBPAĜNOMO|SUBPAGXNOMO
subpagenamee|SUBPAĜONOMOO|SUBPAGXONOMOO|SUBPAĜNOMOO|SUBPAGXNOMOO
subst|ANSTAT:
switch|ŝaltu|ŝalti|sxaltu|sxalti|ŝalte|sxalte
tag|marko|etikedo
talkpagename|DISKUTPAĜONOMO|DISKUTPAGXONOMO|DISKUTPAĜNOMO|DISKUTPAGXNOMO
talkpagenamee|DISKUTPAĜONOMOO|DISKUTPAGXONOMOO|DISKUTPAĜNOMOO|DISKUTPAGXNOMOO
talkspace|DISKUTNOMSPACO
talkspacee|DISKUTNOMSPACOO
time|tempo|datformu
timel|tempoo|lokaĵdatdonu|lokajxdatdonu
titleparts|titolpartdonu
toc|__I__|__T__|__INDEKSO__
uc|MAJUSKLE:|MALMINUSKLE:
ucfirst|MAJUSKLEUNUA:|MALMINUSKLEUNUA:|MU:
url_path|VOJO
url_query|INFORMPETO
url_wiki|VIKIO
urldecode|URL-malkodu|URI-malkodu`,
    specialPages: `Allpages|Ĉiuj_paĝoj
Prefixindex|Indekso_de_prefiksoj
Categories|Kategorioj
Listredirects|Listigi_alidirektilojn
Userlogin|Ensaluti
Userlogout|Elsaluti
BlockList|Forbarlisto_de_IP-adresoj
Preferences|Preferoj
Contributions|Kontribuoj
Listusers|Listo_de_uzantoj
Newimages|Novaj_bildoj
Log|Protokolo
Watchlist|Atentaro
Newpages|Novaj_paĝoj
Recentchanges|Lastaj_ŝanĝoj
Recentchangeslinked|Rilataj_ŝanĝoj
Listfiles|Listigi_dosierojn
Filepath|Pado_de_dosiero
Upload|Alŝuti
Statistics|Statistikoj
Version|Versio
LinkSearch|Serĉi_ligilon
Randompage|Hazarda_paĝo
Export|Elporti
Undelete|Restarigi
Whatlinkshere|Kio_ligas_ĉi_tien?
ExpandTemplates|Malfaldi_ŝablonon
Booksources|Citoj_el_libroj
Blankpage|Malplena_paĝo
Emailuser|Retpoŝti_uzanton
Movepage|Alinomigi_paĝon
MyLanguage|Mia_lingvo
Mypage|Mia_paĝo
Mytalk|Mia_diskutpaĝo
PermanentLink|Daŭra_ligilo
Specialpages|Specialaj_paĝoj
Search|Serĉi`,
  },
  "es": {
    name: "Wikipedia",
    mainPage: "Wikipedia:Portada",
    namespaces: `-2|Medio|Media
-1|Especial|Special
0c||
1s|Discusión|Talk
2s|Usuario|User|Usuaria
3s|Usuario discusión|User talk|Usuaria discusión
4s|Wikipedia|Project|WP
5s|Wikipedia discusión|Project talk|Wikipedia talk
6|Archivo|File|Image|Imagen
7s|Archivo discusión|File talk|Image talk|Imagen discusión
8|MediaWiki|=
9s|MediaWiki discusión|MediaWiki talk
10s|Plantilla|Template
11s|Plantilla discusión|Template talk
12s|Ayuda|Help
13s|Ayuda discusión|Help talk
14s|Categoría|Category|CAT
15s|Categoría discusión|Category talk
100s|Portal|=
101s|Portal discusión|=
102s|Wikiproyecto|=|PR
103s|Wikiproyecto discusión|=
104sc|Anexo|=
105s|Anexo discusión|=
710|TimedText|=
711|TimedText talk|=
828s|Módulo|Module
829s|Módulo discusión|Module talk
1728s|Evento|Event
1729s|Evento discusión|Event talk`,
    magicWords: `articlepath|RUTAARTÍCULO|RUTAARTICULO
basepagename|NOMBREDEPAGINABASE|NOMBREDEPÁGINABASE
basepagenamee|NOMBREDEPAGINABASEC|NOMBREDEPÁGINABASEC
canonicalurl|URLCANONICA:
canonicalurle|URLCANONICAC:
categorytree|árboldecategorías|arboldecategorias
contentlanguage|IDIOMADELCONTENIDO|IDIOMADELCONT
currentday|DÍAACTUAL|DIAACTUAL|DÍA_ACTUAL|DIA_ACTUAL
currentday2|DÍAACTUAL2|DIAACTUAL2|DÍA_ACTUAL2|DIA_ACTUAL2
currentdayname|NOMBREDÍAACTUAL|NOMBREDIAACTUAL
currentdow|DDSACTUAL|DIADESEMANAACTUAL|DÍADESEMANAACTUAL
currenthour|HORAACTUAL|HORA_ACTUAL
currentmonth|MESACTUAL|MESACTUAL2
currentmonth1|MESACTUAL1
currentmonthabbrev|MESACTUALABREVIADO
currentmonthname|MESACTUALCOMPLETO|NOMBREMESACTUAL
currentmonthnamegen|MESACTUALGENITIVO
currenttime|HORA_MINUTOS_ACTUAL|HORAMINUTOSACTUAL|TIEMPOACTUAL
currenttimestamp|MARCADEHORAACTUAL
currentversion|VERSIONACTUAL|VERSIÓNACTUAL
currentweek|SEMANAACTUAL
currentyear|AÑOACTUAL|AÑO_ACTUAL
default|#predeterminado
defaultsort|ORDENAR:|CLAVEDEORDENPREDETERMINADO:|ORDENDECATEGORIAPREDETERMINADO:|ORDENDECATEGORÍAPREDETERMINADO:
defaultsort_noreplace|noreemplazar
disambiguation|__DISAMBIGUACION__
displaytitle|MOSTRARTÍTULO|MOSTRARTITULO
explode|separar
filepath|RUTAARCHIVO:|RUTARCHIVO:|RUTADEARCHIVO:
forcetoc|__FORZAR_TDC__|__FORZARTDC__|__FORZARTOC__
formatdate|formatodefecha|formatearfecha
formatnum|FORMATONÚMERO|FORMATONUMERO
fullpagename|NOMBRECOMPLETODEPÁGINA|NOMBRECOMPLETODEPAGINA
fullpagenamee|NOMBRECOMPLETODEPAGINAC|NOMBRECOMPLETODEPÁGINAC
fullurl|URLCOMPLETA:
fullurle|URLCOMPLETAC:
gender|GÉNERO:|GENERO:
grammar|GRAMATICA:|GRAMÁTICA:
hiddencat|__CATEGORÍAOCULTA__
if|si
ifeq|siigual
iferror|sierror
ifexist|siexiste
ifexpr|siexpr
img_border|borde
img_bottom|abajo
img_center|centro|centrado|centrada|centrar
img_framed|marco|enmarcado|enmarcada
img_frameless|sinmarco|sin_enmarcar|sinenmarcar
img_lang|idioma=$1
img_left|izquierda|izda|izq
img_link|vínculo=$1|vinculo=$1|enlace=$1
img_manualthumb|miniaturadeimagen=$1|miniatura=$1
img_middle|medio
img_none|no|ninguna|ninguno|nada
img_page|pagina=$1|página=$1|pagina_$1|página_$1
img_right|derecha|der|dcha
img_thumbnail|miniaturadeimagen|miniatura|mini
img_top|arriba
index|__INDEXAR__
invoke|invocar
language|#IDIOMA
lc|MINUS:|MINÚS:
lcfirst|PRIMEROMINUS:|PRIMEROMINÚS:
len|long|longitud
localday|DÍALOCAL|DIALOCAL
localday2|DIALOCAL2|DÍALOCAL2
localdayname|NOMBREDIALOCAL|NOMBREDÍALOCAL
localdow|DDSLOCAL|DIADESEMANALOCAL|DÍADESEMANALOCAL
localhour|HORALOCAL
localmonth|MESLOCAL|MESLOCAL2
localmonth1|MESLOCAL1
localmonthabbrev|MESLOCALABREVIADO
localmonthname|MESLOCALCOMPLETO|NOMBREMESLOCAL
localmonthnamegen|MESLOCALGENITIVO
localtime|HORAMINUTOSLOCAL|TIEMPOLOCAL
localtimestamp|MARCADEHORALOCAL
localurl|URLLOCAL:
localurle|URLLOCALC:
localweek|SEMANALOCAL
localyear|AÑOLOCAL
msg|MSJ:
namespace|ESPACIODENOMBRE
namespacee|ESPACIODENOMBREC
namespacenumber|NÚMERODELESPACIO
newsectionlink|__VINCULARANUEVASECCION__|__ENLACECREARSECCIÓN__
nocontentconvert|__NOCONVERTIRCONTENIDO__|__NOCC___
noeditsection|__NO_EDITAR_SECCIÓN__|__NOEDITARSECCIÓN__|__NOEDITARSECCION__
noexternallanglinks|nointerwikis
nogallery|__SIN_GALERÍA__|__NOGALERÍA__|__NOGALERIA__
noindex|__NOINDEXAR__
nonewsectionlink|__NOVINCULARANUEVASECCION__|__SINENLACECREARSECCIÓN__
notitleconvert|__NOCONVERTIRTITULO__|__NOCONVERTIRTÍTULO__|__NOCT___
notoc|__SIN_TDC__|__NOTDC__
ns|EN:
numberingroup|NÚMEROENGRUPO|NUMEROENGRUPO|NUMENGRUPO|NÚMENGRUPO
numberofactiveusers|NÚMERODEUSUARIOSACTIVOS|NUMERODEUSUARIOSACTIVOS
numberofadmins|NÚMEROADMINIISTRADORES|NÚMEROADMINS|NUMEROADMINS|NUMEROADMINISTRADORES|NUMERODEADMINISTRADORES|NUMERODEADMINS|NÚMERODEADMINISTRADORES|NÚMERODEADMINS
numberofarticles|NÚMERODEARTÍCULOS|NUMERODEARTICULOS
numberofedits|NÚMERODEEDICIONES|NUMERODEEDICIONES
numberoffiles|NÚMERODEARCHIVOS|NUMERODEARCHIVOS
numberofpages|NÚMERODEPÁGINAS|NUMERODEPAGINAS
numberofusers|NÚMERODEUSUARIOS|NUMERODEUSUARIOS
padleft|RELLENARIZQUIERDA|RELLENARIZQ
padright|RELLENARDERECHA|RELLENARDER
pageid|IDDEPÁGINA|IDPÁGINA|IDDEPAGINA|IDPAGINA
pagename|NOMBREDEPAGINA|NOMBREDEPÁGINA
pagenamee|NOMBREDEPAGINAC|NOMBREDEPÁGINAC
pagesincategory|PÁGINASENCATEGORÍA|PÁGINASENCAT|PAGSENCAT|PAGINASENCATEGORIA|PAGINASENCAT
pagesincategory_all|todo
pagesincategory_files|archivos
pagesincategory_pages|páginas
pagesincategory_subcats|subcategorías
pagesinnamespace|PÁGINASENESPACIO
pagesize|TAMAÑOPÁGINA|TAMAÑODEPÁGINA|TAMAÑOPAGINA|TAMAÑODEPAGINA
property|propiedad
protectionlevel|NIVELDEPROTECCIÓN|NIVELDEPROTECCION
raw|SINFORMATO:|SINPUNTOS:
rawsuffix|SF
redirect|#REDIRECCIÓN|#REDIRECCION
replace|reemplazar
revisionday|DIADEREVISION|DIAREVISION|DÍADEREVISIÓN|DÍAREVISIÓN
revisionday2|DIADEREVISION2|DIAREVISION2|DÍADEREVISIÓN2|DÍAREVISIÓN2
revisionid|IDDEREVISION|IDREVISION|IDDEREVISIÓN|IDREVISIÓN
revisionmonth|MESDEREVISION|MESDEREVISIÓN|MESREVISION|MESREVISIÓN
revisionmonth1|MESDEREVISION1|MESDEREVISIÓN1|MESREVISION1|MESREVISIÓN1
revisionsize|TAMAÑODEREVISIÓN|TAMAÑODEREVISION
revisiontimestamp|MARCADEHORADEREVISION|MARCADEHORADEREVISIÓN
revisionuser|USUARIODEREVISION|USUARIODEREVISIÓN
revisionyear|AÑODEREVISION|AÑODEREVISIÓN|AÑOREVISION|AÑOREVISIÓN
rootpagename|NOMBREDEPAGINARAIZ|NOMBREDEPÁGINARAÍZ
rootpagenamee|NOMBREDEPAGINARAIZC|NOMBREDEPÁGINARAÍZC
scriptpath|RUTASCRIPT|RUTADESCRIPT
server|SERVIDOR
servername|NOMBRESERVIDOR
sitename|NOMBREDELSITIO
special|especial
speciale|especialc
staticredirect|__REDIRECCIÓNESTÁTICA__|__REDIRECCIONESTATICA__
stylepath|RUTAESTILO|RUTADEESTILO
subjectpagename|NOMBREDEPAGINADETEMA|NOMBREDEPÁGINADETEMA|NOMBREDEPÁGINADEASUNTO|NOMBREDEPAGINADEASUNTO|NOMBREDEPAGINADEARTICULO|NOMBREDEPÁGINADEARTÍCULO
subjectpagenamee|NOMBREDEPAGINADETEMAC|NOMBREDEPÁGINADETEMAC|NOMBREDEPÁGINADEASUNTOC|NOMBREDEPAGINADEASUNTOC|NOMBREDEPAGINADEARTICULOC|NOMBREDEPÁGINADEARTÍCULOC
subjectspace|ESPACIODEASUNTO|ESPACIODETEMA|ESPACIODEARTÍCULO|ESPACIODEARTICULO
subjectspacee|ESPACIODETEMAC|ESPACIODEASUNTOC|ESPACIODEARTICULOC|ESPACIODEARTÍCULOC
subpagename|NOMBREDESUBPAGINA|NOMBREDESUBPÁGINA
subpagenamee|NOMBREDESUBPAGINAC|NOMBREDESUBPÁGINAC
subst|SUST:|FIJAR:
switch|según
tag|etiqueta
talkpagename|NOMBREDEPÁGINADEDISCUSIÓN|NOMBREDEPAGINADEDISCUSION|NOMBREDEPAGINADISCUSION|NOMBREDEPÁGINADISCUSIÓN
talkpagenamee|NOMBREDEPÁGINADEDISCUSIÓNC|NOMBREDEPAGINADEDISCUSIONC|NOMBREDEPAGINADISCUSIONC|NOMBREDEPÁGINADISCUSIÓNC
talkspace|ESPACIODEDISCUSION|ESPACIODEDISCUSIÓN
talkspacee|ESPACIODEDISCUSIONC
target|destino
time|tiempo
timel|tiempol
toc|__TDC__
uc|MAYUS:|MAYÚS:
ucfirst|PRIMEROMAYUS:|PRIMEROMAYÚS:
url_path|RUTA
url_query|BÚSQUEDA
urlencode|CODIFICARURL:`,
    specialPages: `Allpages|Todas
Prefixindex|PáginasPorPrefijo
Categories|Categorías
Listredirects|TodasLasRedirecciones
Userlogin|Entrar
Userlogout|Salida_del_usuario
BlockList|UsuariosBloqueados
Preferences|Preferencias
Contributions|Contribuciones
Listusers|ListaUsuarios
Newimages|NuevasImágenes
Log|Registro
Watchlist|Seguimiento
Newpages|PáginasNuevas
Recentchanges|CambiosRecientes
Recentchangeslinked|CambiosEnEnlazadas
Listfiles|ListaImágenes
Filepath|RutaDeArchivo
Upload|SubirArchivo
Statistics|Estadísticas
Version|Versión
LinkSearch|BúsquedaDeEnlaces
Randompage|Aleatoria
RandomInCategory|Aleatorio_en_categoría
Export|Exportar
Undelete|Restaurar
Whatlinkshere|LoQueEnlazaAquí
ExpandTemplates|Sustituir_plantillas
Booksources|FuentesDeLibros
Blankpage|PáginaEnBlanco
Diff|Diferencia
EditPage|Editar
Emailuser|Enviar_correo_electrónico
Movepage|MoverPágina
MyLanguage|MiIdioma
Mypage|MiPágina
Mytalk|MiDiscusión
PageHistory|Historial
PageInfo|Información_sobre_la_página
Purge|Purgar
NewSection|Sección_nueva
PermanentLink|EnlacePermanente
Redirect|Redirigir
Specialpages|PáginasEspeciales
Search|Buscar
GlobalUsage|Uso_global`,
  },
  "et": {
    namespaces: `-2|Meedia|Media
-1|Eri|Special
0c||
1s|Arutelu|Talk
2s|Kasutaja|User
3s|Kasutaja arutelu|User talk
6|Fail|File|Pilt|Image
7s|Faili arutelu|File talk|Pildi arutelu|Image talk
8|MediaWiki|=
9s|MediaWiki arutelu|MediaWiki talk
10s|Mall|Template
11s|Malli arutelu|Template talk
12s|Juhend|Help
13s|Juhendi arutelu|Help talk
14s|Kategooria|Category
15s|Kategooria arutelu|Category talk`,
    magicWords: `defaultsort|JÄRJESTA:
displaytitle|PEALKIRI
forcetoc|__SISUKORDEES__
hiddencat|__PEIDETUDKAT__
img_border|ääris
img_center|keskel
img_framed|raam
img_frameless|raamita
img_lang|keel=$1
img_left|vasakul
img_manualthumb|pisi=$1|pisipilt=$1
img_none|tühi
img_page|lehekülg=$1|lehekülg_$1
img_right|paremal
img_thumbnail|pisi|pisipilt
img_upright|püsti|püsti=$1
index|__INDEKSIGA__
newsectionlink|__UUEALAOSALINK__
noeditsection|__ALAOSALINGITA__
nogallery|__GALERIITA__
noindex|__INDEKSITA__
nonewsectionlink|__UUEALAOSALINGITA__
notoc|__SISUKORRATA__
redirect|#suuna
subst|ASENDA:
toc|__SISUKORD__`,
  },
  "eu": {
    namespaces: `-2|Media|=
-1|Berezi|Special|Aparteko
0c||
1s|Eztabaida|Talk
2s|Lankide|User
3s|Lankide eztabaida|User talk
6|Fitxategi|File|Irudi|Image
7s|Fitxategi eztabaida|File talk|Irudi eztabaida|Image talk
8|MediaWiki|=
9s|MediaWiki eztabaida|MediaWiki talk
10s|Txantiloi|Template
11s|Txantiloi eztabaida|Template talk
12s|Laguntza|Help
13s|Laguntza eztabaida|Help talk
14s|Kategoria|Category
15s|Kategoria eztabaida|Category talk`,
    magicWords: `img_center|erdian
img_left|ezkerrera
img_right|eskuinera
redirect|#BIRZUZENDU`,
  },
  "fa": {
    name: "ویکی\u200cپدیا",
    mainPage: "صفحهٔ اصلی",
    namespaces: `-2|مدیا|Media|رسانه|رسانه\u200cای
-1|ویژه|Special
0c||
1s|بحث|Talk
2s|کاربر|User|كاربر
3s|بحث کاربر|User talk|بحث كاربر|بک
4s|ویکی\u200cپدیا|Project|WP|Wikipedia|شن|ويكي پديا|ويکي\u200cپديا|وپ|ویکی پدیا
5s|بحث ویکی\u200cپدیا|Project talk|Wikipedia talk|بحث ويکي پديا|بحث ويکي\u200cپديا|بحث ویکی پدیا|بوپ
6|پرونده|File|Image|تصویر
7s|بحث پرونده|File talk|Image talk|بحث تصویر
8s|مدیاویکی|MediaWiki
9s|بحث مدیاویکی|MediaWiki talk
10s|الگو|Template
11s|بحث الگو|Template talk
12s|راهنما|Help|ره
13s|بحث راهنما|Help talk
14|رده|Category
15s|بحث رده|Category talk
100s|درگاه|=
101s|بحث درگاه|=
118s|پیش\u200cنویس|=|Draft|پيش نويس|پيشنويس|پيش\u200cنويس|پیش نویس|پیشنویس
119s|بحث پیش\u200cنویس|=|Draft talk|بحث پيش نويس|بحث پيشنويس|بحث پيش\u200cنويس|بحث پیش نویس|بحث پیشنویس
446|Education Program|=
447s|Education Program talk|=
710|TimedText|=
711|TimedText talk|=
828s|پودمان|Module|پود
829s|بحث پودمان|Module talk
1728s|Event|=
1729s|Event talk|=
2600|مبحث|Topic`,
    magicWords: `anchorencode|کدلنگر:
articlepath|مسیرمقاله|مسیر_مقاله
babel|بابل
basepagename|نام\u200cصفحه\u200cمبنا|نام_صفحه_مبنا
basepagenamee|نام\u200cصفحه\u200cمبناکد|نام_صفحه_مبنا_کد
canonicalurl|نشانی_استاندارد:|نشانی\u200cاستاندارد:
canonicalurle|نشانی_استاندارد_کد:|نشانی\u200cاستانداردکد:
categorytree|درخت\u200cرده|درخت_رده
chart|نمودار
contentlanguage|زبان\u200cمحتوا|زبان_محتوا
count|شمار
currentday|روز|روزکنونی|روز_کنونی
currentday2|روز۲|روز_۲
currentdayname|نام\u200cروز|نام_روز
currentdow|روزهفته|روز_هفته
currenthour|ساعت|ساعت\u200cکنونی|ساعت_کنونی
currentmonth|ماه|ماه\u200cکنونی|ماه_کنونی|ماه\u200cکنونی۲|ماه_کنونی۲
currentmonth1|ماه۱|ماه\u200cکنونی۱|ماه_کنونی۱
currentmonthabbrev|مخفف\u200cنام\u200cماه|مخفف_نام_ماه
currentmonthname|نام\u200cماه|نام_ماه|نام\u200cماه\u200cکنونی|نام_ماه_کنونی
currentmonthnamegen|نام\u200cماه\u200cاضافه|نام_ماه_اضافه|نام\u200cماه\u200cکنونی\u200cاضافه|نام_ماه_کنونی_اضافه
currenttime|زمان\u200cکنونی|زمان_کنونی
currenttimestamp|زمان\u200cیونیکسی|زمان_یونیکسی
currentversion|نسخه\u200cکنونی|نسخه_کنونی
currentweek|هفته
currentyear|سال|سال\u200cکنونی|سال_کنونی
default|#پیش\u200cفرض
defaultsort|ترتیب:|ترتیب\u200cپیش\u200cفرض:|ترتیب_پیش_فرض:
defaultsort_noerror|بدون\u200cخطا|بدون_خطا
defaultsort_noreplace|جایگزین\u200cنکن|جایگزین_نکن
directionmark|علامت\u200cجهت|علامت_جهت
displaytitle|عنوان\u200cظاهری|عنوان_ظاهری
explode|گسترش
expr|حساب
filepath|مسیرپرونده:|مسیر_پرونده:
forcetoc|__بافهرست__
formatdate|آرایش\u200cتاریخ|آرایش_تاریخ
formatnum|آرایش\u200cعدد|آرایش_عدد
fullpagename|نام\u200cکامل\u200cصفحه|نام_کامل_صفحه
fullpagenamee|نام\u200cکامل\u200cصفحه\u200cکد|نام_کامل_صفحه_کد
fullurl|نشانی\u200cکامل:|نشانی_کامل:
fullurle|نشانی\u200cکامل\u200cکد:|نشانی_کامل_کد:
gender|جنسیت:|جنس:
grammar|دستورزبان:|دستور_زبان:
hiddencat|__رده\u200cپنهان__
if|اگر
ifeq|اگرمساوی
iferror|اگرخطا
ifexist|اگرموجود
ifexpr|اگرحساب
img_alt|جایگزین=$1
img_baseline|همکف
img_border|حاشیه
img_bottom|پایین
img_center|وسط
img_class|کلاس=$1
img_framed|قاب
img_frameless|بی\u200cقاب|بیقاب|بی_قاب
img_lang|زبان=$1
img_left|چپ
img_link|پیوند=$1
img_manualthumb|بندانگشتی=$1|انگشتدان=$1|انگشتی=$1
img_middle|میانه
img_none|هیچ
img_page|صفحه=$1|صفحه_$1
img_right|راست
img_sub|زیر
img_super|زبر
img_text_bottom|متن-پایین
img_text_top|متن-بالا
img_thumbnail|بندانگشتی|انگشتی|انگشتدان
img_top|بالا
img_upright|ایستاده|ایستاده=$1|ایستاده_$1
img_width|$1پیکسل
index|__نمایه__
int|ترجمه:
invoke|درخواست
language|#زبان
lc|ک:
lcfirst|ابتداکوچک:|ابتدا_کوچک:
len|طول
localday|روزمحلی|روز_محلی
localday2|روزمحلی۲|روز_محلی_۲
localdayname|نام\u200cروزمحلی|نام_روز_محلی
localdow|روزهفته\u200cمحلی|روز_هفته_محلی
localhour|ساعت\u200cمحلی|ساعت_محلی
localmonth|ماه\u200cمحلی|ماه_محلی|ماه\u200cمحلی۲|ماه_محلی۲
localmonth1|ماه\u200cمحلی۱|ماه_محلی۱
localmonthabbrev|مخفف\u200cماه\u200cمحلی|مخفف_ماه_محلی
localmonthname|نام\u200cماه\u200cمحلی|نام_ماه_محلی
localmonthnamegen|نام\u200cماه\u200cمحلی\u200cاضافه|نام_ماه_محلی_اضافه
localtime|زمان\u200cمحلی|زمان_محلی
localtimestamp|زمان\u200cیونیکسی\u200cمحلی|زمان_یونیکسی_محلی
localurl|نشانی:
localurle|نشانی\u200cکد:|نشانی_کد:
localweek|هفته\u200cمحلی|هفته_محلی
localyear|سال\u200cمحلی|سال_محلی
msg|پیغام:|پ:
msgnw|پیغام\u200cبی\u200cبسط:
namespace|فضای\u200cنام|فضای_نام
namespacee|فضای\u200cنام\u200cکد|فضای_نام_کد
namespacenumber|شماره_فضای_نام|شماره\u200cفضای\u200cنام
newsectionlink|__بخش\u200cجدید__
nocommafysuffix|جداکننده\u200cخیر
nocontentconvert|__محتواتبدیل\u200cنشده__
noeditsection|__بی\u200cبخش__
nogallery|__بی\u200cنگارخانه__
noindex|__بی\u200cنمایه__
nonewsectionlink|__بی\u200cپیوندبخش__|__بی\u200cپیوند\u200cبخش\u200cجدید__
notitleconvert|__عنوان\u200cتبدیل\u200cنشده__
notoc|__بی\u200cفهرست__
ns|فن:
nse|فنک:
numberingroup|تعداددرگروه
numberofactiveusers|کاربران\u200cفعال|کاربران_فعال
numberofadmins|تعدادمدیران
numberofarticles|تعدادمقاله\u200cها
numberofedits|تعدادویرایش\u200cها
numberoffiles|تعدادپرونده\u200cها
numberofpages|تعدادصفحه\u200cها
numberofusers|تعدادکاربران
padleft|لبه\u200cچپ|لبه_چپ
padright|لبه\u200cراست|لبه_راست
pageid|شناسه_صفحه
pagename|نام\u200cصفحه|نام_صفحه
pagenamee|نام\u200cصفحه\u200cکد|نام_صفحه_کد
pagesincategory|صفحه\u200cدررده|صفحه_در_رده
pagesincategory_all|همه
pagesincategory_files|پرونده\u200cها
pagesincategory_pages|صفحات
pagesincategory_subcats|زیررده\u200cها
pagesinnamespace|صفحه\u200cدرفضای\u200cنام:|صفحه_در_فضای_نام:
pagesize|اندازه\u200cصفحه|اندازه_صفحه
plural|جمع:
pos|جا
property|ویژگی
protectionlevel|سطح\u200cحفاطت|سطح_حفاظت
raw|خام:
rawsuffix|ن
redirect|#تغییر_مسیر|#تغییرمسیر
rel2abs|نسبی\u200cبه\u200cمطلق
replace|جایگزین
revisionday|روزنسخه|روز_نسخه
revisionday2|روزنسخه۲|روز_نسخه۲|روز_نسخه_۲
revisionid|نسخه|شماره\u200cنسخه|شماره_نسخه
revisionmonth|ماه\u200cنسخه|ماه_نسخه
revisionmonth1|ماه\u200cنسخه۱|ماه_نسخه_۱
revisionsize|اندازهٔ\u200cنسخه|اندازهٔ_نسخه
revisiontimestamp|زمان\u200cیونیکسی\u200cنسخه|زمان\u200cنسخه|زمان_یونیکسی_نسخه|زمان_نسخه
revisionuser|کاربرنسخه|کاربر_نسخه
revisionyear|سال\u200cنسخه|سال_نسخه
rootpagename|نام_صفحه_ریشه
rootpagenamee|نام_صفحه_ریشه_ای
rpos|جار
safesubst|جایگزین_امن:|جام:
scriptpath|مسیرسند|مسیر_سند
server|سرور|کارساز
servername|نام\u200cکارساز|نام_کارساز|نام\u200cسرور|نام_سرور
sitename|نام\u200cوبگاه|نام_وبگاه
special|ویژه
speciale|ویژه_ای
staticredirect|__تغییرمسیرثابت__
stylepath|مسیرسبک|مسیر_سبک
sub|تکه
subjectpagename|نام\u200cصفحه\u200cموضوع|نام\u200cصفحه\u200cمقاله|نام_صفحه_موضوع|نام_صفحه_مقاله
subjectpagenamee|نام\u200cصفحه\u200cموضوع\u200cکد|نام\u200cصفحه\u200cمقاله\u200cکد|نام_صفحه_موضوع_کد|نام_صفحه_مقاله_کد
subjectspace|فضای\u200cموضوع|فضای\u200cمقاله|فضای_موضوع|فضای_مقاله
subjectspacee|فضای\u200cموضوع\u200cکد|فضای\u200cمقاله\u200cکد|فضای_موضوع_کد|فضای_مقاله_کد
subpagename|نام\u200cزیرصفحه|نام_زیرصفحه
subpagenamee|نام\u200cزیرصفحه\u200cکد|نام_زیرصفحه_کد
subst|جایگزین:|جا:
switch|گزینه
tag|برچسب
talkpagename|نام\u200cصفحه\u200cبحث|نام_صفحه_بحث
talkpagenamee|نام\u200cصفحه\u200cبحث\u200cکد|نام_صفحه_بحث_کد
talkspace|فضای\u200cبحث|فضای_بحث
talkspacee|فضای\u200cبحث\u200cکد|فضای_بحث_کد
target|هدف
time|زمان
timel|زمان\u200cبلند
titleparts|پاره\u200cعنوان
toc|__فهرست__
uc|ب:
ucfirst|ابتدابزرگ:|ابتدا_بزرگ:
url_path|مسیر
url_query|دستور
url_wiki|ویکی
urldecode|نشانی\u200cبی\u200cکد
urlencode|کدنشانی:`,
    specialPages: `Allpages|تمام_صفحه\u200cها
Prefixindex|نمایه_پیشوندی
Categories|رده\u200cها
Listredirects|فهرست_تغییرمسیرها
Userlogin|ورود_به_سامانه
Userlogout|خروج_از_سامانه
BlockList|فهرست_بستن\u200cها
Preferences|ترجیحات
Contributions|مشارکت\u200cها
Listusers|فهرست_کاربران
Newimages|تصاویر_جدید
Log|سیاهه\u200cها
Watchlist|فهرست_پی\u200cگیری
Newpages|صفحه\u200cهای_تازه
Recentchanges|تغییرات_اخیر
Recentchangeslinked|تغییرات_مرتبط
Listfiles|فهرست_پرونده\u200cها
Filepath|مسیر_پرونده
Upload|بارگذاری_پرونده
Statistics|آمار
Version|نسخه
LinkSearch|جستجوی_پیوند
Randompage|صفحهٔ_تصادفی
RandomInCategory|تصادفی_در_رده
Export|برون\u200cبری_صفحه
Undelete|احیای_صفحهٔ_حذف\u200cشده
Whatlinkshere|پیوند_به_این_صفحه
ExpandTemplates|گسترش_الگوها
Booksources|منابع_کتاب
Blankpage|صفحهٔ_خالی
Diff|تفاوت
EditPage|ویرایش_صفحه
Emailuser|ایمیل_به_کاربر
Movepage|انتقال_صفحه
MyLanguage|زبان\u200cهای_من
Mylog|سیاههٔ_من
Mypage|صفحهٔ_من
Mytalk|بحث_من
PageHistory|تاریخچه_صفحه
PageInfo|اطلاعات_صفحه
Purge|پاکسازی
NewSection|بخش_جدید
PermanentLink|پیوند_دائمی
Redirect|تغییرمسیر
Specialpages|صفحه\u200cهای_ویژه
Search|جستجو
GlobalUsage|استفادهٔ_سراسری`,
  },
  "fi": {
    name: "Wikipedia",
    mainPage: "Wikipedia:Etusivu",
    timezone: "Europe/Helsinki",
    namespaces: `-2|Media|=
-1|Toiminnot|Special
0c||
1s|Keskustelu|Talk
2s|Käyttäjä|User
3s|Keskustelu käyttäjästä|User talk
4s|Wikipedia|Project|WP
5s|Keskustelu Wikipediasta|Project talk|Wikipedia talk
6|Tiedosto|File|Image|Kuva
7s|Keskustelu tiedostosta|File talk|Image talk|Keskustelu kuvasta
8s|Järjestelmäviesti|MediaWiki
9s|Keskustelu järjestelmäviestistä|MediaWiki talk
10s|Malline|Template
11s|Keskustelu mallineesta|Template talk
12s|Ohje|Help
13s|Keskustelu ohjeesta|Help talk
14|Luokka|Category
15s|Keskustelu luokasta|Category talk
100s|Teemasivu|=
101s|Keskustelu teemasivusta|=
102s|Metasivu|=
103s|Keskustelu metasivusta|=
104s|Kirja|=
105s|Keskustelu kirjasta|=
106s|Wikiprojekti|=
107s|Keskustelu wikiprojektista|=
710|TimedText|=
711|TimedText talk|=
828s|Moduuli|Module
829s|Keskustelu moduulista|Module talk
1728s|Event|=
1729s|Event talk|=
2600|Aihe|Topic`,
    magicWords: `basepagename|KANTASIVUNIMI
basepagenamee|KANTASIVUNIMIE
currentday|KULUVAPÄIVÄ
currentday2|KULUVAPÄIVÄ2
currentdayname|KULUVAPÄIVÄNIMI
currentdow|KULUVAVIIKONPÄIVÄ
currenthour|KULUVATUNTI
currentmonth|KULUVAKUU
currentmonthabbrev|KULUVAKUUNIMILYHYT
currentmonthname|KULUVAKUUNIMI
currentmonthnamegen|KULUVAKUUNIMIGEN
currenttime|KULUVAAIKA
currenttimestamp|KULUVAAIKALEIMA
currentversion|NYKYINENVERSIO
currentweek|KULUVAVIIKKO
currentyear|KULUVAVUOSI
defaultsort|AAKKOSTUS:|OLETUSAAKKOSTUS:
displaytitle|NÄKYVÄOTSIKKO
filepath|TIEDOSTOPOLKU:
forcetoc|__SISLUETTPAKOTUS__
formatnum|MUOTOILELUKU
fullpagename|KOKOSIVUNIMI
fullpagenamee|KOKOSIVUNIMIE
fullurl|TÄYSIOSOITE:
fullurle|TÄYSIOSOITEE:
gender|SUKUPUOLI:
grammar|TAIVUTUS:
hiddencat|__PIILOLUOKKA__
img_baseline|perustaso
img_border|reunus
img_bottom|alas|alhaalla
img_center|keski|keskitetty
img_framed|kehys|kehystetty
img_frameless|kehyksetön
img_left|vasen
img_link|linkki=$1
img_manualthumb|pienoiskuva=$1|pienois=$1
img_middle|keskellä
img_none|tyhjä
img_page|sivu=$1|sivu_$1
img_right|oikea
img_sub|alaindeksi
img_super|yläindeksi
img_thumbnail|pienoiskuva|pienois
img_top|ylös|ylhäällä
img_upright|pysty|pysty=$1|pysty_$1|yläoikea|yläoikea=$1|yläoikea_$1
language|#KIELI
localday|PAIKALLINENPÄIVÄ
localday2|PAIKALLINENPÄIVÄ2
localdayname|PAIKALLINENPÄIVÄNIMI
localdow|PAIKALLINENVIIKONPÄIVÄ
localhour|PAIKALLINENTUNTI
localmonth|PAIKALLINENKUU
localmonthabbrev|PAIKALLINENKUUNIMILYHYT
localmonthname|PAIKALLINENKUUNIMI
localmonthnamegen|PAIKALLINENKUUNIMIGEN
localtime|PAIKALLINENAIKA
localtimestamp|PAIKALLINENAIKALEIMA
localurl|PAIKALLINENOSOITE:
localurle|PAIKALLINENOSOITEE:
localweek|PAIKALLINENVIIKKO
localyear|PAIKALLINENVUOSI
namespace|NIMIAVARUUS
namespacee|NIMIAVARUUSE
noeditsection|__EIOSIOMUOKKAUSTA__
noindex|__HAKUKONEKIELTO__
notoc|__EISISLUETT__
ns|NA:
numberofadmins|YLLÄPITÄJÄMÄÄRÄ
numberofarticles|ARTIKKELIMÄÄRÄ
numberofedits|MUOKKAUSMÄÄRÄ
numberoffiles|TIEDOSTOMÄÄRÄ
numberofpages|SIVUMÄÄRÄ
numberofusers|KÄYTTÄJÄMÄÄRÄ
pagename|SIVUNIMI
pagenamee|SIVUNIMIE
pagesize|SIVUKOKO
plural|MONIKKO:
property|ominaisuus
protectionlevel|SUOJAUSTASO
redirect|#OHJAUS|#UUDELLEENOHJAUS
revisionday|VERSIOPÄIVÄ
revisionday2|VERSIOPÄIVÄ2
revisionid|VERSIOID
revisionmonth|VERSIOKUUKAUSI
revisiontimestamp|VERSIOAIKALEIMA
revisionyear|VERSIOVUOSI
scriptpath|SKRIPTIPOLKU
server|PALVELIN
servername|PALVELINNIMI
sitename|SIVUSTONIMI
subjectpagename|AIHESIVUNIMI|ARTIKKELISIVUNIMI
subjectpagenamee|AIHESIVUNIMIE|ARTIKKELISIVUNIMIE
subjectspace|AIHEAVARUUS|ARTIKKELIAVARUUS
subjectspacee|AIHEAVARUUSE|ARTIKKELIAVARUUSE
subpagename|ALASIVUNIMI
subpagenamee|ALASIVUNIMIE
subst|VASTINE:
talkpagename|KESKUSTELUSIVUNIMI
talkpagenamee|KESKUSTELUSIVUNIMIE
talkspace|KESKUSTELUAVARUUS
talkspacee|KESKUSTELUAVARUUSE
toc|__SISÄLLYSLUETTELO__`,
    specialPages: `Allpages|Kaikki_sivut
Prefixindex|Etuliiteluettelo
Categories|Luokat
Listredirects|Ohjaukset
Userlogin|Kirjaudu_sisään
Userlogout|Kirjaudu_ulos
BlockList|Muokkausestot
Preferences|Asetukset
Contributions|Muokkaukset
Listusers|Käyttäjät
Newimages|Uudet_tiedostot
Log|Loki
Watchlist|Tarkkailulista
Newpages|Uudet_sivut
Recentchanges|Tuoreet_muutokset
Recentchangeslinked|Linkitetyt_muutokset
Listfiles|Tiedostoluettelo
Filepath|Tiedostopolku
Upload|Tallenna
Statistics|Tilastot
Version|Versio
LinkSearch|Linkkihaku
Randompage|Satunnainen_sivu
RandomInCategory|Satunnainen_kohde_luokasta
Export|Vie_sivuja
Undelete|Palauta
Whatlinkshere|Tänne_viittaavat_sivut
ExpandTemplates|Mallineiden_laajennus
Booksources|Kirjalähteet
Blankpage|Tyhjä_sivu
Diff|Ero
EditPage|Muokkaa_sivua
Emailuser|Lähetä_sähköpostia
Movepage|Siirrä_sivu
MyLanguage|Oma_kieli
Mypage|Oma_sivu
Mytalk|Oma_keskustelu
PageHistory|Sivun_historia
PageInfo|Sivun_tiedot
NewSection|Uusi_osio
PermanentLink|Ikilinkki
Redirect|Ohjaus
Specialpages|Toimintosivut
Search|Haku`,
  },
  "fr": {
    name: "Wikipédia",
    mainPage: "Wikipédia:Accueil principal",
    timezone: "Europe/Paris",
    namespaces: `-2|Média|Media
-1|Spécial|Special
0c||
1s|Discussion|Talk|Discuter
2s|Utilisateur|User|Utilisatrice
3s|Discussion utilisateur|User talk|Discussion Utilisateur|Discussion Utilisatrice|Discussion utilisatrice
4s|Wikipédia|Project|WP|Wikipedia
5s|Discussion Wikipédia|Project talk|DW|Discussion Wikipedia|Wikipedia talk
6|Fichier|File|Image
7s|Discussion fichier|File talk|Discussion Fichier|Discussion Image|Image talk
8|MediaWiki|=
9s|Discussion MediaWiki|MediaWiki talk
10s|Modèle|Template
11s|Discussion modèle|Template talk|Discussion Modèle
12s|Aide|Help
13s|Discussion aide|Help talk|Discussion Aide
14s|Catégorie|Category
15s|Discussion catégorie|Category talk|Discussion Catégorie
100s|Portail|=
101s|Discussion Portail|=
102s|Projet|=
103s|Discussion Projet|=
104s|Référence|=
105s|Discussion Référence|=
710|TimedText|=
711|TimedText talk|=
828s|Module|=
829s|Discussion module|Module talk
1728s|Event|=
1729s|Event talk|=
2600|Sujet|Topic`,
    magicWords: `anchorencode|ENCODEANCRE
articlepath|CHEMINARTICLE
basepagename|NOMBASEDEPAGE
basepagenamee|NOMBASEDEPAGEX
canonicalurl|URLCANONIQUE:
canonicalurle|URLCANONIQUEX:
categorytree|arbrecatégories|arbrecats
contentlanguage|LANGUECONTENU|LANGCONTENU
count|nb
currentday|JOURACTUEL|JOUR1ACTUEL
currentday2|JOUR2ACTUEL
currentdayname|NOMJOURACTUEL
currentdow|JDSACTUEL
currenthour|HEUREACTUELLE
currentmonth|MOISACTUEL|MOIS2ACTUEL
currentmonth1|MOIS1ACTUEL
currentmonthabbrev|ABREVMOISACTUEL
currentmonthname|NOMMOISACTUEL
currentmonthnamegen|NOMGENMOISACTUEL
currenttime|HORAIREACTUEL
currenttimestamp|INSTANTACTUEL
currentversion|VERSIONACTUELLE
currentweek|SEMAINEACTUELLE
currentyear|ANNEEACTUELLE
default|#défaut
defaultsort|CLEFDETRI:|CLEDETRI:
defaultsort_noerror|sanserreur
defaultsort_noreplace|sansremplacer
directionmark|MARQUEDIRECTION|MARQUEDIR
displaytitle|AFFICHERTITRE
explode|exploser
filepath|CHEMIN:
forcetoc|__FORCERSOMMAIRE__|__FORCERTDM__
formatnum|FORMATNOMBRE
fullpagename|NOMPAGECOMPLET
fullpagenamee|NOMPAGECOMPLETX
fullurl|URLCOMPLETE:
fullurle|URLCOMPLETEX:
gender|GENRE:
grammar|GRAMMAIRE:
hiddencat|__CATCACHEE__
if|si
ifeq|si=
iferror|sierreur
ifexist|siexiste
ifexpr|siexpr
img_baseline|base|ligne-de-base
img_border|bordure
img_bottom|bas
img_center|centré
img_class|classe=$1
img_framed|cadre|encadré|encadre
img_frameless|sans_cadre|non_encadré|non_encadre
img_lang|langue=$1
img_left|gauche
img_link|lien=$1
img_manualthumb|vignette=$1
img_middle|milieu
img_none|néant|neant
img_right|droite
img_sub|indice|ind
img_super|exposant|exp
img_text_bottom|bas-texte|bas-txt
img_text_top|haut-texte|haut-txt
img_thumbnail|vignette
img_top|haut
img_upright|redresse|redresse=$1|redresse_$1
invoke|invoque
language|#LANGUE
lc|MINUS:
lcfirst|INITMINUS:
len|nbcar
localday|JOURLOCAL|JOUR1LOCAL
localday2|JOUR2LOCAL
localdayname|NOMJOURLOCAL
localdow|JDSLOCAL
localhour|HEURELOCALE
localmonth|MOISLOCAL|MOIS2LOCAL
localmonth1|MOIS1LOCAL
localmonthabbrev|ABREVMOISLOCAL
localmonthname|NOMMOISLOCAL
localmonthnamegen|NOMGENMOISLOCAL
localtime|HORAIRELOCAL
localtimestamp|INSTANTLOCAL
localurl|URLLOCALE:
localurle|URLLOCALEX:
localweek|SEMAINELOCALE
localyear|ANNEELOCALE
namespace|ESPACENOMMAGE
namespacee|ESPACENOMMAGEX
namespacenumber|NOMBREESPACENOMMAGE
newsectionlink|__LIENNOUVELLESECTION__
nocommafysuffix|SANSSEP
nocontentconvert|__SANSCONVERSIONCONTENU__|__SANSCC__
noeditsection|__SECTIONNONEDITABLE__
noexternallanglinks|sanslienexterne
nogallery|__AUCUNEGALERIE__
noindex|__AUCUNINDEX__
nonewsectionlink|__AUCUNLIENNOUVELLESECTION__
notitleconvert|__SANSCONVERSIONTITRE__|__SANSCT__
notoc|__AUCUNSOMMAIRE__|__AUCUNETDM__
ns|ESPACEN:
nse|ESPACENX:
numberingroup|NOMBREDANSGROUPE|NBDANSGROUPE
numberofactiveusers|NOMBREUTILISATEURSACTIFS
numberofadmins|NOMBREADMINS
numberofarticles|NOMBREARTICLES
numberofedits|NOMBREMODIFS
numberoffiles|NOMBREFICHIERS
numberofpages|NOMBREPAGES
numberofusers|NOMBREUTILISATEURS
padleft|BOURRAGEGAUCHE|BOURREGAUCHE
padright|BOURRAGEDROITE|BOURREDROITE
pageid|IDPAGE
pagename|NOMPAGE
pagenamee|NOMPAGEX
pagesincategory|PAGESDANSCAT
pagesincategory_all|tous
pagesincategory_files|fichiers
pagesincategory_subcats|souscats
pagesinnamespace|PAGESDANSESPACE:
pagesize|TAILLEPAGE
plural|PLURIEL:
property|propriété
protectionlevel|NIVEAUDEPROTECTION
raw|BRUT:
rawsuffix|BRUT|B
redirect|#REDIRECTION
rel2abs|relenabs
replace|remplacer
revisionday|JOURVERSION|JOUR1VERSION
revisionday2|JOUR2VERSION
revisionid|IDVERSION
revisionmonth|MOISVERSION
revisionmonth1|MOISVERSION1
revisiontimestamp|INSTANTVERSION
revisionuser|UTILISATEURVERSION
revisionyear|ANNEEVERSION
rootpagename|NOMPAGERACINE
rootpagenamee|NOMPAGERACINEX
rpos|posr
scriptpath|CHEMINSCRIPT
server|SERVEUR
servername|NOMSERVEUR
sitename|NOMSITE
special|spécial
speciale|spéciale
staticredirect|__REDIRECTIONSTATIQUE__
stylepath|CHEMINSTYLE
sub|stxt
subjectpagename|NOMPAGESUJET|NOMPAGEARTICLE
subjectpagenamee|NOMPAGESUJETX|NOMPAGEARTICLEX
subjectspace|ESPACESUJET|ESPACEARTICLE
subjectspacee|ESPACESUJETX|ESPACEARTICLEX
subpagename|NOMSOUSPAGE
subpagenamee|NOMSOUSPAGEX
switch|selon
tag|balise
talkpagename|NOMPAGEDISCUSSION
talkpagenamee|NOMPAGEDISCUSSIONX
talkspace|ESPACEDISCUSSION
talkspacee|ESPACEDISCUSSIONX
time|heure
timel|heurel
titleparts|partiestitre
toc|__SOMMAIRE__|__TDM__
uc|MAJUS:|CAPIT:
ucfirst|INITMAJUS:|INITCAPIT:
url_path|CHEMIN
url_query|QUESTION
urldecode|décoderurl|decodeurl
urlencode|ENCODEURL:`,
    specialPages: `Allpages|Toutes_les_pages
Prefixindex|Index
Categories|Catégories
Listredirects|Liste_des_redirections
Userlogin|Connexion
Userlogout|Déconnexion
BlockList|Liste_des_blocages
Preferences|Préférences
Listusers|Liste_des_utilisateurs
Newimages|Nouveaux_fichiers
Log|Journal
Watchlist|Liste_de_suivi
Newpages|Nouvelles_pages
Recentchanges|Modifications_récentes
Recentchangeslinked|Suivi_des_liens
Listfiles|Liste_des_fichiers
Filepath|Chemin_du_fichier
Upload|Téléverser
Statistics|Statistiques
LinkSearch|Recherche_de_lien
Randompage|Page_au_hasard
RandomInCategory|Page_au_hasard_dans_une_catégorie
Export|Exporter
Undelete|Restaurer
Whatlinkshere|Pages_liées
ExpandTemplates|ExpansionDesModèles
Booksources|Ouvrages_de_référence
Blankpage|Page_blanche
Emailuser|Envoyer_un_courriel
Movepage|Renommer_une_page
MyLanguage|Ma_langue
Mypage|Ma_page
Mytalk|Mes_discussions
PermanentLink|Lien_permanent
Redirect|Redirection
Specialpages|Pages_spéciales
Search|Recherche
GlobalUsage|Usage_global`,
  },
  "ga": {
    namespaces: `-2|Meán|Media
-1|Speisialta|Special
0c||
1s|Plé|Talk
2s|Úsáideoir|User
3s|Plé úsáideora|User talk
6|Íomhá|File|Image
7s|Plé íomhá|File talk|Plé í\u00adomhá|Image talk
8|MediaWiki|=
9s|Plé MediaWiki|MediaWiki talk
10s|Teimpléad|Template|Múnla
11s|Plé teimpléid|Template talk|Plé múnla
12s|Cabhair|Help
13s|Plé cabhrach|Help talk
14s|Catagóir|Category|Rang
15s|Plé catagóire|Category talk`,
    magicWords: `forcetoc|__CÁGACHUAIR__
img_center|lár
img_framed|fráma|frámaithe
img_left|clé
img_none|faic
img_right|deas
img_thumbnail|mion|mionsamhail
nocontentconvert|__GANTIONTÚNANÁBHAIR__|__GANTA__
noeditsection|__GANMHÍRATHRÚ__
notitleconvert|__GANTIONTÚNADTEIDEAL__|__GANTT__
notoc|__GANCÁ__
redirect|#athsheoladh
subst|IONAD:
toc|__CÁ__`,
  },
  "gl": {
    namespaces: `-2|Media|=
-1|Especial|Special
0c||
1s|Conversa|Talk
2s|Usuario|User|Usuário|Usuario|Usuaria
3s|Conversa usuario|User talk|Conversa Usuario|Usuário Discussão|Conversa usuario|Conversa usuaria
6|Ficheiro|File|Imaxe|Imagem|Arquivo|Image
7s|Conversa ficheiro|File talk|Conversa Imaxe|Imagem Discussão|Arquivo Discussão|Image talk
8|MediaWiki|=
9s|Conversa MediaWiki|MediaWiki talk
10s|Modelo|Template
11s|Conversa modelo|Template talk|Conversa Modelo
12s|Axuda|Help
13s|Conversa axuda|Help talk|Conversa Axuda
14s|Categoría|Category
15s|Conversa categoría|Category talk|Conversa Categoría`,
    magicWords: `default|#padrão|#padrao
defaultsort|ORDENAR:|ORDENACAOPADRAO|ORDENAÇÃOPADRÃO|ORDEMPADRAO|ORDEMPADRÃO
displaytitle|AMOSAROTÍTULO|MOSTRAROTÍTULO|EXIBETITULO|EXIBETÍTULO
forcetoc|__FORZAROÍNDICE__|__FORCARTDC__|__FORCARSUMARIO__|__FORÇARTDC__|__FORÇARSUMÁRIO__
hiddencat|__CATEGORÍAOCULTA__|__CATEGORIAOCULTA__|__CATOCULTA__
img_baseline|liñadebase|linhadebase
img_border|borda|bordo
img_bottom|abaixo
img_center|centro
img_class|clase=$1
img_framed|conmarco|marco|conbordo|commoldura|comborda
img_frameless|senmarco|senbordo|semmoldura|semborda
img_left|esquerda
img_link|ligazón=$1|ligação=$1
img_manualthumb|miniatura=$1|miniaturadaimaxe=$1|miniaturadaimagem=$1
img_middle|medio|meio
img_none|ningún|nenhum
img_page|páxina=$1|páxina_$1|página=$1|página_$1|página $1
img_right|dereita|direita
img_text_bottom|texto-abaixo
img_text_top|texto-arriba
img_thumbnail|miniatura|miniaturadaimagem|miniaturadaimaxe
img_top|arriba|acima
img_upright|arribaádereita|arribaádereita=$1|arribaádereita_$1|superiordireito|superiordireito=$1|superiordireito_$1|superiordireito $1
index|__INDEXAR__
newsectionlink|__LIGAZÓNDANOVASECCIÓN__|__LINKDENOVASECAO__|__LINKDENOVASEÇÃO__|__LIGACAODENOVASECAO__|__LIGAÇÃODENOVASEÇÃO__
nocontentconvert|__SEMCONVERTERCONTEUDO__|__SEMCONVERTERCONTEÚDO__|__SEMCC__
noeditsection|__SECCIÓNSNONEDITABLES__|__NÃOEDITARSEÇÃO__|__SEMEDITARSEÇÃO__|__NAOEDITARSECAO__|__SEMEDITARSECAO__
nogallery|__SENGALERÍA__|__SEMGALERIA__
noindex|__NONINDEXAR__|__NAOINDEXAR__|__NÃOINDEXAR__
nonewsectionlink|__SEMLINKDENOVASECAO__|__SEMLINKDENOVASEÇÃO__|__SEMLIGACAODENOVASECAO__|__SEMLIGAÇÃODENOVASEÇÃO__
notitleconvert|__SEMCONVERTERTITULO__|__SEMCONVERTERTÍTULO__|__SEMCT__
notoc|__SENÍNDICE__|__SEMTDC__|__SEMSUMÁRIO__
redirect|#REDIRECCIÓN|#REDIRECIONAMENTO
staticredirect|__REDIRECCIÓNESTÁTICA__|__REDIRECCIONESTATICA__|__REDIRECIONAMENTOESTATICO__|__REDIRECIONAMENTOESTÁTICO__
toc|__ÍNDICE__|__TDC__|__SUMÁRIO__|__SUMARIO__`,
  },
  "gu": {
    namespaces: `-2|દ્રશ્ય-શ્રાવ્ય (મિડિયા)|Media
-1|વિશેષ|Special
0c||
1s|ચર્ચા|Talk
2s|સભ્ય|User
3s|સભ્યની ચર્ચા|User talk
6|ચિત્ર|File|Image
7s|ચિત્રની ચર્ચા|File talk|Image talk
8|મીડિયાવિકિ|MediaWiki
9s|મીડિયાવિકિ ચર્ચા|MediaWiki talk
10s|ઢાંચો|Template
11s|ઢાંચાની ચર્ચા|Template talk
12s|મદદ|Help
13s|મદદની ચર્ચા|Help talk
14s|શ્રેણી|Category
15s|શ્રેણીની ચર્ચા|Category talk`,
    magicWords: ``,
  },
  "he": {
    namespaces: `-2|מדיה|Media
-1|מיוחד|Special
0c||
1s|שיחה|Talk
2s|משתמש|User|משתמש|משתמשת
3s|שיחת משתמש|User talk|שיחת משתמש|שיחת משתמשת
6|קובץ|File|תמונה|Image
7s|שיחת קובץ|File talk|שיחת תמונה|Image talk
8|מדיה ויקי|MediaWiki
9s|שיחת מדיה ויקי|MediaWiki talk
10s|תבנית|Template
11s|שיחת תבנית|Template talk
12s|עזרה|Help
13s|שיחת עזרה|Help talk
14s|קטגוריה|Category
15s|שיחת קטגוריה|Category talk`,
    magicWords: `default|#ברירת מחדל
defaultsort|מיון רגיל:
displaytitle|כותרת תצוגה
forcetoc|__חייב_תוכן_עניינים__|__חייב_תוכן__
hiddencat|__קטגוריה_מוסתרת__
img_alt|טקסט=$1
img_baseline|שורת הבסיס
img_border|גבול|גבולות
img_bottom|למטה
img_center|מרכז
img_framed|מסגרת|ממוסגר
img_frameless|לא ממוסגר|ללא מסגרת
img_left|שמאל
img_link|קישור=$1
img_manualthumb|ממוזער=$1
img_middle|באמצע
img_none|ללא
img_page|דף=$1|דף $1
img_right|ימין
img_sub|תחתי
img_super|עילי
img_text_bottom|בתחתית הטקסט
img_text_top|בראש הטקסט
img_thumbnail|ממוזער
img_top|למעלה
img_upright|ימין למעלה|ימין למעלה=$1|ימין למעלה $1
img_width|$1 פיקסלים
index|__לחיפוש__
newsectionlink|__יצירת_הערה__
nocontentconvert|__ללא_המרת_תוכן__
noeditsection|__ללא_עריכה__
nogallery|__ללא_גלריה__
noindex|__לא_לחיפוש__
nonewsectionlink|__ללא_יצירת_הערה__
notitleconvert|__ללא_המרת_כותרת__
notoc|__ללא_תוכן_עניינים__|__ללא_תוכן__
redirect|#הפניה
staticredirect|__הפניה_קבועה__
subst|ס:
toc|__תוכן_עניינים__|__תוכן__`,
  },
  "hi": {
    namespaces: `-2|मीडिया|Media
-1|विशेष|Special
0c||
1s|वार्ता|Talk
2s|सदस्य|User
3s|सदस्य वार्ता|User talk
6|चित्र|File|Image
7s|चित्र वार्ता|File talk|Image talk
8|मीडियाविकि|MediaWiki
9s|मीडियाविकि वार्ता|MediaWiki talk
10s|साँचा|Template
11s|साँचा वार्ता|Template talk
12s|सहायता|Help
13s|सहायता वार्ता|Help talk
14s|श्रेणी|Category
15s|श्रेणी वार्ता|Category talk`,
    magicWords: `default|#मूल
defaultsort|मूल_सॉर्ट:
displaytitle|दृश्य_शीर्षक
forcetoc|__अनुक्रम_दिखाएँ__|__विषय_सूची_दिखाएँ__|__विषय_सूची_दिखायें__
hiddencat|__छुपी_श्रेणी__|__छिपी_श्रेणी__
img_alt|पाठ=$1
img_baseline|आधार_रेखा
img_border|बॉर्डर|किनारा
img_bottom|तल
img_center|केंद्र|केन्द्र|केन्द्रित|केंद्रित
img_class|वर्ग=$1
img_framed|फ्रेम|फ़्रेम
img_frameless|फ़्रेमहीन|फ्रेमहीन
img_lang|भाषा=$1
img_left|बाएँ|बाएं|बायें
img_link|कड़ी=$1
img_manualthumb|अंगूठाकार=$1|अंगूठा=$1
img_middle|मध्य
img_none|कोई_नहीं
img_page|पृष्ठ=$1|पृष्ठ_$1
img_right|दाएँ|दायें|दाएं
img_sub|पद
img_super|मूर्ध
img_text_bottom|पाठ-तल
img_text_top|पाठ-शीर्ष
img_thumbnail|अंगूठाकार|अंगूठा
img_top|शीर्ष
img_upright|खड़ी|खड़ी=$1|खड़ी_$1
img_width|$1पिक्सेल
index|__सूचीबद्ध__
newsectionlink|__विषय_जोड़ें_कड़ी__
noeditsection|__अनुभाग_सम्पादन_नहीं__
nogallery|__गैलरी_नहीं__
noindex|__असूचीबद्ध__
nonewsectionlink|__विषय_जोड़े_कड़ी_रहित__
notoc|__बिना_अनुक्रम__|__विषय_सूची_हीन__
redirect|#पुनर्प्रेषित|#अनुप्रेषित
staticredirect|__स्थिर_पुनर्प्रेषण__|__स्थिर_अनुप्रेषण__
subst|प्रति:
toc|__अनुक्रम__|__विषय_सूची__`,
  },
  "hr": {
    namespaces: `-2|Mediji|Media
-1|Posebno|Special
0c||
1s|Razgovor|Talk
2s|Suradnik|User|Suradnik|Suradnica
3s|Razgovor sa suradnikom|User talk|Razgovor sa suradnikom|Razgovor sa suradnicom
6|Datoteka|File|Slika|Image
7s|Razgovor o datoteci|File talk|Razgovor o slici|Image talk
8|MediaWiki|=
9s|MediaWiki razgovor|MediaWiki talk
10s|Predložak|Template
11s|Razgovor o predlošku|Template talk
12s|Pomoć|Help
13s|Razgovor o pomoći|Help talk
14s|Kategorija|Category
15s|Razgovor o kategoriji|Category talk`,
    magicWords: `defaultsort|GLAVNIRASPORED:
displaytitle|POKAŽINASLOV
forcetoc|__UKLJUČISADRŽAJ__
hiddencat|__SKRIVENAKAT__
img_baseline|osnovnacrta
img_border|obrub
img_bottom|dno
img_center|središte
img_framed|okvir
img_frameless|bezokvira
img_lang|jezik=$1
img_left|lijevo
img_link|poveznica=$1
img_manualthumb|minijatura=$1
img_middle|pola
img_none|ništa
img_page|stranica=$1|stranica $1
img_right|desno
img_sub|ind|potpis
img_super|natpis|eks
img_text_bottom|tekst-dno
img_text_top|tekst-vrh
img_thumbnail|mini|minijatura
img_top|vrh
img_upright|uspravno=$1|uspravno $1
index|__KAZALO__
newsectionlink|__NOVIODLOMAKPOVEZNICA__
nocontentconvert|__BEZPRETVARANJASADRŽAJA__|__BPS__
noeditsection|__BEZUREĐIVANJAODLOMAKA__
nogallery|__BEZGALERIJE__
noindex|__BEZKAZALA__
notitleconvert|__BEZPRETVARANJANASLOVA__|__BPN__
notoc|__BEZSADRŽAJA__
redirect|#Preusmjeri
staticredirect|__NEPOMIČNOPREUSMJERAVANJE__
subst|ZAMJENA:
toc|__SADRŽAJ__`,
  },
  "hu": {
    namespaces: `-2|Média|Media
-1|Speciális|Special
0c||
1s|Vita|Talk
2s|Szerkesztő|User
3s|Szerkesztővita|User talk|User vita
6|Fájl|File|Kép|Image
7s|Fájlvita|File talk|Képvita|Kép vita|Image talk
8|MediaWiki|=
9s|MediaWiki-vita|MediaWiki talk|MediaWiki vita
10s|Sablon|Template
11s|Sablonvita|Template talk|Sablon vita
12s|Segítség|Help
13s|Segítségvita|Help talk|Segítség vita
14s|Kategória|Category
15s|Kategóriavita|Category talk|Kategória vita`,
    magicWords: `default|#alapértelmezett
defaultsort|RENDEZÉS:|KULCS:
displaytitle|MEGJELENÍTENDŐCÍM|CÍM
forcetoc|__LEGYENTARTALOMJEGYZÉK__|__LEGYENTJ__
hiddencat|__REJTETTKAT__|__REJTETTKATEGÓRIA__
img_baseline|alapvonal
img_border|keret
img_bottom|lent|lenn
img_center|középre|közép
img_framed|keretezett|keretben|keretes|kerettel
img_frameless|keretnélküli
img_left|balra|bal
img_manualthumb|bélyegkép=$1|bélyeg=$1|miniatűr=$1
img_middle|vközépen|vközépre
img_none|semmi
img_page|oldal=$1|oldal $1
img_right|jobbra|jobb
img_sub|ai|alsóindex
img_super|fi|felsőindex
img_text_bottom|szöveg-lenn|szöveg-lent
img_text_top|szöveg-fenn|szöveg-fent
img_thumbnail|bélyegkép|bélyeg|miniatűr
img_top|fenn|fent
img_upright|fennjobbra|fennjobbra=$1|fennjobbra $1
newsectionlink|__ÚJSZAKASZHIV__|__ÚJSZAKASZLINK__
noeditsection|__NINCSSZERKESZTÉS__|__NINCSSZERK__
nogallery|__NINCSGALÉRIA__
noindex|__NINCSINDEX__
nonewsectionlink|__NINCSÚJSZAKASZHIV__|__NINCSÚJSZAKASZLINK__
notoc|__NINCSTARTALOMJEGYZÉK__|__NINCSTJ__
redirect|#ÁTIRÁNYÍTÁS
staticredirect|__ÁLLANDÓÁTIRÁNYÍTÁS__|__STATIKUSÁTIRÁNYÍTÁS__
subst|BEILLESZT:|BEMÁSOL:
toc|__TARTALOMJEGYZÉK__|__TJ__`,
  },
  "hy": {
    namespaces: `-2|Մեդիա|Media
-1|Սպասարկող|Special|Սպասարկող
0c||
1s|Քննարկում|Talk
2s|Մասնակից|User
3s|Մասնակցի քննարկում|User talk
6|Պատկեր|File|Image
7s|Պատկերի քննարկում|File talk|Image talk
8|MediaWiki|=
9s|MediaWiki քննարկում|MediaWiki talk
10s|Կաղապար|Template
11s|Կաղապարի քննարկում|Template talk
12s|Օգնություն|Help
13s|Օգնության քննարկում|Help talk
14s|Կատեգորիա|Category
15s|Կատեգորիայի քննարկում|Category talk`,
    magicWords: `defaultsort|ԼՌՈՒԹՅԱՄԲ_ԴԱՍԱՎՈՐՈՒՄ՝
displaytitle|ՑՈՒՅՑ_ՏԱԼ_ՎԵՐՆԱԳԻՐԸ
forcetoc|__ՍՏԻՊԵԼ_ԲՈՎ__
img_center|կենտրոն
img_framed|շրջափակել
img_left|ձախից
img_manualthumb|մինի=$1
img_none|առանց
img_page|էջը=$1|էջ $1
img_right|աջից
img_thumbnail|մինի
img_width|$1փքս
newsectionlink|__ՀՂՈՒՄ_ՆՈՐ_ԲԱԺՆԻ_ՎՐԱ__
nocontentconvert|__ԱՌԱՆՑ_ՊԱՐՈՒՆԱԿՈՒԹՅԱՆ_ՓՈՓՈԽՄԱՆ__
noeditsection|__ԱՌԱՆՑ_ԲԱԺՆԻ_ԽՄԲԱԳՐՄԱՆ__
nogallery|__ԱՌԱՆՑ_ՍՐԱՀԻ__
notitleconvert|__ԱՌԱՆՑ_ՎԵՐՆԱԳՐԻ_ՓՈՓՈԽՄԱՆ__
notoc|__ԱՌԱՆՑ_ԲՈՎ__
redirect|#ՎԵՐԱՀՂՈՒՄ
toc|__ԲՈՎ__`,
  },
  "id": {
    namespaces: `-2|Media|=
-1|Istimewa|Special
0c||
1s|Pembicaraan|Talk|Bicara
2s|Pengguna|User
3s|Pembicaraan Pengguna|User talk|Bicara Pengguna
6|Berkas|File|Gambar|Image
7s|Pembicaraan Berkas|File talk|Gambar Pembicaraan|Pembicaraan Gambar|Image talk
8|MediaWiki|=
9s|Pembicaraan MediaWiki|MediaWiki talk|MediaWiki Pembicaraan
10s|Templat|Template
11s|Pembicaraan Templat|Template talk|Templat Pembicaraan
12s|Bantuan|Help
13s|Pembicaraan Bantuan|Help talk|Bantuan Pembicaraan
14s|Kategori|Category
15s|Pembicaraan Kategori|Category talk|Kategori Pembicaraan`,
    magicWords: `default|#baku
defaultsort|URUTANBAKU:|UBUR:
displaytitle|JUDULTAMPILAN|JUTAM
forcetoc|__PAKSADAFTARISI__|__PAKSADASI__
hiddencat|__KATEGORITERSEMBUNYI__|__KATSEM__
img_alt|al=$1|alternatif=$1
img_baseline|gada|garis_dasar
img_border|tepi|batas
img_bottom|bawah
img_center|pus|pusat
img_framed|bingkai|bing
img_frameless|nirbing|tanpabingkai
img_lang|bhs=$1
img_left|kiri|ki
img_link|pra=$1|pranala=$1
img_manualthumb|jmpl=$1|jempol=$1|mini=$1|miniatur=$1
img_middle|tengah
img_none|nir|tanpa
img_page|hal=$1|halaman=$1|hal_$1|halaman_$1
img_right|ka|kanan
img_sub|upa
img_text_bottom|batek|bawah-teks
img_text_top|atek|atas-teks
img_thumbnail|jmpl|jempol|mini|miniatur
img_top|atas
img_upright|lurus|lurus=$1|lurus_$1|tegak|tegak=$1|tegak_$1
index|__INDEKS__
newsectionlink|__PRANALABAGIANBARU__|__PRABABA__
nocontentconvert|__TANPAKONVERSIISI__|__NIRKOSI__
noeditsection|__TANPASUNTINGANBAGIAN__|__NIRSUBA__
nogallery|__TANPAGALERI__|__NIRGAL__
noindex|__TANPAINDEKS__|__NIRDEKS__
nonewsectionlink|__TANPAPRANALABAGIANBARU__|_TANPAPRANALABAGIANBARU__|__NIRPRABABA__
notitleconvert|__TANPAKONVERSIJUDUL__|__NIRKODUL__
notoc|__TANPADAFTARISI__|__NIRDASI__
redirect|#ALIH
staticredirect|__PENGALIHANSTATIK__|__PENGALIHANSTATIS__|__PETIK__|__PETIS__
subst|GNT:|GANTI:|TUKAR:
toc|__DAFTARISI__|__DASI__`,
  },
  "is": {
    name: "Wikipedia",
    mainPage: "Forsíða",
    namespaces: `-2|Miðill|Media
-1|Kerfissíða|Special
0c||
1s|Spjall|Talk
2s|Notandi|User
3s|Notandaspjall|User talk
4s|Wikipedia|Project|WP
5s|Wikipediaspjall|Project talk|Wikipedia talk
6|Mynd|File|Image
7s|Myndaspjall|File talk|Image talk
8s|Melding|MediaWiki
9s|Meldingarspjall|MediaWiki talk
10s|Snið|Template
11s|Sniðaspjall|Template talk
12s|Hjálp|Help
13s|Hjálparspjall|Help talk
14|Flokkur|Category
15s|Flokkaspjall|Category talk
100s|Gátt|=
101s|Gáttaspjall|=
710|TimedText|=
711|TimedText talk|=
828s|Module|=
829s|Module talk|=
1728s|Event|=
1729s|Event talk|=`,
    magicWords: `currentday|NÚDAGUR
currentday2|NÚDAGUR2
currentdayname|NÚDAGNAFN
currenthour|NÚKTÍMI
currenttime|NÚTÍMI
currentweek|NÚVIKA
currentyear|NÚÁR
displaytitle|SÝNATITIL
fullpagename|FULLTSÍÐUNF
grammar|MÁLFRÆÐI:
img_bottom|neðst
img_center|miðja
img_left|vinstri
img_manualthumb|þumall
img_none|engin
img_right|hægri
img_sub|undir
img_super|yfir
img_text_bottom|texti-neðst
img_top|efst
img_width|$1dp
language|#TUNGUMÁL
localday|STDAGUR
localday2|STDAGUR2
localdayname|STDAGNAFN
localhour|STKTÍMI
localmonth|STMÁN
localmonthabbrev|STMÁNST
localmonthname|STMÁNNAFN
localtime|STTÍMI
localweek|STVIKA
localyear|STÁR
namespace|NAFNSVÆÐI
nogallery|__EMSAFN__
ns|NR:
numberofarticles|FJLGREINA
numberofedits|FJLBREYT
numberoffiles|FJLSKJALA
numberofpages|FJLSÍÐA
numberofusers|FJLNOT
pagename|SÍÐUNAFN
plural|FLTALA:
raw|HRÁ:
redirect|#tilvísun
server|VEFÞJ
servername|VEFÞJNF
special|kerfissíða
talkspace|SPJALLSVÆÐI`,
    specialPages: `Allpages|Allar_síður
Prefixindex|Forskeyti
Categories|Flokkar
Listredirects|Tilvísanalisti
Userlogin|Innskrá
Userlogout|Útskrá
BlockList|Bönnuð_vistföng
Preferences|Stillingar
Contributions|Framlög
Listusers|Notendalisti
Newimages|Nýjar_myndir
Log|Aðgerðaskrár
Watchlist|Vaktlistinn
Newpages|Nýjustu_greinar
Recentchanges|Nýlegar_breytingar
Recentchangeslinked|Nýlegar_breytingar_tengdar
Listfiles|Myndalisti
Filepath|Skráarslóð
Upload|Hlaða_inn
Statistics|Tölfræði
Version|Útgáfa
Randompage|Handahófsvalin_síða
Export|Flytja_út
Undelete|Endurvekja_eydda_síðu
Whatlinkshere|Síður_sem_tengjast_hingað
Booksources|Bókaheimildir
Blankpage|Auð_síða
Emailuser|Senda_tölvupóst
Movepage|Færa_síðu
Mypage|Notandasíða_mín
Mytalk|Spjallasíða_mín
Specialpages|Kerfissíður
Search|Leit`,
  },
  "it": {
    namespaces: `-2|Media|=
-1|Speciale|Special
0c||
1s|Discussione|Talk
2s|Utente|User
3s|Discussioni utente|User talk
6|File|=|Immagine|Image
7s|Discussioni file|File talk|Discussioni immagine|Image talk
8|MediaWiki|=
9s|Discussioni MediaWiki|MediaWiki talk
10s|Template|=
11s|Discussioni template|Template talk
12s|Aiuto|Help
13s|Discussioni aiuto|Help talk
14s|Categoria|Category
15s|Discussioni categoria|Category talk`,
    magicWords: `displaytitle|MOSTRATITOLO
img_border|bordo
img_bottom|sotto
img_center|centro
img_framed|riquadrato|originale|incorniciato
img_frameless|senza_cornice
img_left|sinistra
img_manualthumb|miniatura=$1|min=$1
img_middle|metà
img_none|nessuno
img_page|pagina=$1|pagina_$1
img_right|destra
img_sub|pedice
img_text_bottom|testo-sotto
img_text_top|testo-sopra
img_thumbnail|miniatura|min
img_top|sopra
img_upright|verticale|verticale=$1|verticale_$1
index|__INDICE__
noindex|__NOINDICE__
redirect|#RINVIA|#RINVIO|#RIMANDO
subst|SOST:`,
  },
  "ja": {
    name: "Wikipedia",
    mainPage: "メインページ",
    namespaces: `-2|メディア|Media
-1|特別|Special
0c||
1s|ノート|Talk|トーク
2s|利用者|User
3s|利用者‐会話|User talk|利用者・トーク
4s|Wikipedia|Project|WP
5s|Wikipedia‐ノート|Project talk|Wikipedia talk|Wikipedia・トーク
6|ファイル|File|Image|画像
7s|ファイル‐ノート|File talk|Image talk|ファイル・トーク|画像‐ノート
8s|MediaWiki|=
9s|MediaWiki‐ノート|MediaWiki talk|MediaWiki・トーク
10s|Template|=|テンプレート
11s|Template‐ノート|Template talk|テンプレート・トーク
12s|Help|=|ヘルプ
13s|Help‐ノート|Help talk|ヘルプ・トーク
14|Category|=|カテゴリ
15s|Category‐ノート|Category talk|カテゴリ・トーク
100s|Portal|=
101s|Portal‐ノート|=|Portal・トーク|ポータル‐ノート
102s|プロジェクト|=
103s|プロジェクト‐ノート|=|プロジェクト・トーク
126|MOS|=
127|MOS‐ノート|=
710|TimedText|=
711|TimedText talk|=
828s|モジュール|Module
829s|モジュール‐ノート|Module talk|モジュール・トーク
1728s|Event|=
1729s|Event talk|=`,
    magicWords: `anchorencode|アンカー用エンコード
articlepath|記事パス
babel|バベル
basepagename|親ページ名
basepagenamee|親ページ名E|親ページ名Ｅ
categorytree|カテゴリツリー
contentlanguage|内容言語|記事言語|プロジェクト言語
count|回数
currentday|現在の日|協定日
currentday2|現在の日2|協定日2|協定日２
currentdayname|現在の曜日名|協定曜日
currentdow|現在の曜日番号
currenthour|現在の時|協定時
currentmonth|現在の月|協定月
currentmonth1|現在の月1|協定月1|協定月１
currentmonthabbrev|現在の月省略形|省略協定月|協定月省略|協定月省略形
currentmonthname|現在の月名|協定月名
currentmonthnamegen|現在の月属格
currenttime|現在の時刻|協定時間|協定時刻
currenttimestamp|現在のタイムスタンプ|協定タイムスタンプ
currentversion|現在のバージョン|ウィキバージョン|MediaWikiバージョン|メディアウィキバージョン
currentweek|現在の週
currentyear|現在の年|協定年
default|#既定
defaultsort|デフォルトソート:|デフォルトソート：|デフォルトソートキー:|デフォルトカテゴリソート:
directionmark|方向印
displaytitle|表示タイトル:
explode|分割
expr|式
filepath|ファイルパス:|ファイルパス：
forcetoc|__目次強制__|＿＿目次強制＿＿
formatdate|日付整形
formatnum|数整形
fullpagename|完全なページ名|フルページ名|完全な記事名|完全記事名
fullpagenamee|完全なページ名E|フルページ名E|フルページ名Ｅ|完全なページ名Ｅ
fullurl|完全なURL:|フルURL:|完全なＵＲＬ：|フルＵＲＬ：
fullurle|完全なURLE:|フルURLE:|完全なＵＲＬＥ：|フルＵＲＬＥ：
gender|性別:|性別：
grammar|文法:
hiddencat|__カテゴリ非表示__|__カテ非表示__|__非表示カテ__|__隠しカテゴリ__
if|もし
ifeq|もし等しい
iferror|もしエラー
ifexist|もし存在
ifexpr|もし式
img_alt|代替文=$1
img_baseline|ベースライン|下線
img_border|境界|ボーダー
img_bottom|下端
img_center|中央
img_framed|フレーム
img_frameless|フレームなし
img_left|左
img_link|リンク=$1
img_manualthumb|代替画像=$1|サムネイル=$1
img_middle|中心
img_none|なし|無し
img_page|ページ=$1|ページ $1
img_right|右
img_sub|下付き
img_super|上付き
img_text_bottom|文下端
img_text_top|文上端
img_thumbnail|サムネイル
img_top|上端
img_upright|右上
img_width|$1ピクセル
index|__インデックス__|＿＿インデックス＿＿
int|インターフェース:|インタ:|インターフェース：|インタ：|インターフェイス:|インターフェイス：
language|#言語|＃言語：
lc|小文字:
lcfirst|先頭小文字:
len|長さ
localday|地方時の日|現地日|ローカルデイ
localday2|地方時の日2|現地日2|現地日２
localdayname|地方時の曜日名|現地曜日|ローカルデイネーム
localdow|地方時の曜日番号
localhour|地方時の時|現地時
localmonth|地方時の月|現地月
localmonth1|地方時の月1|現地月1|現地月１
localmonthabbrev|地方時の月省略形|省略現地月
localmonthname|地方時の月名1|現地月名
localmonthnamegen|地方時の月属格
localtime|地方時の時刻|現地時間|ローカルタイム
localtimestamp|地方時のタイムスタンプ|現地タイムスタンプ|ローカルタイムスタンプ
localurl|ローカルURL:|ローカルＵＲＬ：
localurle|ローカルURLE:|ローカルＵＲＬＥ：
localweek|地方時の週|現地週|ローカルウィーク
localyear|地方時の年|現地年|ローカルイヤー
msg|メッセージ:
msgnw|ウィキ無効メッセージ:
namespace|名前空間
namespacee|名前空間E|名前空間Ｅ
namespacenumber|名前空間番号
newsectionlink|__新しい節リンク__|__新しいセクションリンク__|__新セクションリンク__|＿＿新しいセクションリンク＿＿|＿＿新セクションリンク＿＿
nocontentconvert|__内容変換無効__|__内容変換抑制__|＿＿内容変換抑制＿＿
noeditsection|__節編集非表示__|__セクション編集非表示__|＿＿セクション編集非表示＿＿
nogallery|__ギャラリー非表示__|＿＿ギャラリー非表示＿＿
noindex|__インデックス拒否__|＿＿インデックス拒否＿＿
nonewsectionlink|__新しい節リンク非表示__|__新しいセクションリンク非表示__|＿＿新しいセクションリンク非表示＿＿|__新セクションリンク非表示__|＿＿新セクションリンク非表示＿＿
notitleconvert|__タイトル変換無効__|__タイトルコンバート拒否__|＿＿タイトルコンバート拒否＿＿|__タイトル非表示__
notoc|__目次非表示__|＿＿目次非表示＿＿
ns|名前空間:|名前空間：|名空:|名空：
nse|名前空間E:
numberingroup|グループ人数|グループ所属人数
numberofactiveusers|活動利用者数|有効な利用者数|有効利用者数
numberofadmins|管理者数
numberofarticles|記事数
numberofedits|編集回数
numberoffiles|ファイル数
numberofpages|ページ数
numberofusers|利用者数
padleft|補充左
padright|補充右
pageid|ページID|ページＩＤ
pagename|ページ名
pagenamee|ページ名E|ページ名Ｅ
pagesincategory|カテゴリ内ページ数
pagesinnamespace|名前空間内ページ数
pagesize|ページサイズ
plural|複数:|複数：
pos|位置
protectionlevel|保護レベル
raw|生:
rawsuffix|生
redirect|#転送|#リダイレクト|＃転送|＃リダイレクト
rel2abs|参照から絶対
replace|置き換え
revisionday|版の日|リビジョン日|差分日
revisionday2|版の日2|リビジョン日2|差分日2|リビジョン日２|差分日２
revisionid|版のID|リビジョンID|差分ID|リビジョンＩＤ|差分ＩＤ
revisionmonth|版の月|リビジョン月|差分月
revisionmonth1|版の月1
revisiontimestamp|版のタイムスタンプ|リビジョンタイムスタンプ
revisionuser|版の利用者|リビジョンユーザー|リビジョンユーザ|リビジョン利用者|差分利用者
revisionyear|版の年|リビジョン年|差分年
rootpagename|ルートページ名
rootpagenamee|ルートページ名E|ルートページ名Ｅ
rpos|最後の位置
safesubst|安全展開:
scriptpath|スクリプトパス
server|サーバー|サーバ
servername|サーバー名|サーバーネーム|サーバ名|サーバネーム
sitename|サイト名|サイトネーム
special|特別
staticredirect|__静的転送__|__二重転送解消無効__|＿＿二重転送解消無効＿＿|__二重転送修正無効__|＿＿二重転送修正無効＿＿
stylepath|スタイルパス
sub|切り取り
subjectpagename|主ページ名|記事ページ名
subjectpagenamee|主ページ名E|記事ページ名E|主ページ名Ｅ|記事ページ名Ｅ
subjectspace|主空間|標準空間|記事空間
subjectspacee|主空間E|標準空間E|標準空間Ｅ|記事空間E|記事空間Ｅ
subpagename|サブページ名|下位ページ名
subpagenamee|サブページ名E|サブページ名Ｅ|下位ページ名E|下位ページ名Ｅ
subst|展開:|展開：
switch|切り替え
tag|タグ
talkpagename|トークページ名|会話ページ名
talkpagenamee|トークページ名E|会話ページ名E|会話ページ名Ｅ|トークページ名Ｅ
talkspace|トーク空間|ノート空間|会話空間|トークスペース
talkspacee|トーク空間E|トーク空間Ｅ|ノート空間E|会話空間E|ノート空間Ｅ|会話空間Ｅ|トークスペースE|トークスペースＥ
time|時間
timel|時間地方
titleparts|タイトル部分
toc|__目次__|＿＿目次＿＿
uc|大文字:
ucfirst|先頭大文字:
url_path|パス
url_query|クエリ|クエリー
url_wiki|ウィキ
urldecode|URLデコード|ＵＲＬデコード
urlencode|URLエンコード:|ＵＲＬエンコード：`,
    specialPages: `Allpages|ページ一覧
Prefixindex|前方一致ページ一覧
Categories|カテゴリ
Listredirects|リダイレクト一覧
Userlogin|ログイン
Userlogout|ログアウト
BlockList|ブロック一覧
Preferences|個人設定
Contributions|投稿記録
Listusers|登録利用者一覧
Newimages|新着ファイル
Log|ログ
Watchlist|ウォッチリスト
Newpages|新しいページ
Recentchanges|最近の更新
Recentchangeslinked|関連ページの更新状況
Listfiles|ファイル一覧
Filepath|パスの取得
Upload|アップロード
Statistics|統計
Version|バージョン情報
LinkSearch|外部リンク検索
Randompage|おまかせ表示
RandomInCategory|カテゴリ内おまかせ表示
Export|データ書き出し
Undelete|復元
Whatlinkshere|リンク元
ExpandTemplates|テンプレートを展開
Booksources|文献資料
Blankpage|白紙ページ
Diff|差分
Emailuser|メール送信
Movepage|移動
MyLanguage|自分の言語
Mypage|利用者ページ
Mytalk|トークページ
PermanentLink|固定リンク
Redirect|転送
Specialpages|特別ページ一覧
Search|検索
GlobalUsage|グローバルなファイル使用状況`,
  },
  "ka": {
    namespaces: `-2|მედია|Media
-1|სპეციალური|Special
0c||
1s|განხილვა|Talk
2s|მომხმარებელი|User|მონაწილე
3s|მომხმარებლის განხილვა|User talk|მონაწილის განხილვა|მომხმარებელი განხილვა
6|ფაილი|File|სურათი|Image
7s|ფაილის განხილვა|File talk|სურათი განხილვა|Image talk
8|მედიავიკი|MediaWiki
9s|მედიავიკის განხილვა|MediaWiki talk|მედიავიკი განხილვა
10s|თარგი|Template
11s|თარგის განხილვა|Template talk|თარგი განხილვა
12s|დახმარება|Help
13s|დახმარების განხილვა|Help talk|დახმარება განხილვა
14s|კატეგორია|Category
15s|კატეგორიის განხილვა|Category talk|კატეგორია განხილვა`,
    magicWords: `img_alt|ალტ=$1
img_border|საზღვარი
img_bottom|ქვედა
img_center|ცენტრი|ცენტრში
img_left|მარცხნივ
img_link|ბმული=$1
img_manualthumb|მინიატიურა=$1|მინი=$1
img_middle|შუა
img_none|არა
img_page|გვერდი=$1|გვერდი_$1
img_right|მარჯვნივ
img_thumbnail|მინი|მინიატიურა|მინიასლი|ცეროდენა
img_top|ზედა
img_width|$1პქ
nogallery|__უგალერეო__
redirect|#გადამისამართება
subst|მიდგმ:`,
  },
  "kaa": {
    name: "Wikipedia",
    mainPage: "Bas bet",
    base: "kk-cyrl",
    namespaces: `-2|Media|=|Taspa|Таспа|تاسپا
-1|Arnawlı|Special|Arnaýı|Арнайы|ارنايى
0c||
1s|Talqılaw|Talk|Sa'wbet|Талқылау|تالقىلاۋ
2s|Paydalanıwshı|User|Qatıswşı|Қатысушы|قاتىسۋشى
3s|Paydalanıwshı talqılawı|User talk|Paydalanıwshı sa'wbeti|Qatıswşı talqılawı|Қатысушы талқылауы|قاتىسۋشى تالقىلاۋى
4s|Wikipedia|Project|WP
5s|Wikipedia talqılawı|Project talk|Wikipedia sa'wbeti|Wikipedia talk|Wikipedia талқылауы|Wikipedia تالقىلاۋى
6|Fayl|File|Image|Su'wret|Swret|Сурет|سۋرەت
7s|Fayl talqılawı|File talk|Image talk|Su'wret sa'wbeti|Swret talqılawı|Сурет талқылауы|سۋرەت تالقىلاۋى
8s|MediaWiki|=|MedïaWïkï|МедиаУики|مەدياۋيكي
9s|MediaWiki talqılawı|MediaWiki talk|MediaWiki sa'wbeti|MedïaWïkï talqılawı|МедиаУики талқылауы|مەدياۋيكي تالقىلاۋى
10s|Úlgi|Template|Shablon|Ülgi|Үлгі|ٴۇلگٴى|ٷلگٸ
11s|Úlgi talqılawı|Template talk|Shablon sa'wbeti|Ülgi talqılawı|Үлгі талқылауы|ٴۇلگٴى تالقىلاۋى|ٷلگٸ تالقىلاۋى
12s|Járdem|Help|Anıqlama|Anıqtama|Анықтама|انىقتاما
13s|Járdem talqılawı|Help talk|Anıqlama sa'wbeti|Anıqtama talqılawı|Анықтама талқылауы|انىقتاما تالقىلاۋى
14|Kategoriya|Category|Sanat|Санат|سانات
15s|Kategoriya talqılawı|Category talk|Kategoriya sa'wbeti|Sanat talqılawı|Санат талқылауы|سانات تالقىلاۋى
100s|Portal|=
101s|Portal talqılawı|=
710|TimedText|=
711|TimedText talk|=
828s|Modul|Module
829s|Modul talqılawı|Module talk
1728s|Event|=
1729s|Event talk|=`,
    magicWords: `anchorencode|JÄKİRDİMUQAMDAW|ЖӘКІРДІМҰҚАМДАУ
basepagename|NEGİZGİBETATAWI|НЕГІЗГІБЕТАТАУЫ
basepagenamee|NEGİZGİBETATAWI2|НЕГІЗГІБЕТАТАУЫ2
contentlanguage|MAĞLUMATTİLİ|МАҒЛҰМАТТІЛІ
currentday|AĞIMDAĞIKÜN|АҒЫМДАҒЫКҮН
currentday2|AĞIMDAĞIKÜN2|АҒЫМДАҒЫКҮН2
currentdayname|AĞIMDAĞIKÜNATAWI|АҒЫМДАҒЫКҮНАТАУЫ
currentdow|AĞIMDAĞIAPTAKÜNİ|АҒЫМДАҒЫАПТАКҮНІ
currenthour|AĞIMDAĞISAĞAT|АҒЫМДАҒЫСАҒАТ
currentmonth|AĞIMDAĞIAÝ|АҒЫМДАҒЫАЙ
currentmonthabbrev|AĞIMDAĞIAÝJÏIR|AĞIMDAĞIAÝQISQA|АҒЫМДАҒЫАЙЖИЫР|АҒЫМДАҒЫАЙҚЫСҚА
currentmonthname|AĞIMDAĞIAÝATAWI|АҒЫМДАҒЫАЙАТАУЫ
currentmonthnamegen|AĞIMDAĞIAÝİLİKATAWI|АҒЫМДАҒЫАЙІЛІКАТАУЫ
currenttime|AĞIMDAĞIWAQIT|АҒЫМДАҒЫУАҚЫТ
currenttimestamp|AĞIMDAĞIWAQITTÜÝİNDEMESİ|AĞIMDAĞIWAQITTÜÝİN|АҒЫМДАҒЫУАҚЫТТҮЙІНДЕМЕСІ|АҒЫМДАҒЫУАҚЫТТҮЙІН
currentversion|BAĞDARLAMANUSQASI|БАҒДАРЛАМАНҰСҚАСЫ
currentweek|AĞIMDAĞIAPTASI|AĞIMDAĞIAPTA|АҒЫМДАҒЫАПТАСЫ|АҒЫМДАҒЫАПТА
currentyear|AĞIMDAĞIJIL|АҒЫМДАҒЫЖЫЛ
defaultsort|ÄDEPKİSURIPTAW:|ÄDEPKİSANATSURIPTAW:|ÄDEPKİSURIPTAWKİLTİ:|ÄDEPKİSURIP:
directionmark|BAĞITBELGİSİ|БАҒЫТБЕЛГІСІ
displaytitle|KÖRİNETİNTAQIRIAPATI|KÖRSETİLETİNATAW
filepath|FAÝLMEKENİ:|ФАЙЛМЕКЕНІ:
forcetoc|__MAZMUNDATQIZW__|__MQIZW__
formatnum|SANPİŞİMİ|САНПІШІМІ
fullpagename|TOLIQBETATAWI|ТОЛЫҚБЕТАТАУЫ
fullpagenamee|TOLIQBETATAWI2|ТОЛЫҚБЕТАТАУЫ2
fullurl|TOLIQJAÝI:|TOLIQJAÝ:|ТОЛЫҚЖАЙЫ:|ТОЛЫҚЖАЙ:
fullurle|TOLIQJAÝI2:|TOLIQJAÝ2:|ТОЛЫҚЖАЙЫ2:|ТОЛЫҚЖАЙ2:
grammar|SEPTİGİ:|SEPTİK:|СЕПТІГІ:|СЕПТІК:
hiddencat|__JASIRINSANAT__
img_baseline|tirekjol
img_border|jïekti
img_bottom|astına
img_center|ortağa|orta
img_framed|sürmeli
img_frameless|sürmesiz
img_left|solğa|sol
img_manualthumb|nobaý=$1
img_middle|aralığına
img_none|eşqandaý|joq
img_page|bet=$1|bet $1
img_right|oñğa|oñ
img_sub|astılığı|ast
img_super|üstiligi|üst
img_text_bottom|mätin-astında
img_text_top|mätin-üstinde
img_thumbnail|nobaý
img_top|üstine
img_upright|tikti|tiktik=$1|tiktik $1
img_width|$1 nükte
int|İŞKİ:|ІШКІ:
language|#TİL|#ТІЛ
lc|KÄ:|KİŞİÄRİPPEN:|КӘ:|КІШІӘРІППЕН:
lcfirst|KÄ1:|KİŞİÄRİPPEN1:|КӘ1:|КІШІӘРІППЕН1:
localday|JERGİLİKTİKÜN|ЖЕРГІЛІКТІКҮН
localday2|JERGİLİKTİKÜN2|ЖЕРГІЛІКТІКҮН2
localdayname|JERGİLİKTİKÜNATAWI|ЖЕРГІЛІКТІКҮНАТАУЫ
localdow|JERGİLİKTİAPTAKÜNİ|ЖЕРГІЛІКТІАПТАКҮНІ
localhour|JERGİLİKTİSAĞAT|ЖЕРГІЛІКТІСАҒАТ
localmonth|JERGİLİKTİAÝ|ЖЕРГІЛІКТІАЙ
localmonthabbrev|JERGİLİKTİAÝJÏIR|JERGİLİKTİAÝQISQAŞA|JERGİLİKTİAÝQISQA|ЖЕРГІЛІКТІАЙЖИЫР|ЖЕРГІЛІКТІАЙҚЫСҚАША|ЖЕРГІЛІКТІАЙҚЫСҚА
localmonthname|JERGİLİKTİAÝATAWI|ЖЕРГІЛІКТІАЙАТАУЫ
localmonthnamegen|JERGİLİKTİAÝİLİKATAWI|ЖЕРГІЛІКТІАЙІЛІКАТАУЫ
localtime|JERGİLİKTİWAQIT|ЖЕРГІЛІКТІУАҚЫТ
localtimestamp|JERGİLİKTİWAQITTÜÝİNDEMESİ|JERGİLİKTİWAQITTÜÝİN|ЖЕРГІЛІКТІУАҚЫТТҮЙІНДЕМЕСІ|ЖЕРГІЛІКТІУАҚЫТТҮЙІН
localurl|JERGİLİKTİJAÝ:|ЖЕРГІЛІКТІЖАЙ:
localurle|JERGİLİKTİJAÝ2:|ЖЕРГІЛІКТІЖАЙ2:
localweek|JERGİLİKTİAPTASI|JERGİLİKTİAPTA|ЖЕРГІЛІКТІАПТАСЫ|ЖЕРГІЛІКТІАПТА
localyear|JERGİLİKTİJIL|ЖЕРГІЛІКТІЖЫЛ
msg|XBR:|ХБР:
msgnw|WÏKÏSİZXBR:|УИКИСІЗХБР:
namespace|ESİMAYASI|ЕСІМАЯСЫ
namespacee|ESİMAYASI2|ЕСІМАЯСЫ2
newsectionlink|__JAÑABÖLİMSİLTEMESİ__
nocontentconvert|__MAĞLUMATINTÜRLENDİRGİZBEW__|__MATJOQ__|__MAĞLUMATALMASTIRĞIZBAW__|__MABAW__
noeditsection|__BÖLİDİMÖNDEMEW__|__BÖLİMÖNDETKİZBEW__
nogallery|__QOÝMASIZ__|__QSIZ__
notitleconvert|__TAQIRIPATINTÜRLENDİRGİZBEW__|__TATJOQ__|__ATAWALMASTIRĞIZBAW__|__AABAW__
notoc|__MAZMUNSIZ__|__MSIZ__
ns|EA:|ESİMAYA:|ЕА:|ЕСІМАЯ:
numberofadmins|ÄKİMŞİSANI|ӘКІМШІСАНЫ
numberofarticles|MAQALASANI|МАҚАЛАСАНЫ
numberofedits|ÖÑDEMESANI|TÜZETWSANI|ӨҢДЕМЕСАНЫ|ТҮЗЕТУСАНЫ
numberoffiles|FAÝLSANI|ФАЙЛСАНЫ
numberofpages|BETSANI|БЕТСАНЫ
numberofusers|QATISWŞISANI|ҚАТЫСУШЫСАНЫ
padleft|SOLĞAIĞIS|SOLIĞIS|СОЛҒАЫҒЫС|СОЛЫҒЫС
padright|OÑĞAIĞIS|OÑIĞIS|ОҢҒАЫҒЫС|ОҢЫҒЫС
pagename|BETATAWI|БЕТАТАУЫ
pagenamee|BETATAWI2|БЕТАТАУЫ2
pagesincategory|SANATTAĞIBETTER|САНАТТАҒЫБЕТТЕР
pagesinnamespace|ESİMAYABETSANI:|EABETSANI:|AYABETSANI:|ЕСІМАЯБЕТСАНЫ:|ЕАБЕТСАНЫ:|АЯБЕТСАНЫ:
pagesize|BETMÖLŞERİ|БЕТМӨЛШЕРІ
plural|KÖPŞETÜRİ:|KÖPŞE:|КӨПШЕТҮРІ:|КӨПШЕ:
raw|QAM:|ҚАМ:
rawsuffix|Q|Қ
redirect|#AÝDAW
revisionday|TÜZETWKÜNİ|NUSQAKÜNİ|ТҮЗЕТУКҮНІ|НҰСҚАКҮНІ
revisionday2|TÜZETWKÜNİ2|NUSQAKÜNİ2|ТҮЗЕТУКҮНІ2|НҰСҚАКҮНІ2
revisionid|TÜZETWNÖMİRİ|NUSQANÖMİRİ|ТҮЗЕТУНӨМІРІ|НҰСҚАНӨМІРІ
revisionmonth|TÜZETWAÝI|NUSQAAÝI|ТҮЗЕТУАЙЫ|НҰСҚААЙЫ
revisiontimestamp|TÜZETWWAQITITAÑBASI|NUSQAWAQITTÜÝİNDEMESİ|ТҮЗЕТУУАҚЫТЫТАҢБАСЫ|НҰСҚАУАҚЫТТҮЙІНДЕМЕСІ
revisionyear|TÜZETWJILI|NUSQAJILI|ТҮЗЕТУЖЫЛЫ|НҰСҚАЖЫЛЫ
scriptpath|ÄMİRJOLI|ӘМІРЖОЛЫ
server|СЕРВЕР
servername|SERVERATAWI|СЕРВЕРАТАУЫ
sitename|TORAPATAWI|ТОРАПАТАУЫ
special|arnaýı|арнайы
subjectpagename|TAQIRIPBETATAWI|MAQALABETATAWI|ТАҚЫРЫПБЕТАТАУЫ|МАҚАЛАБЕТАТАУЫ
subjectpagenamee|TAQIRIPBETATAWI2|MAQALABETATAWI2|ТАҚЫРЫПБЕТАТАУЫ2|МАҚАЛАБЕТАТАУЫ2
subjectspace|TAQIRIPBETİ|MAQALABETİ|ТАҚЫРЫПБЕТІ|МАҚАЛАБЕТІ
subjectspacee|TAQIRIPBETİ2|MAQALABETİ2|ТАҚЫРЫПБЕТІ2|МАҚАЛАБЕТІ2
subpagename|BETŞEATAWI|ASTIÑĞIBETATAWI|БЕТШЕАТАУЫ|АСТЫҢҒЫБЕТАТАУЫ
subpagenamee|BETŞEATAWI2|ASTIÑĞIBETATAWI2|БЕТШЕАТАУЫ2|АСТЫҢҒЫБЕТАТАУЫ2
subst|BÄDEL:
tag|belgi|белгі
talkpagename|TALQILAWBETATAWI|ТАЛҚЫЛАУБЕТАТАУЫ
talkpagenamee|TALQILAWBETATAWI2|ТАЛҚЫЛАУБЕТАТАУЫ2
talkspace|TALQILAWAYASI|ТАЛҚЫЛАУАЯСЫ
talkspacee|TALQILAWAYASI2|ТАЛҚЫЛАУАЯСЫ2
toc|__MAZMUNI__|__MZMN__
uc|BÄ:|BASÄRİPPEN:|БӘ:|БАСӘРІППЕН:
ucfirst|BÄ1:|BASÄRİPPEN1:|БӘ1:|БАСӘРІППЕН1:
urlencode|JAÝDIMUQAMDAW:|ЖАЙДЫМҰҚАМДАУ:`,
    specialPages: `Allpages|Hámme_betler
Prefixindex|Bastawış_tizimi
Categories|Kategoriyalar
Listredirects|Baǵdarlawlar_dizimi
Userlogin|Kiriw
Userlogout|Shıǵıw
BlockList|Buğattalğandar
Preferences|Sazlawlar
Contributions|Paydalanıwshı_úlesi
Listusers|Paydalanıwshılar
Newimages|Taza_súwretler
Log|Jurnal
Watchlist|Baqlaw_dizimi
Newpages|Taza_betler
Recentchanges|Aqırǵı_ózgerisler
Recentchangeslinked|Baylanıslı_aqırǵı_ózgerisler
Listfiles|Fayllar_dizimi
Filepath|Faýl_mekeni
Upload|Qotarıp_berw
Statistics|Statistika
Version|Versiya
Randompage|Tosınnanlı
Export|Eksport
Undelete|Joywdı_boldırmaw
Whatlinkshere|Siltelgen_betler
Booksources|Kitap_qaýnarları
Emailuser|Xat_jiberiw
Movepage|Betti_kóshiriw
Mypage|Meniń_betim
Mytalk|Meniń_talqılawım
Specialpages|Arnawlı_betler
Search|Izlew`,
  },
  "kk-cyrl": {
    namespaces: `-2|Таспа|Media|Taspa|تاسپا
-1|Арнайы|Special|Arnaýı|ارنايى
0c||
1s|Талқылау|Talk|Talqılaw|تالقىلاۋ
2s|Қатысушы|User|Qatıswşı|قاتىسۋشى
3s|Қатысушы талқылауы|User talk|Qatıswşı talqılawı|قاتىسۋشى تالقىلاۋى
6|Сурет|File|Swret|سۋرەت|Image
7s|Сурет талқылауы|File talk|Swret talqılawı|سۋرەت تالقىلاۋى|Image talk
8|МедиаУики|MediaWiki|MedïaWïkï|مەدياۋيكي
9s|МедиаУики талқылауы|MediaWiki talk|MedïaWïkï talqılawı|مەدياۋيكي تالقىلاۋى
10s|Үлгі|Template|Ülgi|ٷلگٸ|ٴۇلگٴى
11s|Үлгі талқылауы|Template talk|Ülgi talqılawı|ٷلگٸ تالقىلاۋى|ٴۇلگٴى تالقىلاۋى
12s|Анықтама|Help|Anıqtama|انىقتاما
13s|Анықтама талқылауы|Help talk|Anıqtama talqılawı|انىقتاما تالقىلاۋى
14s|Санат|Category|Sanat|سانات
15s|Санат талқылауы|Category talk|Sanat talqılawı|سانات تالقىلاۋى`,
    magicWords: `defaultsort|ӘДЕПКІСҰРЫПТАУ:|ӘДЕПКІСАНАТСҰРЫПТАУ:|ӘДЕПКІСҰРЫПТАУКІЛТІ:|ӘДЕПКІСҰРЫП:
displaytitle|КӨРІНЕТІНТАҚЫРЫАПАТЫ|КӨРСЕТІЛЕТІНАТАУ
forcetoc|__МАЗМҰНДАТҚЫЗУ__|__МҚЫЗУ__
hiddencat|__ЖАСЫРЫНСАНАТ__
img_baseline|тірекжол
img_border|жиекті
img_bottom|астына
img_center|ортаға|орта
img_framed|сүрмелі
img_frameless|сүрмесіз
img_left|солға|сол
img_manualthumb|нобай=$1
img_middle|аралығына
img_none|ешқандай|жоқ
img_page|бет=$1|бет $1
img_right|оңға|оң
img_sub|астылығы|аст
img_super|үстілігі|үст
img_text_bottom|мәтін-астында
img_text_top|мәтін-үстінде
img_thumbnail|нобай
img_top|үстіне
img_upright|тікті|тіктік=$1|тіктік $1
img_width|$1 нүкте
newsectionlink|__ЖАҢАБӨЛІМСІЛТЕМЕСІ__
nocontentconvert|__МАҒЛҰМАТЫНТҮРЛЕНДІРГІЗБЕУ__|__МАТЖОҚ__|__МАҒЛҰМАТАЛМАСТЫРҒЫЗБАУ__|__МАБАУ__
noeditsection|__БӨЛІДІМӨНДЕМЕУ__|__БӨЛІМӨНДЕТКІЗБЕУ__
nogallery|__ҚОЙМАСЫЗ__|__ҚСЫЗ__
notitleconvert|__ТАҚЫРЫПАТЫНТҮРЛЕНДІРГІЗБЕУ__|__ТАТЖОҚ__|__АТАУАЛМАСТЫРҒЫЗБАУ__|__ААБАУ__
notoc|__МАЗМҰНСЫЗ__|__МСЫЗ__
redirect|#АЙДАУ
subst|БӘДЕЛ:
toc|__МАЗМҰНЫ__|__МЗМН__`,
  },
  "kk": {
    variants: ["kk","kk-cyrl","kk-latn","kk-arab","kk-kz","kk-tr","kk-cn"],
    namespaces: `-2|Таспа|Media|Taspa|تاسپا|Таспа
-1|Арнайы|Special|Arnaýı|ارنايى|Арнайы
0c|||
1s|Талқылау|Talk|Talqılaw|تالقىلاۋ|Талқылау
2s|Қатысушы|User|Qatıswşı|قاتىسۋشى|Қатысушы
3s|Қатысушы талқылауы|User talk|Qatıswşı talqılawı|قاتىسۋشى تالقىلاۋى|Қатысушы талқылауы
6|Сурет|File|Swret|سۋرەت|Image|Сурет
7s|Сурет талқылауы|File talk|Swret talqılawı|سۋرەت تالقىلاۋى|Image talk|Сурет талқылауы
8|МедиаУики|MediaWiki|MedïaWïkï|مەدياۋيكي|МедиаУики|مەدىياۋىيكىي
9s|МедиаУики талқылауы|MediaWiki talk|MedïaWïkï talqılawı|مەدياۋيكي تالقىلاۋى|МедиаУики талқылауы|مەدىياۋىيكىي تالقىلاۋى
10s|Үлгі|Template|Ülgi|ٷلگٸ|ٴۇلگٴى|Үлгі|ۇلگى
11s|Үлгі талқылауы|Template talk|Ülgi talqılawı|ٷلگٸ تالقىلاۋى|ٴۇلگٴى تالقىلاۋى|Үлгі талқылауы|ۇلگى تالقىلاۋى
12s|Анықтама|Help|Anıqtama|انىقتاما|Анықтама
13s|Анықтама талқылауы|Help talk|Anıqtama talqılawı|انىقتاما تالقىلاۋى|Анықтама талқылауы
14s|Санат|Category|Sanat|سانات|Санат
15s|Санат талқылауы|Category talk|Sanat talqılawı|سانات تالقىلاۋى|Санат талқылауы`,
    magicWords: `defaultsort|ӘДЕПКІСҰРЫПТАУ:|ӘДЕПКІСАНАТСҰРЫПТАУ:|ӘДЕПКІСҰРЫПТАУКІЛТІ:|ӘДЕПКІСҰРЫП:
displaytitle|КӨРІНЕТІНТАҚЫРЫАПАТЫ|КӨРСЕТІЛЕТІНАТАУ
forcetoc|__МАЗМҰНДАТҚЫЗУ__|__МҚЫЗУ__
hiddencat|__ЖАСЫРЫНСАНАТ__
img_baseline|тірекжол
img_border|жиекті
img_bottom|астына
img_center|ортаға|орта
img_framed|сүрмелі
img_frameless|сүрмесіз
img_left|солға|сол
img_manualthumb|нобай=$1
img_middle|аралығына
img_none|ешқандай|жоқ
img_page|бет=$1|бет $1
img_right|оңға|оң
img_sub|астылығы|аст
img_super|үстілігі|үст
img_text_bottom|мәтін-астында
img_text_top|мәтін-үстінде
img_thumbnail|нобай
img_top|үстіне
img_upright|тікті|тіктік=$1|тіктік $1
img_width|$1 нүкте
newsectionlink|__ЖАҢАБӨЛІМСІЛТЕМЕСІ__
nocontentconvert|__МАҒЛҰМАТЫНТҮРЛЕНДІРГІЗБЕУ__|__МАТЖОҚ__|__МАҒЛҰМАТАЛМАСТЫРҒЫЗБАУ__|__МАБАУ__
noeditsection|__БӨЛІДІМӨНДЕМЕУ__|__БӨЛІМӨНДЕТКІЗБЕУ__
nogallery|__ҚОЙМАСЫЗ__|__ҚСЫЗ__
notitleconvert|__ТАҚЫРЫПАТЫНТҮРЛЕНДІРГІЗБЕУ__|__ТАТЖОҚ__|__АТАУАЛМАСТЫРҒЫЗБАУ__|__ААБАУ__
notoc|__МАЗМҰНСЫЗ__|__МСЫЗ__
redirect|#АЙДАУ
subst|БӘДЕЛ:
toc|__МАЗМҰНЫ__|__МЗМН__`,
  },
  "km": {
    namespaces: `-2|មេឌា|Media|មីឌា
-1|ពិសេស|Special
0c||
1s|ការពិភាក្សា|Talk|ពិភាក្សា
2s|អ្នកប្រើប្រាស់|User
3s|ការពិភាក្សារបស់អ្នកប្រើប្រាស់|User talk|អ្នកប្រើប្រាស់-ពិភាក្សា
6|ឯកសារ|File|រូបភាព|Image
7s|ការពិភាក្សាអំពីឯកសារ|File talk|ការពិភាក្សាអំពីរូបភាព|រូបភាព-ពិភាក្សា|Image talk
8|មេឌាវិគី|MediaWiki|មីឌាវិគី
9s|ការពិភាក្សាអំពីមេឌាវិគី|MediaWiki talk|មីឌាវិគី-ពិភាក្សា
10s|ទំព័រគំរូ|Template
11s|ការពិភាក្សាអំពីទំព័រគំរូ|Template talk|ទំព័រគំរូ-ពិភាក្សា
12s|ជំនួយ|Help
13s|ការពិភាក្សាអំពីជំនួយ|Help talk|ជំនួយ-ពិភាក្សា
14s|ចំណាត់ថ្នាក់ក្រុម|Category|ចំណាត់ថ្នាក់ក្រុម|ចំណាត់ក្រុម|ចំនាត់ថ្នាក់ក្រុម
15s|ការពិភាក្សាអំពីចំណាត់ថ្នាក់ក្រុម|Category talk|ការពិភាក្សាអំពីចំណាត់ថ្នាក់ក្រុម|ចំណាត់ក្រុម-ពិភាក្សា|ការពិភាក្សាអំពីចំនាត់ថ្នាក់ក្រុម`,
    magicWords: `displaytitle|បង្ហាញចំណងជើង|បង្ហាញចំនងជើង
forcetoc|__បង្ខំមាតិកា__|__បង្ខំបញ្ជីអត្ថបទ__|__បង្ខំអោយបង្ហាញមាតិកា__
hiddencat|__ចំណាត់ថ្នាក់ក្រុមមិនបានបង្ហាញ__
img_bottom|បាត|ផ្នែកបាត
img_center|កណ្តាល
img_framed|ស៊ុម
img_frameless|គ្មានស៊ុម
img_left|ធ្វេង|ខាងធ្វេង
img_link|តំនភ្ជាប់=$1|តំណភ្ជាប់=$1
img_manualthumb|រូបភាពតូច=$1|រូបតូច=$1
img_middle|ផ្នែកកណ្តាល
img_none|ទទេ|គ្មាន
img_page|ទំព័រ=$1|ទំព័រ$1
img_right|ស្តាំ|ខាងស្តាំ
img_text_bottom|ឃ្លានៅផ្នែកបាត|ឃ្លាផ្នែកបាត
img_text_top|ឃ្លានៅផ្នែកខាងលើ|ឃ្លាផ្នែកខាងលើ
img_thumbnail|រូបភាពតូច|រូបតូច
img_top|ផ្នែកលើ|ផ្នែកខាងលើ
img_width|$1ភីកសែល|$1ភស
index|__លិបិក្រម__
newsectionlink|__តំនភ្ជាប់ផ្នែកថ្មី__|__តំណភ្ជាប់ផ្នែកថ្មី__
noeditsection|__ផ្នែកមិនត្រូវកែប្រែ__|__មិនមានផ្នែកកែប្រែ__|__លាក់ផ្នែកកែប្រែ__
nogallery|__លាក់វិចិត្រសាល__
noindex|__មិនមានលិបិក្រម__
notoc|__លាក់មាតិកា__|__លាក់បញ្ជីអត្ថបទ__|__គ្មានមាតិកា__|__គ្មានបញ្ជីអត្ថបទ__|__កុំបង្ហាញមាតិកា__
redirect|#បញ្ជូនបន្ត|#ប្ដូរទីតាំងទៅ|#ប្តូរទីតាំងទៅ|#ប្ដូរទីតាំង|#ប្តូរទីតាំង|#ប្ដូរចំណងជើង
staticredirect|__ស្ថិតិទំព័របញ្ជូនបន្ត__
toc|__មាតិកា__|__បញ្ជីអត្ថបទ__`,
  },
  "kn": {
    namespaces: `-2|ಮೀಡಿಯ|Media
-1|ವಿಶೇಷ|Special
0c||
1s|ಚರ್ಚೆಪುಟ|Talk
2s|ಸದಸ್ಯ|User
3s|ಸದಸ್ಯರ ಚರ್ಚೆಪುಟ|User talk
6|ಚಿತ್ರ|File|Image
7s|ಚಿತ್ರ ಚರ್ಚೆಪುಟ|File talk|Image talk
8|ಮೀಡಿಯವಿಕಿ|MediaWiki
9s|ಮೀಡೀಯವಿಕಿ ಚರ್ಚೆ|MediaWiki talk
10s|ಟೆಂಪ್ಲೇಟು|Template
11s|ಟೆಂಪ್ಲೇಟು ಚರ್ಚೆ|Template talk
12s|ಸಹಾಯ|Help
13s|ಸಹಾಯ ಚರ್ಚೆ|Help talk
14s|ವರ್ಗ|Category
15s|ವರ್ಗ ಚರ್ಚೆ|Category talk`,
    magicWords: ``,
  },
  "ko": {
    namespaces: `-2|미디어|Media
-1|특수|Special|특|특수기능
0c||
1s|토론|Talk
2s|사용자|User
3s|사용자토론|User talk
6|파일|File|그림|Image
7s|파일토론|File talk|그림토론|Image talk
8|미디어위키|MediaWiki
9s|미디어위키토론|MediaWiki talk|MediaWiki토론
10s|틀|Template
11s|틀토론|Template talk
12s|도움말|Help
13s|도움말토론|Help talk
14s|분류|Category
15s|분류토론|Category talk`,
    magicWords: `default|#기본값
defaultsort|기본정렬:
displaytitle|보일제목|표시제목
forcetoc|__목차보임__|__목차표시__
hiddencat|__숨은분류__
img_alt|대체글=$1
img_baseline|밑줄
img_border|테두리
img_bottom|아래
img_center|가운데
img_class|클래스=$1
img_framed|프레임
img_frameless|프레임없음
img_lang|언어=$1
img_left|왼쪽
img_link|링크=$1
img_manualthumb|섬네일=$1|썸네일=$1|축소판=$1
img_middle|중간
img_none|없음
img_page|문서=$1
img_right|오른쪽
img_sub|아래첨자
img_super|위첨자
img_text_bottom|글자아래|텍스트아래
img_text_top|글자위|텍스트위
img_thumbnail|섬네일|썸네일|축소판
img_top|위
img_upright|위오른쪽|위오른쪽=$1
img_width|$1픽셀
index|__색인__
newsectionlink|__새문단쓰기__|__새글쓰기__
nocontentconvert|__내용변환없음__|__내변없음__|__내용변환안함__|__내변안함__
noeditsection|__부분편집숨김__|__문단편집숨김__|__단락편집숨김__
nogallery|__갤러리숨김__|__화랑숨김__
noindex|__색인안함__|__색인거부__
nonewsectionlink|__새문단쓰기숨기기__|__새글쓰기숨기기__
notitleconvert|__제목변환없음__|__제변없음__|__제목변환안함__|__제변안함__
notoc|__목차숨김__
redirect|#넘겨주기
staticredirect|__넘겨주기고정__
subst|풀기:
toc|__목차__`,
  },
  "ku": {
    variants: ["ku","ku-arab","ku-latn"],
    namespaces: `-2|Medya|Media|میدیا|Medya
-1|Taybet|Special|تایبەت|Taybet
0c|||
1s|Gotûbêj|Talk|Nîqaş|وتووێژ|Gotûbêj
2s|Bikarhêner|User|بەکارھێنەر|Bikarhêner
3s|Gotûbêja bikarhêner|User talk|Bikarhêner nîqaş|لێدوانی بەکارھێنەر|Gotûbêja bikarhêner
6|Wêne|File|Image|پەڕگە|Wêne
7s|Gotûbêja wêneyî|File talk|Wêne nîqaş|Image talk|وتووێژی پەڕگە|Gotûbêja wêneyî
8|MediaWiki|=|میدیاویکی|MediaWiki
9s|Gotûbêja MediaWiki|MediaWiki talk|MediaWiki nîqaş|وتووێژی میدیاویکی|Gotûbêja MediaWiki
10s|Şablon|Template|داڕێژە|Şablon
11s|Gotûbêja şablonê|Template talk|Şablon nîqaş|وتووێژی داڕێژە|Gotûbêja şablonê
12s|Alîkarî|Help|یارمەتی|Alîkarî
13s|Gotûbêja alîkariyê|Help talk|Alîkarî nîqaş|وتووێژی یارمەتی|Gotûbêja alîkariyê
14s|Kategorî|Category|پۆل|Kategorî
15s|Gotûbêja kategoriyê|Category talk|Kategorî nîqaş|وتووێژی پۆل|Gotûbêja kategoriyê`,
    magicWords: `img_left|çep
img_link|girêdan=$1
img_right|rast
nogallery|__GALERÎTUNE__|_GALERÎTUNE_
notoc|__NAVEROKTUNE__|_NAVEROKTUNE_
redirect|#BERALÎKIRIN
toc|__NAVEROK__|_NAVEROK_`,
  },
  "ky": {
    namespaces: `-2|Медиа|Media
-1|Атайын|Special
0c||
1s|Талкуу|Talk
2s|Колдонуучу|User
3s|Колдонуучунун баарлашуулары|User talk
6|Файл|File|Image
7s|Файлды талкуулоо|File talk|Image talk
8|МедиаВики|MediaWiki
9s|МедиаВикини талкуулоо|MediaWiki talk
10s|Калып|Template
11s|Калыпты талкуулоо|Template talk
12s|Жардам|Help
13s|Жардамды талкуулоо|Help talk
14s|Категория|Category
15s|Категорияны талкуулоо|Category talk`,
    magicWords: ``,
  },
  "la": {
    namespaces: `-2|Media|=
-1|Specialis|Special
0c||
1s|Disputatio|Talk
2s|Usor|User
3s|Disputatio Usoris|User talk
6|Fasciculus|File|Imago|Image
7s|Disputatio Fasciculi|File talk|Disputatio Imaginis|Image talk
8|MediaWiki|=
9s|Disputatio MediaWiki|MediaWiki talk
10s|Formula|Template
11s|Disputatio Formulae|Template talk
12s|Auxilium|Help
13s|Disputatio Auxilii|Help talk
14s|Categoria|Category
15s|Disputatio Categoriae|Category talk`,
    magicWords: ``,
  },
  "lb": {
    namespaces: `-2|Media|=
-1|Spezial|Special
0c||
1s|Diskussioun|Talk
2s|Benotzer|User
3s|Benotzer Diskussioun|User talk
6|Fichier|File|Bild|Image
7s|Fichier Diskussioun|File talk|Bild Diskussioun|Bild Diskussion|Image talk
8|MediaWiki|=
9s|MediaWiki Diskussioun|MediaWiki talk
10s|Schabloun|Template
11s|Schabloun Diskussioun|Template talk
12s|Hëllef|Help
13s|Hëllef Diskussioun|Help talk
14s|Kategorie|Category
15s|Kategorie Diskussioun|Category talk`,
    magicWords: `default|#standard
defaultsort|SORTIERUNG:
displaytitle|SEITENTITEL
forcetoc|__INHALTSVERZEICHNIS_ERZWINGEN__
hiddencat|__VERSTOPPT_KATEGORIE__|__VERSTECKTE_KATEGORIE__|__WARTUNGSKATEGORIE__
img_alt|alternativtext=$1
img_baseline|grundlinie
img_border|rand|bord
img_bottom|ënnen|unten
img_center|zentréiert|zentriert
img_class|klasse=$1
img_framed|gerummt|gerahmt
img_frameless|rahmenlos|net_gerummt
img_lang|sprache=$1
img_left|lénks|links
img_link|verweis=$1
img_manualthumb|mini=$1|miniatur=$1
img_middle|mëtt|mitte
img_none|ohne|ouni
img_page|Säit=$1|Säit_$1|seite=$1|seite $1|seite_$1
img_right|riets|rechts
img_sub|tief|tiefgestellt
img_super|hoch|hochgestellt
img_text_bottom|text-unten
img_text_top|text-oben
img_thumbnail|miniatur|Miniatur|mini
img_top|uewen|oben
img_upright|hochkant|hochkant=$1|hochkant $1|hochkant_$1
index|__INDEXIEREN__|__INDIZIEREN__
newsectionlink|__NEUER_ABSCHNITTSLINK__|__PLUS_LINK__
nocontentconvert|__KEINE_INHALTSKONVERTIERUNG__
noeditsection|__ABSCHNITTE_NICHT_BEARBEITEN__
nogallery|__KEINE_GALERIE__|__KEINEGALERIE__
noindex|__NICHT_INDEXIEREN__|__KEIN_INDEX__|__NICHT_INDIZIEREN__
nonewsectionlink|__KEIN_NEUER_ABSCHNITTSLINK__|__KEIN_PLUS_LINK__
notitleconvert|__KEINE_TITELKONVERTIERUNG__
notoc|__KEIN_INHALTSVERZEICHNIS__|__KEININHALTSVERZEICHNIS__
redirect|#VIRULEEDUNG|#WEITERLEITUNG
staticredirect|__PERMANENTE_WEITERLEITUNG__
subst|ERS:
toc|__INHALTSVERZEICHNIS__`,
  },
  "ln": {
    name: "Wikipedia",
    mainPage: "Lokásá ya libosó",
    base: "fr",
    namespaces: `-2|Média|Media
-1|Spécial|Special
0c||
1s|Discussion|Talk|Discuter
2s|Utilisateur|User
3s|Discussion utilisateur|User talk|Discussion Utilisateur
4s|Wikipedia|Project|WP
5s|Discussion Wikipedia|Project talk|Wikipedia talk
6|Fichier|File|Image
7s|Discussion fichier|File talk|Discussion Fichier|Discussion Image|Image talk
8s|MediaWiki|=
9s|Discussion MediaWiki|MediaWiki talk
10s|Modèle|Template
11s|Discussion modèle|Template talk|Discussion Modèle
12s|Aide|Help
13s|Discussion aide|Help talk|Discussion Aide
14|Catégorie|Category
15s|Discussion catégorie|Category talk|Discussion Catégorie
710|TimedText|=
711|TimedText talk|=
828s|Module|=
829s|Discussion module|Module talk
1728s|Event|=
1729s|Event talk|=`,
    magicWords: ``,
    specialPages: `Allpages|Toutes_les_pages
Prefixindex|Index
Categories|Catégories
Listredirects|Liste_des_redirections
Userlogin|Connexion
Userlogout|Déconnexion
BlockList|Liste_des_blocages
Preferences|Préférences
Listusers|Liste_des_utilisateurs
Newimages|Nouveaux_fichiers
Log|Journal
Watchlist|Liste_de_suivi
Newpages|Nouvelles_pages
Recentchanges|Modifications_récentes
Recentchangeslinked|Suivi_des_liens
Listfiles|Liste_des_fichiers
Filepath|Chemin_du_fichier
Upload|Téléverser
Statistics|Statistiques
LinkSearch|Recherche_de_lien
Randompage|Page_au_hasard
RandomInCategory|Page_au_hasard_dans_une_catégorie
Export|Exporter
Undelete|Restaurer
Whatlinkshere|Pages_liées
ExpandTemplates|ExpansionDesModèles
Booksources|Ouvrages_de_référence
Blankpage|Page_blanche
Emailuser|Envoyer_un_courriel
Movepage|Renommer_une_page
MyLanguage|Ma_langue
Mypage|Ma_page
Mytalk|Mes_discussions
PermanentLink|Lien_permanent
Redirect|Redirection
Specialpages|Pages_spéciales
Search|Recherche
GlobalUsage|Usage_global`,
  },
  "lt": {
    namespaces: `-2|Medija|Media
-1|Specialus|Special
0c||
1s|Aptarimas|Talk
2s|Naudotojas|User|Naudotojas|Naudotoja
3s|Naudotojo aptarimas|User talk|Naudotojo aptarimas|Naudotojos aptarimas
6|Vaizdas|File|Image
7s|Vaizdo aptarimas|File talk|Image talk
8|MediaWiki|=
9s|MediaWiki aptarimas|MediaWiki talk
10s|Šablonas|Template
11s|Šablono aptarimas|Template talk
12s|Pagalba|Help
13s|Pagalbos aptarimas|Help talk
14s|Kategorija|Category
15s|Kategorijos aptarimas|Category talk`,
    magicWords: `img_left|kairėje
img_manualthumb|miniatiūra=$1|mini=$1
img_right|dešinėje
img_thumbnail|miniatiūra|mini
noeditsection|__BEREDAGSEKC__
nogallery|__BEGALERIJOS__
notoc|__BETURIN__
redirect|#PERADRESAVIMAS
toc|__TURINYS__`,
  },
  "ltg": {
    namespaces: `-2|Medeja|Media
-1|Seviškuo|Special
0c||
1s|Sprīža|Talk
2s|Lītuotuojs|User|Lietotājs|Dalībnieks|Dalībniece
3s|Sprīža ap lītuotuoju|User talk|Lietotāja diskusija|Dalībnieka diskusija|Dalībnieces diskusija
6|Fails|File|Image
7s|Sprīža ap failu|File talk|Image talk
8|MediaWiki|=
9s|Sprīža ap MediaWiki|MediaWiki talk
10s|Taiss|Template
11s|Sprīža ap taisu|Template talk
12s|Paleigs|Help
13s|Sprīža ap paleigu|Help talk
14s|Kategoreja|Category
15s|Sprīža ap kategoreju|Category talk`,
    magicWords: ``,
  },
  "lv": {
    namespaces: `-2|Media|=
-1|Special|=
0c||
1s|Diskusija|Talk
2s|Dalībnieks|User|Lietotājs|Dalībnieks|Dalībniece
3s|Dalībnieka diskusija|User talk|Lietotāja diskusija|Dalībnieka diskusija|Dalībnieces diskusija
6|Attēls|File|Image
7s|Attēla diskusija|File talk|Image talk
8|MediaWiki|=
9s|MediaWiki diskusija|MediaWiki talk
10s|Veidne|Template
11s|Veidnes diskusija|Template talk
12s|Palīdzība|Help
13s|Palīdzības diskusija|Help talk
14s|Kategorija|Category
15s|Kategorijas diskusija|Category talk`,
    magicWords: ``,
  },
  "mk": {
    namespaces: `-2|Медиум|Media|Медија
-1|Специјална|Special|Специјални
0c||
1s|Разговор|Talk
2s|Корисник|User
3s|Разговор со корисник|User talk
6|Податотека|File|Слика|Image
7s|Разговор за податотека|File talk|Разговор за слика|Image talk
8|МедијаВики|MediaWiki
9s|Разговор за МедијаВики|MediaWiki talk
10s|Предлошка|Template|Шаблон
11s|Разговор за предлошка|Template talk|Разговор за шаблон
12s|Помош|Help
13s|Разговор за помош|Help talk
14s|Категорија|Category
15s|Разговор за категорија|Category talk`,
    magicWords: `default|#поосновно
defaultsort|ОСНОВНОПОДРЕДУВАЊЕ:
displaytitle|ПРИКАЖИНАСЛОВ
forcetoc|__СОСОДРЖИНА__
hiddencat|__СКРИЕНАКАТ__|__СКРИЕНАКАТЕГОРИЈА__
img_alt|алт=$1
img_baseline|основналинија
img_border|граничник|граница
img_bottom|дно|најдолу
img_center|центар|ц
img_class|класа=$1
img_framed|рамка|ворамка
img_frameless|безрамка
img_lang|јаз=$1
img_left|лево|л
img_link|врска=$1
img_manualthumb|мини-слика=$1|мини=$1
img_middle|средина
img_none|н|нема
img_page|страница=$1|страница_$1
img_right|десно|д
img_sub|долениндекс|дол
img_super|горениндекс|гор
img_text_bottom|текст-дно|текст-најдолу
img_text_top|текст-врв|текст-најгоре
img_thumbnail|мини|мини-слика
img_top|врв|најгоре
img_upright|исправено|исправено=$1|исправено_$1
img_width|$1пкс|$1п
index|__ИНДЕКС__
newsectionlink|__ВРСКАНОВПОДНАСЛОВ__
nocontentconvert|__БЕЗПРЕТВОРАЊЕСОДРЖИНА__
noeditsection|__БЕЗ_УРЕДУВАЊЕ_НА_ПОДНАСЛОВИ__
nogallery|__БЕЗГАЛЕРИЈА__
noindex|__БЕЗИНДЕКС__
nonewsectionlink|__БЕЗВРСКАНОВПОДНАСЛОВ__
notitleconvert|__БЕЗПРЕТВОРАЊЕНАСЛОВ__
notoc|__БЕЗСОДРЖИНА__
redirect|#пренасочување|#види
staticredirect|__СТАТИЧНОПРЕНАСОЧУВАЊЕ__
subst|ЗАМЕНИ:
toc|__СОДРЖИНА__`,
  },
  "ml": {
    namespaces: `-2|മീഡിയ|Media
-1|പ്രത്യേകം|Special|പ്രത്യേ
0c||
1s|സംവാദം|Talk|സം
2s|ഉപയോക്താവ്|User|അംഗം|ഉ
3s|ഉപയോക്താവിന്റെ സംവാദം|User talk|അംഗങ്ങളുടെ സംവാദം|ഉസം
6|പ്രമാണം|File|ചി|ചിത്രം|പ്ര|Image
7s|പ്രമാണത്തിന്റെ സംവാദം|File talk|ചിസം|ചിത്രത്തിന്റെ സംവാദം|പ്രസം|Image talk
8|മീഡിയവിക്കി|MediaWiki|മീ
9s|മീഡിയവിക്കി സംവാദം|MediaWiki talk|മീസം
10s|ഫലകം|Template|ഫ
11s|ഫലകത്തിന്റെ സംവാദം|Template talk|ഫസം
12s|സഹായം|Help|സ
13s|സഹായത്തിന്റെ സംവാദം|Help talk|സസം
14s|വർഗ്ഗം|Category|വി|വ|വിഭാഗം|വർഗ്ഗം
15s|വർഗ്ഗത്തിന്റെ സംവാദം|Category talk|വിസം|വസം|വിഭാഗത്തിന്റെ സംവാദം|വർഗ്ഗത്തിന്റെ സംവാദം`,
    magicWords: `default|#സ്വതേ
defaultsort|സ്വതേയുള്ളക്രമപ്പെടുത്തൽ:|സ്വതേയുള്ളക്രമപ്പെടുത്തൽചാവി:|സ്വതേയുള്ളവർഗ്ഗക്രമപ്പെടുത്തൽ:
displaytitle|ശീർഷകംപ്രദർശിപ്പിക്കുക|തലക്കെട്ട്പ്രദർശിപ്പിക്കുക
forcetoc|__ഉള്ളടക്കംഇടുക__
hiddencat|__മറഞ്ഞിരിക്കുംവർഗ്ഗം__
img_alt|പകരം=$1
img_baseline|താഴെയുള്ളവര
img_border|അതിർവര
img_bottom|താഴെ
img_center|നടുവിൽ|നടുക്ക്\u200c
img_class|ശ്രേണി=$1
img_framed|ചട്ടം|ചട്ടത്തിൽ
img_frameless|ചട്ടരഹിതം
img_lang|ഭാഷ=$1
img_left|ഇടത്ത്\u200c|ഇടത്\u200c
img_link|കണ്ണി=$1
img_manualthumb|ലഘുചിത്രം=$1|ലഘു=$1
img_middle|മദ്ധ്യം
img_none|ശൂന്യം
img_page|താൾ=$1|താൾ_$1
img_right|വലത്ത്\u200c|വലത്\u200c
img_sub|കീഴെയെഴുത്ത്
img_super|മേലേയെഴുത്ത്
img_text_bottom|എഴുത്ത്-താഴെ
img_text_top|എഴുത്ത്-മേലെ
img_thumbnail|ലഘുചിത്രം|ലഘു
img_top|മേലെ
img_upright|നേരേകുത്തനെ|നേരേകുത്തനെ=$1|നേരേകുത്തനെ_$1
img_width|$1ബിന്ദു
index|__സൂചിക__
newsectionlink|__പുതിയവിഭാഗംകണ്ണി__|__പുതിയഖണ്ഡിക്കണ്ണി__
nocontentconvert|__ഉള്ളടക്കംമാറ്റേണ്ട__
noeditsection|__സംശോധിക്കേണ്ട__
nogallery|__ചിത്രസഞ്ചയംവേണ്ട__
noindex|__സൂചികവേണ്ട__
nonewsectionlink|__പുതിയവിഭാഗംകണ്ണിവേണ്ട__|__പുതിയഖണ്ഡിക്കണ്ണിവേണ്ട__
notitleconvert|__തലക്കെട്ട്മാറ്റേണ്ട__
notoc|__ഉള്ളടക്കംവേണ്ട__
redirect|#തിരിച്ചുവിടുക|#തിരിച്ചുവിടൽ
staticredirect|__സ്ഥിരസ്ഥിതതിരിച്ചുവിടൽ__|_സ്ഥിരസ്ഥിതതിരിച്ചുവിടൽ_
subst|ബദൽ:|ഉൾപ്പെടുത്തൽ:
toc|__ഉള്ളടക്കം__`,
  },
  "mn": {
    namespaces: `-2|Медиа|Media
-1|Тусгай|Special
0c||
1s|Хэлэлцүүлэг|Talk
2s|Хэрэглэгч|User
3s|Хэрэглэгчийн яриа|User talk
6|Файл|File|Зураг|Image
7s|Файлын хэлэлцүүлэг|File talk|Зургийн хэлэлцүүлэг|Image talk
8|МедиаВики|MediaWiki
9s|МедиаВикигийн хэлэлцүүлэг|MediaWiki talk
10s|Загвар|Template
11s|Загварын хэлэлцүүлэг|Template talk
12s|Тусламж|Help
13s|Тусламжийн хэлэлцүүлэг|Help talk
14s|Ангилал|Category
15s|Ангиллын хэлэлцүүлэг|Category talk`,
    magicWords: `redirect|#ЧИГЛҮҮЛЭГ`,
  },
  "mr": {
    namespaces: `-2|मिडिया|Media
-1|विशेष|Special
0c||
1s|चर्चा|Talk
2s|सदस्य|User
3s|सदस्य चर्चा|User talk
6|चित्र|File|Image
7s|चित्र चर्चा|File talk|Image talk
8|मिडियाविकी|MediaWiki
9s|मिडियाविकी चर्चा|MediaWiki talk
10s|साचा|Template
11s|साचा चर्चा|Template talk
12s|सहाय्य|Help|साहाय्य
13s|सहाय्य चर्चा|Help talk|साहाय्य चर्चा
14s|वर्ग|Category
15s|वर्ग चर्चा|Category talk`,
    magicWords: `default|#अविचल
defaultsort|अविचलवर्ग:|अविचलवर्गकळ:|अविचलवर्गवर्गीकरण:
displaytitle|शीर्षकदाखवा
forcetoc|__अनुक्रमणिकाहवीच__
hiddencat|__वर्गलपवा__
img_alt|अल्ट=$1
img_baseline|तळरेषा|आधाररेषा
img_border|सीमा
img_bottom|तळ|बूड
img_center|मध्यवर्ती
img_framed|चौकट|फ़्रेम
img_frameless|विनाचौकट|विनाफ़्रेम
img_left|डावे
img_link|दुवा=$1
img_manualthumb|इवलेसे=$1
img_middle|मध्य
img_none|कोणतेचनाही|नन्ना
img_page|पान=$1|पान_$1
img_right|उजवे
img_sub|अधो
img_super|उर्ध्व
img_text_bottom|मजकुरतळ
img_text_top|मजकूर-शीर्ष|शीर्ष-मजकूर
img_thumbnail|इवलेसे
img_top|अत्यूच्च
img_upright|उभा|उभा=$1|उभा_$1
img_width|$1अंश|$1कणी|$1पक्ष
index|__क्रमीत__|__अनुक्रमीत__
newsectionlink|__नवविभागदुवा__
nocontentconvert|__विनामजकुरबदल__|__विनामब__
noeditsection|__विभागअसंपादनक्षम__
nogallery|__प्रदर्शननको__
noindex|__विनाक्रमीत__|__विनाअनुक्रमीत__
nonewsectionlink|__विनानवविभागदुवा__
notitleconvert|__विनाशीर्षकबदल__|__विनाशीब__
notoc|__अनुक्रमणिकानको__
redirect|#पुनर्निर्देशन|#पुर्ननिर्देशन
staticredirect|__अविचलपुर्ननिर्देश__
subst|पर्याय:|समाविष्टी:|अबाह्य:|निरकंसबिंब:|कंसत्याग:|साचाहिन:|साचान्तर:|साचापरिस्फोट:|साचोद्घाटन:
toc|__अनुक्रमणिका__`,
  },
  "ms": {
    namespaces: `-2|Media|=
-1|Khas|Special|Istimewa
0c||
1s|Perbincangan|Talk|Perbualan
2s|Pengguna|User
3s|Perbincangan pengguna|User talk|Perbualan Pengguna
6|Fail|File|Imej|Image
7s|Perbincangan fail|File talk|Perbincangan Imej|Imej Perbualan|Image talk
8|MediaWiki|=
9s|Perbincangan MediaWiki|MediaWiki talk|MediaWiki Perbualan
10s|Templat|Template
11s|Perbincangan templat|Template talk|Perbualan Templat
12s|Bantuan|Help
13s|Perbincangan bantuan|Help talk|Perbualan Bantuan
14s|Kategori|Category
15s|Perbincangan kategori|Category talk|Perbualan Kategori`,
    magicWords: `img_border|bingkai
img_center|tengah
img_left|kanan
img_none|tiada
img_right|kiri
redirect|#LENCONG
subst|TUKAR:`,
  },
  "my": {
    namespaces: `-2|မီဒီယာ|Media
-1|အထူး|Special
0c||
1s|ဆွေးနွေးချက်|Talk
2s|အသုံးပြုသူ|User
3s|အသုံးပြုသူ ဆွေးနွေးချက်|User talk
6|ဖိုင်|File|Image
7s|ဖိုင် ဆွေးနွေးချက်|File talk|Image talk
8|မီဒီယာဝီကီ|MediaWiki
9s|မီဒီယာဝီကီ ဆွေးနွေးချက်|MediaWiki talk
10s|တမ်းပလိတ်|Template
11s|တမ်းပလိတ် ဆွေးနွေးချက်|Template talk
12s|အကူအညီ|Help
13s|အကူအညီ ဆွေးနွေးချက်|Help talk
14s|ကဏ္ဍ|Category
15s|ကဏ္ဍ ဆွေးနွေးချက်|Category talk`,
    magicWords: ``,
  },
  "nb": {
    namespaces: `-2|Medium|Media
-1|Spesial|Special
0c||
1s|Diskusjon|Talk
2s|Bruker|User
3s|Brukerdiskusjon|User talk
6|Fil|File|Bilde|Image
7s|Fildiskusjon|File talk|Bildediskusjon|Image talk
8|MediaWiki|=
9s|MediaWiki-diskusjon|MediaWiki talk
10s|Mal|Template
11s|Maldiskusjon|Template talk
12s|Hjelp|Help
13s|Hjelpdiskusjon|Help talk
14s|Kategori|Category
15s|Kategoridiskusjon|Category talk`,
    magicWords: `defaultsort|STANDARDSORTERING|SORTERINGSNYKEL|SORTERINGSNØKKEL
displaytitle|VISTITTEL
forcetoc|__TVINGINNHOLDSFORTEGNELSE__|__ALLTIDINNHALDSLISTE__|__ALLTIDINNHOLDSLISTE__
hiddencat|__SKJULTKATEGORI__|__GØYMDKAT__|__LØYNDKAT__
img_baseline|grunnlinje
img_bottom|bunn
img_center|sentrer|senter|midtstilt|sentrum
img_framed|ramme|ramma
img_frameless|rammeløs|ingenramme|rammelaus
img_lang|språk=$1
img_left|venstre
img_link|lenke=$1|lenkje=$1
img_manualthumb|miniatyr=$1|mini=$1
img_middle|midt
img_none|ingen
img_page|side=$1|side $1|side_$1
img_right|høyre|høgre
img_text_bottom|tekst-bunn
img_thumbnail|miniatyr|mini
img_top|topp
img_upright|portrett|portrett=$1|portrett_$1
img_width|$1pk
index|__INDEKSER__
newsectionlink|__NYSEKSJONSLENKE__
nocontentconvert|__INGENINNHOLDSKONVERTERING__
noeditsection|__INGENSEKSJONSREDIGERING__|__INGABOLKENDRING__|__INGABOLKREDIGERING__|__INGENDELENDRING__
nogallery|__INTETGALLERI__|__INKJEGALLERI__
noindex|__INGENINDEKSERING__
nonewsectionlink|__INGENNYSEKSJONSLENKE__
notitleconvert|__INGENTITTELKONVERTERING__
notoc|__INGENINNHOLDSFORTEGNELSE__|__INGAINNHALDSLISTE__|__INGENINNHOLDSLISTE__
redirect|#OMDIRIGERING|#OMDIRIGER
staticredirect|__STATISTOMDIRIGERING__
subst|LIMINN:
toc|__INNHOLDSFORTEGNELSE__|__INNHALDSLISTE__|__INNHOLDSLISTE__`,
  },
  "nds": {
    namespaces: `-2|Media|=
-1|Spezial|Special
0c||
1s|Diskuschoon|Talk|Diskussion
2s|Bruker|User|Benutzer
3s|Bruker Diskuschoon|User talk|Benutzer Diskussion
6|Bild|File|Datei|Bild|Image
7s|Bild Diskuschoon|File talk|Bild Diskussion|Datei Diskuschoon|Image talk
8|MediaWiki|=
9s|MediaWiki Diskuschoon|MediaWiki talk|MediaWiki Diskussion
10s|Vörlaag|Template|Vorlage
11s|Vörlaag Diskuschoon|Template talk|Vorlage Diskussion
12s|Hülp|Help|Hilfe
13s|Hülp Diskuschoon|Help talk|Hilfe Diskussion
14s|Kategorie|Category|Kategorie
15s|Kategorie Diskuschoon|Category talk|Kategorie Diskussion`,
    magicWords: `default|#standard
defaultsort|SORTIERUNG:
displaytitle|SEITENTITEL
forcetoc|__WIESINHOLTVERTEKEN__|__INHALTSVERZEICHNIS_ERZWINGEN__
hiddencat|__VERSTECKTE_KATEGORIE__|__WARTUNGSKATEGORIE__
img_alt|alternativtext=$1
img_baseline|grundlinie
img_border|rand
img_bottom|unten
img_center|zentriert|merrn
img_class|klasse=$1
img_framed|gerahmt|rahmt
img_frameless|rahmenlos
img_lang|sprache=$1
img_left|links
img_link|verweis=$1
img_manualthumb|mini=$1|miniatur=$1
img_middle|mitte
img_none|keen|ohne
img_page|seite=$1|seite $1|seite_$1
img_right|rechts
img_sub|tief|tiefgestellt
img_super|hoch|hochgestellt
img_text_bottom|text-unten
img_text_top|text-oben
img_thumbnail|duum|miniatur|mini
img_top|oben
img_upright|hochkant|hochkant=$1|hochkant $1|hochkant_$1
index|__INDEXIEREN__|__INDIZIEREN__
newsectionlink|__NEUER_ABSCHNITTSLINK__|__PLUS_LINK__
nocontentconvert|__KEINE_INHALTSKONVERTIERUNG__
noeditsection|__KEENÄNNERNLINK__|__ABSCHNITTE_NICHT_BEARBEITEN__
nogallery|__KEINE_GALERIE__|__KEINEGALERIE__
noindex|__NICHT_INDEXIEREN__|__KEIN_INDEX__|__NICHT_INDIZIEREN__
nonewsectionlink|__KEIN_NEUER_ABSCHNITTSLINK__|__KEIN_PLUS_LINK__
notitleconvert|__KEINE_TITELKONVERTIERUNG__
notoc|__KEENINHOLTVERTEKEN__|__KEIN_INHALTSVERZEICHNIS__|__KEININHALTSVERZEICHNIS__
redirect|#wiederleiden|#WEITERLEITUNG
staticredirect|__PERMANENTE_WEITERLEITUNG__
subst|ERS:
toc|__INHOLTVERTEKEN__|__INHALTSVERZEICHNIS__`,
  },
  "ne": {
    namespaces: `-2|मीडिया|Media
-1|विशेष|Special
0c||
1s|वार्तालाप|Talk
2s|प्रयोगकर्ता|User
3s|प्रयोगकर्ता वार्ता|User talk
6|चित्र|File|Image
7s|चित्र वार्ता|File talk|Image talk
8|मीडियाविकि|MediaWiki
9s|मीडियाविकि वार्ता|MediaWiki talk
10s|ढाँचा|Template
11s|ढाँचा वार्ता|Template talk
12s|मद्दत|Help
13s|मद्दत वार्ता|Help talk
14s|श्रेणी|Category
15s|श्रेणी वार्ता|Category talk`,
    magicWords: ``,
  },
  "nl": {
    name: "Wikipedia",
    mainPage: "Hoofdpagina",
    timezone: "Europe/Berlin",
    magicLinks: false,
    namespaces: `-2|Media|=
-1|Speciaal|Special
0c||
1s|Overleg|Talk
2s|Gebruiker|User
3s|Overleg gebruiker|User talk
4s|Wikipedia|Project|WP
5s|Overleg Wikipedia|Project talk|Wikipedia talk
6|Bestand|File|Afbeelding|Image
7s|Overleg bestand|File talk|Image talk|Overleg afbeelding
8s|MediaWiki|=
9s|Overleg MediaWiki|MediaWiki talk
10s|Sjabloon|Template
11s|Overleg sjabloon|Template talk
12s|Help|=|H
13s|Overleg help|Help talk
14|Categorie|Category
15s|Overleg categorie|Category talk
100s|Portaal|=|P
101s|Overleg portaal|=
710|TimedText|=
711|TimedText talk|=
828s|Module|=
829s|Overleg module|Module talk
1728s|Event|=
1729s|Event talk|=`,
    magicWords: `anchorencode|ANKERCODEREN|CODEERANKER
articlepath|ARTIKELPAD
basepagename|BASISPAGINANAAM
basepagenamee|BASISPAGINANAAME
canonicalurl|CANOIEKEURL:
canonicalurle|CANONIEKEURLE:
categorytree|categorieboom
contentlanguage|INHOUDSTAAL|INHOUDTAAL
count|telling
currentday|HUIDIGEDAG
currentday2|HUIDIGEDAG2
currentdayname|HUIDIGEDAGNAAM
currentdow|HUIDIGEDVDW
currenthour|HUIDIGUUR
currentmonth|HUIDIGEMAAND|HUIDIGEMAAND2
currentmonth1|HUIDIGEMAAND1
currentmonthabbrev|HUIDIGEMAANDAFK
currentmonthname|HUIDIGEMAANDNAAM
currentmonthnamegen|HUIDIGEMAANDGEN
currenttime|HUIDIGETIJD
currenttimestamp|HUIDIGETIJDSTEMPEL
currentversion|HUIDIGEVERSIE
currentweek|HUIDIGEWEEK
currentyear|HUIDIGJAAR
default|#standaard
defaultsort|STANDAARDSORTERING:
defaultsort_noerror|geenfout
defaultsort_noreplace|nietvervangen
directionmark|RICHTINGMARKERING|RICHTINGSMARKERING
displaytitle|WEERGEGEVENTITEL|TOONTITEL
explode|exploderen
expr|expressie
filepath|BESTANDSPAD:
forcetoc|__INHOUD_DWINGEN__|__FORCEERINHOUD__
formatdate|datumopmaak
formatnum|FORMATTEERNUM|NUMFORMATTEREN
fullpagename|VOLLEDIGEPAGINANAAM
fullpagenamee|VOLLEDIGEPAGINANAAME
fullurl|VOLLEDIGEURL:
fullurle|VOLLEDIGEURLE:
gender|GESLACHT:
grammar|GRAMMATICA:
hiddencat|__VERBORGENCAT__
if|als
ifeq|alsgelijk
iferror|alsfout
ifexist|alsbestaat
ifexpr|alsexpressie
img_baseline|grondlijn
img_border|rand
img_bottom|beneden
img_center|gecentreerd
img_class|klasse=$1
img_framed|omkaderd
img_frameless|kaderloos
img_lang|taal=$1
img_left|links
img_link|koppeling=$1|verwijzing=$1
img_manualthumb|miniatuur=$1
img_middle|midden
img_none|geen
img_page|pagina=$1|pagina_$1
img_right|rechts
img_text_bottom|tekst-beneden
img_text_top|tekst-boven
img_thumbnail|miniatuur
img_top|boven
img_upright|rechtop|rechtop=$1|rechtop$1
invoke|aanroepen
language|#TAAL
lc|KL:
lcfirst|KLEERSTE:
localday|PLAATSELIJKEDAG|LOKALEDAG
localday2|PLAATSELIJKEDAG2|LOKALEDAG2
localdayname|PLAATSELIJKEDAGNAAM|LOKALEDAGNAAM
localdow|PLAATSELIJKEDVDW|LOKALEDVDW
localhour|PLAATSELIJKUUR|LOKAALUUR
localmonth|PLAATSELIJKEMAAND|LOKALEMAAND|LOKALEMAAND2
localmonth1|LOKALEMAAND1
localmonthabbrev|PLAATSELIJKEMAANDAFK|LOKALEMAANDAFK
localmonthname|PLAATSELIJKEMAANDNAAM|LOKALEMAANDNAAM
localmonthnamegen|PLAATSELIJKEMAANDNAAMGEN|LOKALEMAANDNAAMGEN
localtime|PLAATSELIJKETIJD|LOKALETIJD
localtimestamp|PLAATSELIJKETIJDSTEMPEL|LOKALETIJDSTEMPEL
localurl|LOKALEURL
localurle|LOKALEURLE
localweek|PLAATSELIJKEWEEK|LOKALEWEEK
localyear|PLAATSELIJKJAAR|LOKAALJAAR
msg|BERICHT:
msgnw|BERICHTNW
namespace|NAAMRUIMTE
namespacee|NAAMRUIMTEE
namespacenumber|NAAMRUIMTENUMMER
newsectionlink|__NIEUWESECTIELINK__|__NIEUWESECTIEKOPPELING__
nocommafysuffix|GEENSCHEIDINGSTEKEN
nocontentconvert|__GEENINHOUDCONVERSIE__|__GEENIC__
noeditsection|__NIETBEWERKBARESECTIE__
noexternallanglinks|geenexternetaalkoppelingen|geenexternetaalverwijzingen
nogallery|__GEEN_GALERIJ__
noindex|__GEENINDEX__
nonewsectionlink|__GEENNIEUWKOPJEKOPPELING__|__GEENNIEUWESECTIELINK__|__GEENNIEUWKOPJEVERWIJZING__
notitleconvert|__GEENPAGINANAAMCONVERSIE__|__GEENTITELCONVERSIE__|__GEENTC__
notoc|__GEENINHOUD__
ns|NR:
nse|NRE:
numberingroup|AANTALINGROEP
numberofactiveusers|AANTALACTIEVEGEBRUIKERS|ACTIEVEGEBRUIKERS
numberofadmins|AANTALBEHEERDERS|AANTALADMINS
numberofarticles|AANTALARTIKELEN
numberofedits|AANTALBEWERKINGEN
numberoffiles|AANTALBESTANDEN
numberofpages|AANTALPAGINAS|AANTALPAGINA'S|AANTALPAGINA’S
numberofusers|AANTALGEBRUIKERS
padleft|LINKSOPVULLEN
padright|RECHTSOPVULLEN
pageid|PAGINAID
pagename|PAGINANAAM
pagenamee|PAGINANAAME
pagesincategory|PAGINASINCATEGORIE|PAGINASINCAT
pagesincategory_all|alle
pagesincategory_files|bestanden
pagesincategory_pages|paginas
pagesincategory_subcats|ondercategorieen
pagesinnamespace|PAGINASINNAAMRUIMTE|PAGINA’SINNAAMRUIMTE|PAGINA'SINNAAMRUIMTE
pagesize|PAGINAGROOTTE
plural|MEERVOUD:
property|eigenschap
protectionlevel|BEVEILIGINGSNIVEAU
raw|RAUW:|RUW:
rawsuffix|V
redirect|#DOORVERWIJZING
rel2abs|relatiefnaarabsoluut
replace|vervangen
revisionday|VERSIEDAG
revisionday2|VERSIEDAG2
revisionid|VERSIEID
revisionmonth|VERSIEMAAND
revisionmonth1|VERSIEMAAND1
revisionsize|VERSIEGROOTTE
revisiontimestamp|VERSIETIJD
revisionuser|VERSIEGEBRUIKER
revisionyear|VERSIEJAAR
rootpagename|ROOTPAGINANAAM
rootpagenamee|ROOTPAGINANAAME
safesubst|VEILIGVERV:
scriptpath|SCRIPTPAD
servername|SERVERNAAM
sitename|SITENAAM
special|speciaal
speciale|speciaale
staticredirect|__STATISCHEDOORVERWIJZING__|__STATISCHEREDIRECT__
stylepath|STIJLPAD
subjectpagename|ONDERWERPPAGINANAAM|ARTIKELPAGINANAAM
subjectpagenamee|ONDERWERPPAGINANAAME|ARTIKELPAGINANAAME
subjectspace|ONDERWERPRUIMTE|ARTIKELRUIMTE
subjectspacee|ONDERWERPRUIMTEE|ARTIKELRUIMTEE
subpagename|DEELPAGINANAAM
subpagenamee|DEELPAGINANAAME
subst|VERV:
switch|schakelen
tag|label
talkpagename|OVERLEGPAGINANAAM
talkpagenamee|OVERLEGPAGINANAAME
talkspace|OVERLEGRUIMTE
talkspacee|OVERLEGRUIMTEE
time|tijd
timedmedia_endtime|eind=$1
timedmedia_thumbtime|miniatuurtijd=$1
timel|tijdl
titleparts|paginanaamdelen
toc|__INHOUD__
uc|HL:
ucfirst|GLEERSTE:|HLEERSTE:
url_path|PAD
url_query|ZOEKOPDRACHT
urldecode|urldecoderen
urlencode|URLCODEREN|CODEERURL`,
    specialPages: `Allpages|AllePaginas
Prefixindex|Voorvoegselindex
Categories|Categorieën
Listredirects|Doorverwijzinglijst
Userlogin|Aanmelden
Userlogout|Afmelden
BlockList|Blokkeerlijst
Preferences|Voorkeuren
Contributions|Bijdragen
Listusers|Gebruikerslijst
Newimages|NieuweBestanden
Log|Logboeken
Watchlist|Volglijst
Newpages|NieuwePaginas
Recentchanges|RecenteWijzigingen
Recentchangeslinked|RecenteWijzigingenGelinkt
Listfiles|Bestandenlijst
Filepath|Bestandspad
Upload|Uploaden
Statistics|Statistieken
Version|Softwareversie
LinkSearch|VerwijzingenZoeken
Randompage|Willekeurig
RandomInCategory|WillekeurigeUitCategorie
Export|Exporteren
Undelete|Terugplaatsen
Whatlinkshere|VerwijzingenNaarHier
ExpandTemplates|SjablonenSubstitueren
Booksources|Boekbronnen
Blankpage|LegePagina
Emailuser|GebruikerE-mailen
Movepage|PaginaHernoemen
MyLanguage|MijnTaal
Mypage|MijnPagina
Mytalk|MijnOverleg
PermanentLink|PermanenteVerwijzing
Redirect|Doorverwijzen
Specialpages|SpecialePaginas
Search|Zoeken
GlobalUsage|GlobaalGebruik`,
  },
  "nn": {
    namespaces: `-2|Filpeikar|Media
-1|Spesial|Special
0c||
1s|Diskusjon|Talk
2s|Brukar|User
3s|Brukardiskusjon|User talk
6|Fil|File|Bilde|Image
7s|Fildiskusjon|File talk|Bildediskusjon|Image talk
8|MediaWiki|=
9s|MediaWiki-diskusjon|MediaWiki talk
10s|Mal|Template
11s|Maldiskusjon|Template talk
12s|Hjelp|Help
13s|Hjelpdiskusjon|Help talk
14s|Kategori|Category
15s|Kategoridiskusjon|Category talk`,
    magicWords: `defaultsort|STANDARDSORTERING|SORTERINGSNYKEL|SORTERINGSNØKKEL
displaytitle|VISTITTEL
forcetoc|__ALLTIDINNHALDSLISTE__|__ALLTIDINNHOLDSLISTE__|__TVINGINNHOLDSFORTEGNELSE__
hiddencat|__GØYMDKAT__|__LØYNDKAT__|__SKJULTKATEGORI__
img_baseline|grunnlinje
img_bottom|bunn
img_center|sentrum|sentrer|senter|midtstilt
img_framed|ramme|ramma
img_frameless|rammelaus|rammeløs|ingenramme
img_lang|språk=$1
img_left|venstre
img_link|lenkje=$1|lenke=$1
img_manualthumb|mini=$1|miniatyr=$1
img_middle|midt
img_none|ingen
img_page|side=$1|side_$1|side $1
img_right|høgre|høyre
img_text_bottom|tekst-bunn
img_thumbnail|mini|miniatyr
img_top|topp
img_upright|portrett|portrett=$1|portrett_$1
img_width|$1pk
index|__INDEKSER__
newsectionlink|__NYSEKSJONSLENKE__
nocontentconvert|__INGENINNHOLDSKONVERTERING__
noeditsection|__INGABOLKENDRING__|__INGABOLKREDIGERING__|__INGENDELENDRING__|__INGENSEKSJONSREDIGERING__
nogallery|__INKJEGALLERI__|__INTETGALLERI__
noindex|__INGENINDEKSERING__
nonewsectionlink|__INGENNYSEKSJONSLENKE__
notitleconvert|__INGENTITTELKONVERTERING__
notoc|__INGAINNHALDSLISTE__|__INGENINNHOLDSLISTE__|__INGENINNHOLDSFORTEGNELSE__
redirect|#OMDIRIGER|#OMDIRIGERING
staticredirect|__STATISTOMDIRIGERING__
subst|LIMINN:
toc|__INNHALDSLISTE__|__INNHOLDSLISTE__|__INNHOLDSFORTEGNELSE__`,
  },
  "oc": {
    namespaces: `-2|Mèdia|Media
-1|Especial|Special
0c||
1s|Discutir|Talk|Discuter
2s|Utilizaire|User|Utilisator
3s|Discussion Utilizaire|User talk|Discussion Utilisator|Discutida Utilisator|Discussion Utilisateur
6|Fichièr|File|Imatge|Image
7s|Discussion Fichièr|File talk|Discutida Imatge|Discussion Imatge|Imatge Discussió|Discussion Fichier|Discussion Image|Image talk
8|MediaWiki|=|Mediaòiqui
9s|Discussion MediaWiki|MediaWiki talk|Discussion Mediaòiqui|Discutida Mediaòiqui
10s|Modèl|Template
11s|Discussion Modèl|Template talk|Discutida Modèl|Discussion Modèle
12s|Ajuda|Help
13s|Discussion Ajuda|Help talk|Discutida Ajuda|Discussion Aide
14s|Categoria|Category
15s|Discussion Categoria|Category talk|Discutida Categoria|Discussion Catégorie`,
    magicWords: `default|#défaut
defaultsort|ORDENA:|CLAUDETRIADA:|CLEFDETRI:|CLEDETRI:
displaytitle|AFICHARTÍTOL|TÍTOL|TITOL|AFFICHERTITRE
forcetoc|__FORÇARTAULA__|__FORÇARSOMARI__|__FORÇARTDM__|__FORÇATAULA__|__FORCERSOMMAIRE__|__FORCERTDM__
hiddencat|__CATAMAGADA__|__CATCACHEE__
img_baseline|linha_de_basa|línia de base|base|ligne-de-base
img_border|bordadura|vora|bordure
img_bottom|bas|baix
img_center|centrat|centré
img_class|classe=$1
img_framed|quadre|enquagrat|marc|cadre|encadré|encadre
img_frameless|sens_quadre|sense marc|sans_cadre|non_encadré|non_encadre
img_lang|llengua=$1|idioma=$1|langue=$1
img_left|esquèrra|senèstra|gaucha|esquerra|gauche
img_link|ligam=$1|enllaç=$1|lien=$1
img_manualthumb|vinheta=$1|miniatura=$1|vignette=$1
img_middle|mitan|mitjà|milieu
img_none|neant|nonrés|cap|néant
img_page|pàgina=$1|pàgina $1
img_right|drecha|dreta|droite
img_sub|indici|ind|indice
img_super|exp|exposant
img_text_bottom|bas-tèxte|bas-txt|baix-text|bas-texte
img_text_top|naut-tèxte|naut-txt|dalt-text|haut-texte|haut-txt
img_thumbnail|vinheta|miniatura|vignette
img_top|naut|dalt|haut
img_upright|redreça|redreça$1|redreça $1|redreçat|redreçat=$1|redreçat $1|redresse|redresse=$1|redresse_$1
newsectionlink|__LIGAMSECCIONNOVÈLA__|__LIENNOUVELLESECTION__
nocontentconvert|__SANSCONVERSIONCONTENU__|__SANSCC__
noeditsection|__SECCIONNONEDITABLA__|__SECCIÓNOEDITABLE__|__SECCIONOEDITABLE__|__SECTIONNONEDITABLE__
nogallery|__CAPDEGALARIÁ__|__CAPDEGALARIA__|__PASCAPDEDEGALARIÁ__|__CAPGALERIA__|__NOGALERIA__|__AUCUNEGALERIE__
noindex|__PASCAPDINDÈX__|__CAPINDEX__|__AUCUNINDEX__
nonewsectionlink|__PASCAPDELIGAMSECCIONNOVÈLA__|__AUCUNLIENNOUVELLESECTION__
notitleconvert|__SANSCONVERSIONTITRE__|__SANSCT__
notoc|__CAPDETAULA__|__PASCAPDESOMARI__|__PASCAPDETDM__|__CAPTAULA__|__NOTAULA__|__AUCUNSOMMAIRE__|__AUCUNETDM__
redirect|#REDIRECCION|#REDIRECCIÓ|#REDIRECCIO|#REDIRECTION
staticredirect|__REDIRECCIONESTATICA__|__REDIRECCIÓESTATICA__|__REDIRECCIOESTATICA__|__REDIRECTIONSTATIQUE__
toc|__TAULA__|__SOMARI__|__TDM__|__RESUM__|__SOMMAIRE__`,
  },
  "pa": {
    namespaces: `-2|ਮੀਡੀਆ|Media
-1|ਖ਼ਾਸ|Special|ਖਾਸ
0c||
1s|ਗੱਲ-ਬਾਤ|Talk|ਚਰਚਾ
2s|ਵਰਤੋਂਕਾਰ|User|ਮੈਂਬਰ|ਵਰਤੌਂਕਾਰ
3s|ਵਰਤੋਂਕਾਰ ਗੱਲ-ਬਾਤ|User talk|ਮੈਂਬਰ ਚਰਚਾ|ਵਰਤੌਂਕਾਰ ਗੱਲ-ਬਾਤ
6|ਤਸਵੀਰ|File|Image
7s|ਤਸਵੀਰ ਗੱਲ-ਬਾਤ|File talk|ਤਸਵੀਰ ਚਰਚਾ|Image talk
8|ਮੀਡੀਆਵਿਕੀ|MediaWiki|ਮੀਡੀਆਵਿਕਿ
9s|ਮੀਡੀਆਵਿਕੀ ਗੱਲ-ਬਾਤ|MediaWiki talk|ਮੀਡੀਆਵਿਕਿ ਚਰਚਾ
10s|ਫਰਮਾ|Template|ਨਮੂਨਾ
11s|ਫਰਮਾ ਗੱਲ-ਬਾਤ|Template talk|ਨਮੂਨਾ ਚਰਚਾ
12s|ਮਦਦ|Help
13s|ਮਦਦ ਗੱਲ-ਬਾਤ|Help talk|ਮਦਦ ਚਰਚਾ
14s|ਸ਼੍ਰੇਣੀ|Category
15s|ਸ਼੍ਰੇਣੀ ਗੱਲ-ਬਾਤ|Category talk|ਸ਼੍ਰੇਣੀ ਚਰਚਾ`,
    magicWords: `redirect|#ਰੀਡਿਰੈਕਟ`,
  },
  "pl": {
    namespaces: `-2|Media|=
-1|Specjalna|Special
0c||
1s|Dyskusja|Talk
2s|Użytkownik|User|Użytkownik|Użytkowniczka
3s|Dyskusja użytkownika|User talk|Dyskusja użytkownika|Dyskusja użytkowniczki
6|Plik|File|Grafika|Image
7s|Dyskusja pliku|File talk|Dyskusja grafiki|Image talk
8|MediaWiki|=
9s|Dyskusja MediaWiki|MediaWiki talk
10s|Szablon|Template
11s|Dyskusja szablonu|Template talk
12s|Pomoc|Help
13s|Dyskusja pomocy|Help talk
14s|Kategoria|Category
15s|Dyskusja kategorii|Category talk`,
    magicWords: `defaultsort|SORTUJ|DOMYŚLNIESORTUJ
displaytitle|WYŚWIETLANYTYTUŁ
forcetoc|__ZESPISEM__|__WYMUŚSPIS__
hiddencat|__KATEGORIAUKRYTA__
img_border|tło
img_bottom|dół
img_center|centruj
img_framed|ramka
img_frameless|bezramki|bez_ramki
img_left|lewo
img_manualthumb|mały=$1
img_middle|środek
img_none|brak
img_page|strona=$1
img_right|prawo
img_thumbnail|mały
img_top|góra
index|__INDEKSUJ__
newsectionlink|__LINKNOWEJSEKCJI__
noeditsection|__BEZEDYCJISEKCJI__
nogallery|__BEZGALERII__
noindex|__NIEINDEKSUJ__
notoc|__BEZSPISU__
redirect|#PATRZ|#PRZEKIERUJ|#TAM
subst|podst:
toc|__SPIS__`,
  },
  "pnb": {
    namespaces: `-2|میڈیا|Media
-1|خاص|Special
0c||
1s|گل بات|Talk
2s|ورتنوالا|User
3s|ورتن گل بات|User talk
6|فائل|File|تصویر|Image
7s|فائل گل بات|File talk|Image talk
8|میڈیا وکی|MediaWiki
9s|میڈیاوکی گل بات|MediaWiki talk
10s|سانچہ|Template
11s|سانچہ گل بات|Template talk
12s|ہتھونڈائی|Help
13s|ہتھونڈائی گل بات|Help talk
14s|گٹھ|Category
15s|گٹھ گل بات|Category talk`,
    magicWords: `redirect|#مڑجوڑ`,
  },
  "ps": {
    namespaces: `-2|رسنۍ|Media
-1|ځانگړی|Special|ځﺎﻧګړی
0c||
1s|خبرې اترې|Talk
2s|کارن|User|کارونکی
3s|د کارن خبرې اترې|User talk|د کارونکي خبرې اترې
6|دوتنه|File|انځور|Image
7s|د دوتنې خبرې اترې|File talk|د انځور خبرې اترې|Image talk
8|ميډياويکي|MediaWiki
9s|د ميډياويکي خبرې اترې|MediaWiki talk
10s|کينډۍ|Template
11s|د کينډۍ خبرې اترې|Template talk
12s|لارښود|Help
13s|د لارښود خبرې اترې|Help talk
14s|وېشنيزه|Category
15s|د وېشنيزې خبرې اترې|Category talk`,
    magicWords: `forcetoc|__نيوليکداره__
hiddencat|__پټه_وېشنيزه__
img_center|مېنځ،_center
img_left|کيڼ
img_none|هېڅ
img_right|ښي
img_thumbnail|بټنوک
index|__ليکلړ__
noeditsection|__بی\u200cبرخې__
nogallery|__بی\u200cنندارتونه__
noindex|__بې_ليکلړ__
notoc|__بی\u200cنيولک__
toc|__نيوليک__`,
  },
  "pt": {
    namespaces: `-2|Multimédia|Media
-1|Especial|Special
0c||
1s|Discussão|Talk
2s|Utilizador|User|Usuário|Utilizador|Utilizadora
3s|Utilizador Discussão|User talk|Usuário Discussão|Utilizador Discussão|Utilizadora Discussão
6|Ficheiro|File|Imagem|Arquivo|Ficheiro|Image
7s|Ficheiro Discussão|File talk|Imagem Discussão|Arquivo Discussão|Ficheiro Discussão|Image talk
8|MediaWiki|=
9s|MediaWiki Discussão|MediaWiki talk
10s|Predefinição|Template
11s|Predefinição Discussão|Template talk
12s|Ajuda|Help
13s|Ajuda Discussão|Help talk
14s|Categoria|Category
15s|Categoria Discussão|Category talk`,
    magicWords: `default|#padrão|#padrao
defaultsort|ORDENACAOPADRAO|ORDENAÇÃOPADRÃO|ORDEMPADRAO|ORDEMPADRÃO
displaytitle|EXIBETITULO|EXIBETÍTULO
forcetoc|__FORCARTDC__|__FORCARSUMARIO__|__FORÇARTDC__|__FORÇARSUMÁRIO__
hiddencat|__CATEGORIAOCULTA__|__CATOCULTA__
img_baseline|linhadebase
img_border|borda
img_bottom|abaixo
img_center|centro
img_framed|commoldura|comborda
img_frameless|semmoldura|semborda
img_left|esquerda
img_link|ligação=$1
img_manualthumb|miniaturadaimagem=$1|miniatura=$1
img_middle|meio
img_none|nenhum
img_page|página=$1|página_$1|página $1
img_right|direita
img_thumbnail|miniaturadaimagem|miniatura
img_top|acima
img_upright|superiordireito|superiordireito=$1|superiordireito_$1|superiordireito $1
index|__INDEXAR__
newsectionlink|__LINKDENOVASECAO__|__LINKDENOVASEÇÃO__|__LIGACAODENOVASECAO__|__LIGAÇÃODENOVASEÇÃO__
nocontentconvert|__SEMCONVERTERCONTEUDO__|__SEMCONVERTERCONTEÚDO__|__SEMCC__
noeditsection|__NÃOEDITARSEÇÃO__|__SEMEDITARSEÇÃO__|__NAOEDITARSECAO__|__SEMEDITARSECAO__
nogallery|__SEMGALERIA__
noindex|__NAOINDEXAR__|__NÃOINDEXAR__
nonewsectionlink|__SEMLINKDENOVASECAO__|__SEMLINKDENOVASEÇÃO__|__SEMLIGACAODENOVASECAO__|__SEMLIGAÇÃODENOVASEÇÃO__
notitleconvert|__SEMCONVERTERTITULO__|__SEMCONVERTERTÍTULO__|__SEMCT__
notoc|__SEMTDC__|__SEMSUMÁRIO__
redirect|#REDIRECIONAMENTO
staticredirect|__REDIRECIONAMENTOESTATICO__|__REDIRECIONAMENTOESTÁTICO__
toc|__TDC__|__SUMÁRIO__|__SUMARIO__`,
  },
  "ro": {
    namespaces: `-2|Media|=
-1|Special|=
0c||
1s|Discuție|Talk|Discuţie
2s|Utilizator|User
3s|Discuție Utilizator|User talk|Discuţie Utilizator
6|Fișier|File|Imagine|Fişier|Image
7s|Discuție Fișier|File talk|Discuţie Imagine|Discuţie Fişier|Image talk
8|MediaWiki|=
9s|Discuție MediaWiki|MediaWiki talk|Discuţie MediaWiki
10s|Format|Template
11s|Discuție Format|Template talk|Discuţie Format
12s|Ajutor|Help
13s|Discuție Ajutor|Help talk|Discuţie Ajutor
14s|Categorie|Category
15s|Discuție Categorie|Category talk|Discuţie Categorie`,
    magicWords: `defaultsort|SORTAREIMPLICITA:|CHEIESORTAREIMPLICITA:|CATEGORIESORTAREIMPLICITA:
displaytitle|ARATATITLU
forcetoc|__FORTEAZACUPRINS__
hiddencat|__ASCUNDECAT__
img_baseline|linia_de_bază
img_border|chenar
img_bottom|jos
img_center|centru
img_framed|cadru
img_frameless|faracadru
img_left|stanga
img_link|legătură=$1
img_manualthumb|miniatura=$1|mini=$1
img_middle|mijloc
img_none|nu
img_page|pagina=$1|pagina $1
img_right|dreapta
img_sub|indice
img_super|exponent
img_text_bottom|text-jos
img_text_top|text-sus
img_thumbnail|miniatura|mini
img_top|sus
img_upright|dreaptasus|dreaptasus=$1|dreaptasus $1
newsectionlink|__LEGATURASECTIUNENOUA__
nocontentconvert|__FARACONVERTIRECONTINUT__|__FCC__
noeditsection|__FARAEDITSECTIUNE__
nogallery|__FARAGALERIE__
noindex|__FARAINDEX__
nonewsectionlink|__FARALEGATURASECTIUNENOUA__
notitleconvert|__FARACONVERTIRETITLU__|__FCT__
notoc|__FARACUPRINS__
redirect|#REDIRECTEAZA
staticredirect|__REDIRECTIONARESTATICA__
toc|__CUPRINS__`,
  },
  "ru": {
    name: "Википедия",
    mainPage: "Заглавная страница",
    namespaces: `-2|Медиа|Media
-1|Служебная|Special
0c||
1s|Обсуждение|Talk
2s|Участник|User|U|У|Участница
3s|Обсуждение участника|User talk|UT|ОУ|Обсуждение участницы
4s|Википедия|Project|WP|Wikipedia|ВП
5s|Обсуждение Википедии|Project talk|Wikipedia talk
6|Файл|File|Image|Изображение
7s|Обсуждение файла|File talk|Image talk|Обсуждение изображения
8s|MediaWiki|=
9s|Обсуждение MediaWiki|MediaWiki talk
10s|Шаблон|Template|T|Ш
11s|Обсуждение шаблона|Template talk
12s|Справка|Help
13s|Обсуждение справки|Help talk
14|Категория|Category|К
15s|Обсуждение категории|Category talk
100s|Портал|=
101s|Обсуждение портала|=
102s|Инкубатор|=|И
103s|Обсуждение Инкубатора|=
104s|Проект|=|ПРО
105s|Обсуждение проекта|=|ОПРО
106s|Арбитраж|=|Arbcom|АК
107s|Обсуждение арбитража|=
710|TimedText|=
711|TimedText talk|=
828s|Модуль|Module
829s|Обсуждение модуля|Module talk
1728s|Event|=
1729s|Event talk|=`,
    magicWords: `anchorencode|КОДИРОВАТЬ_МЕТКУ
articlepath|ПУТЬ_К_СТАТЬЕ
babel|вавилон
basepagename|ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ
basepagenamee|ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ_2
categorytree|деревокатегорий
contentlanguage|ЯЗЫК_СОДЕРЖАНИЯ
currentday|ТЕКУЩИЙ_ДЕНЬ
currentday2|ТЕКУЩИЙ_ДЕНЬ_2
currentdayname|НАЗВАНИЕ_ТЕКУЩЕГО_ДНЯ
currentdow|ТЕКУЩИЙ_ДЕНЬ_НЕДЕЛИ
currenthour|ТЕКУЩИЙ_ЧАС
currentmonth|ТЕКУЩИЙ_МЕСЯЦ|ТЕКУЩИЙ_МЕСЯЦ_2
currentmonth1|ТЕКУЩИЙ_МЕСЯЦ_1
currentmonthabbrev|НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_АБР
currentmonthname|НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА
currentmonthnamegen|НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД
currenttime|ТЕКУЩЕЕ_ВРЕМЯ
currenttimestamp|ОТМЕТКА_ТЕКУЩЕГО_ВРЕМЕНИ
currentversion|ТЕКУЩАЯ_ВЕРСИЯ
currentweek|ТЕКУЩАЯ_НЕДЕЛЯ
currentyear|ТЕКУЩИЙ_ГОД
default|#умолчание
defaultsort|СОРТИРОВКА_ПО_УМОЛЧАНИЮ|КЛЮЧ_СОРТИРОВКИ
directionmark|НАПРАВЛЕНИЕ_ПИСЬМА
displaytitle|ПОКАЗАТЬ_ЗАГОЛОВОК
filepath|ПУТЬ_К_ФАЙЛУ:
forcetoc|__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__|__ОБЯЗ_ОГЛ__
formatdate|форматдаты
formatnum|ФОРМАТИРОВАТЬ_ЧИСЛО
fullpagename|ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ
fullpagenamee|ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ_2
fullurl|ПОЛНЫЙ_АДРЕС:
fullurle|ПОЛНЫЙ_АДРЕС_2:
gender|ПОЛ:
grammar|ПАДЕЖ:
hiddencat|__СКРЫТАЯ_КАТЕГОРИЯ__
if|если
iferror|еслиошибка
img_alt|альт=$1
img_baseline|основание
img_border|граница
img_bottom|снизу
img_center|центр
img_framed|обрамить
img_frameless|безрамки
img_left|слева
img_link|ссылка=$1
img_manualthumb|мини=$1|миниатюра=$1
img_middle|посередине
img_none|без
img_page|страница=$1|страница $1
img_right|справа
img_sub|под
img_super|над
img_text_bottom|текст-снизу
img_text_top|текст-сверху
img_thumbnail|мини|миниатюра
img_top|сверху
img_upright|сверхусправа|сверхусправа=$1|сверхусправа $1
img_width|$1пкс
index|__ИНДЕКС__
int|ВНУТР:
invoke|вызвать
language|#ЯЗЫК
lc|МАЛЕНЬКИМИ_БУКВАМИ:
lcfirst|ПЕРВАЯ_БУКВА_МАЛЕНЬКАЯ:
localday|МЕСТНЫЙ_ДЕНЬ
localday2|МЕСТНЫЙ_ДЕНЬ_2
localdayname|НАЗВАНИЕ_МЕСТНОГО_ДНЯ
localdow|МЕСТНЫЙ_ДЕНЬ_НЕДЕЛИ
localhour|МЕСТНЫЙ_ЧАС
localmonth|МЕСТНЫЙ_МЕСЯЦ|МЕСТНЫЙ_МЕСЯЦ_2
localmonth1|МЕСТНЫЙ_МЕСЯЦ_1
localmonthabbrev|НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_АБР
localmonthname|НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА
localmonthnamegen|НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_РОД
localtime|МЕСТНОЕ_ВРЕМЯ
localtimestamp|ОТМЕТКА_МЕСТНОГО_ВРЕМЕНИ
localurl|ЛОКАЛЬНЫЙ_АДРЕС:
localurle|ЛОКАЛЬНЫЙ_АДРЕС_2:
localweek|МЕСТНАЯ_НЕДЕЛЯ
localyear|МЕСТНЫЙ_ГОД
mentor|наставник
msg|СООБЩЕНИЕ:|СООБЩ:
msgnw|СООБЩ_БЕЗ_ВИКИ:
namespace|ПРОСТРАНСТВО_ИМЁН
namespacee|ПРОСТРАНСТВО_ИМЁН_2
namespacenumber|НОМЕР_ПРОСТРАНСТВА_ИМЁН
newsectionlink|__ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ__
nocontentconvert|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА__
noeditsection|__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__
nogallery|__БЕЗ_ГАЛЕРЕИ__
noindex|__БЕЗ_ИНДЕКСА__
nonewsectionlink|__БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ__
notitleconvert|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА__
notoc|__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__
ns|ПИ:
nse|ПИК:
numberingroup|ЧИСЛО_В_ГРУППЕ
numberofactiveusers|КОЛИЧЕСТВО_АКТИВНЫХ_УЧАСТНИКОВ
numberofadmins|КОЛИЧЕСТВО_АДМИНИСТРАТОРОВ
numberofarticles|КОЛИЧЕСТВО_СТАТЕЙ
numberofedits|КОЛИЧЕСТВО_ПРАВОК
numberoffiles|КОЛИЧЕСТВО_ФАЙЛОВ
numberofpages|КОЛИЧЕСТВО_СТРАНИЦ
numberofusers|КОЛИЧЕСТВО_УЧАСТНИКОВ
padleft|ЗАПОЛНИТЬ_СЛЕВА
padright|ЗАПОЛНИТЬ_СПРАВА
pageid|ИДЕНТИФИКАТОР_СТРАНИЦЫ
pagename|НАЗВАНИЕ_СТРАНИЦЫ
pagenamee|НАЗВАНИЕ_СТРАНИЦЫ_2
pagesincategory|СТРАНИЦ_В_КАТЕГОРИИ
pagesincategory_all|все
pagesincategory_files|файлы
pagesincategory_pages|страницы
pagesincategory_subcats|подкатегории
pagesinnamespace|СТРАНИЦ_В_ПРОСТРАНСТВЕ_ИМЁН:
pagesize|РАЗМЕР_СТРАНИЦЫ
plural|МНОЖЕСТВЕННОЕ_ЧИСЛО:
property|свойство
protectionlevel|УРОВЕНЬ_ЗАЩИТЫ
raw|НЕОБРАБ:
rawsuffix|Н
redirect|#перенаправление|#перенапр
replace|замена
revisionday|ДЕНЬ_ВЕРСИИ
revisionday2|ДЕНЬ_ВЕРСИИ_2
revisionid|ИД_ВЕРСИИ
revisionmonth|МЕСЯЦ_ВЕРСИИ
revisionmonth1|МЕСЯЦ_ВЕРСИИ_1
revisiontimestamp|ОТМЕТКА_ВРЕМЕНИ_ВЕРСИИ
revisionuser|ВЕРСИЯ_УЧАСТНИКА
revisionyear|ГОД_ВЕРСИИ
safesubst|ЗАЩПОДСТ:
scriptpath|ПУТЬ_К_СКРИПТУ
server|СЕРВЕР
servername|НАЗВАНИЕ_СЕРВЕРА
sitename|НАЗВАНИЕ_САЙТА
special|служебная
staticredirect|__СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ__
stylepath|ПУТЬ_К_СТИЛЮ
subjectpagename|НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ
subjectpagenamee|НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ_2
subjectspace|ПРОСТРАНСТВО_СТАТЕЙ
subjectspacee|ПРОСТРАНСТВО_СТАТЕЙ_2
subpagename|НАЗВАНИЕ_ПОДСТРАНИЦЫ
subpagenamee|НАЗВАНИЕ_ПОДСТРАНИЦЫ_2
subst|ПОДСТАНОВКА:|ПОДСТ:
switch|переключатель
tag|метка|тег|тэг
talkpagename|НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ
talkpagenamee|НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ_2
talkspace|ПРОСТРАНСТВО_ОБСУЖДЕНИЙ
talkspacee|ПРОСТРАНСТВО_ОБСУЖДЕНИЙ_2
time|время
timedmedia_disablecontrols|выклкнопки=$1
timedmedia_endtime|окончание=$1
timedmedia_starttime|начало=$1
timedmedia_thumbtime|времямини=$1
timel|мвремя
toc|__ОГЛАВЛЕНИЕ__|__ОГЛ__
uc|БОЛЬШИМИ_БУКВАМИ:
ucfirst|ПЕРВАЯ_БУКВА_БОЛЬШАЯ:
url_path|ПУТЬ
url_query|ЗАПРОС
url_wiki|ВИКИ
urlencode|ЗАКОДИРОВАННЫЙ_АДРЕС:`,
    specialPages: `Allpages|Все_страницы
Prefixindex|Указатель_по_началу_названия
Categories|Категории
Listredirects|Список_перенаправлений
Userlogin|Вход
Userlogout|Завершение_сеанса
BlockList|Список_блокировок
Preferences|Настройки
Contributions|Вклад
Listusers|Список_участников
Newimages|Новые_файлы
Log|Журналы
Watchlist|Список_наблюдения
Newpages|Новые_страницы
Recentchanges|Свежие_правки
Recentchangeslinked|Связанные_правки
Listfiles|Список_файлов
Filepath|Путь_к_файлу
Upload|Загрузка
Statistics|Статистика
Version|Версия
LinkSearch|Поиск_ссылок
Randompage|Случайная_страница
Export|Экспорт
Undelete|Восстановить
Whatlinkshere|Ссылки_сюда
ExpandTemplates|Развёртка_шаблонов
Booksources|Источники_книг
Blankpage|Пустая_страница
Diff|Изменения
Emailuser|Письмо_участнику
Movepage|Переименовать_страницу
MyLanguage|Мой_язык
Mypage|Моя_страница
Mytalk|Моё_обсуждение
PermanentLink|Постоянная_ссылка
Specialpages|Спецстраницы
Search|Поиск
GlobalUsage|Глобальное_использование`,
  },
  "sah": {
    namespaces: `-2|Миэдьийэ|Media
-1|Аналлаах|Special
0c||
1s|Ырытыы|Talk
2s|Кыттааччы|User
3s|Кыттааччы ырытыыта|User talk
6|Билэ|File|Ойуу|Изображение|Image
7s|Билэ ырытыыта|File talk|Ойуу ырытыыта|Ойууну ырытыы|Обсуждение изображения|Image talk
8|MediaWiki|=
9s|MediaWiki-ни ырытыы|MediaWiki talk
10s|Халыып|Template
11s|Халыыбы ырытыы|Template talk|Халыып ырытыыта
12s|Көмө|Help
13s|Көмөнү ырытыы|Help talk|Көмө ырытыыта
14s|Категория|Category
15s|Категорияны ырытыы|Category talk|Категория ырытыыта`,
    magicWords: `default|#умолчание
defaultsort|АНААН_ЭТИЛЛИБЭТЭҔИНЭ_НАРДААҺЫН|НААРДААҺЫН_КҮЛҮҮҺЭ|СОРТИРОВКА_ПО_УМОЛЧАНИЮ|КЛЮЧ_СОРТИРОВКИ
displaytitle|ААТЫН_КӨРДӨР|ПОКАЗАТЬ_ЗАГОЛОВОК
forcetoc|__БУЛГУЧЧУ_ИҺИНЭЭҔИЛЭЭХ__|__БЛГ_ИҺН__|__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__|__ОБЯЗ_ОГЛ__
hiddencat|__КИСТЭММИТ_КАТЕГОРИЯ__|__СКРЫТАЯ_КАТЕГОРИЯ__
img_alt|альт=$1
img_baseline|олох-дьураа|основание
img_border|кирбии|граница
img_bottom|аллараа|снизу
img_center|орто|центр
img_framed|раамка|обрамить
img_frameless|раамката_суох|безрамки
img_left|хаҥас|слева
img_link|сигэ=$1|ссылка=$1
img_manualthumb|мини=$1|ойуучаан=$1|миниатюра=$1
img_middle|ортотунан|посередине
img_none|суох|без
img_page|сирэй=$1|сирэй $1|страница=$1|страница $1
img_right|уҥа|справа
img_sub|алын|под
img_super|үрүт|над
img_text_bottom|тиэкис-аллара|текст-снизу
img_text_top|тиэкис-үрдүгэр|текст-сверху
img_thumbnail|мини|ойуучаан|миниатюра
img_top|үрдүнэн|сверху
img_upright|үөһээуҥа|үөһээуҥа=$1|үөһээуҥа $1|сверхусправа|сверхусправа=$1|сверхусправа $1
img_width|$1пкс
index|__ИНДЕКС__
newsectionlink|__САҤА_САЛААҔА_СИГЭ__|__ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ__
nocontentconvert|__ТИЭКИҺИН_УЛАРЫППАККА__|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА__
noeditsection|__САЛААНЫ_УЛАРЫППАККА__|__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__
nogallery|__ГАЛЕРЕЯТА_СУОХ__|__БЕЗ_ГАЛЕРЕИ__
noindex|__ИНДЕКСТЭЭМЭ__|__БЕЗ_ИНДЕКСА__
nonewsectionlink|__САҤА_САЛААҔА_СИГЭТЭ_СУОХ__|__БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ__
notitleconvert|__ААТЫН_УЛАРЫППАККА__|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА__
notoc|__ИҺИНЭЭҔИТЭ_СУОХ__|__ИҺН_СУОХ__|__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__
redirect|#утаарыы|#утр|#перенаправление|#перенапр
staticredirect|__ХАЛБАҤНААБАТ_УТААРЫЫ__|__СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ__
subst|УГАН_БИЭРИИ:|УГУУ:|ПОДСТАНОВКА:|ПОДСТ:
toc|__ИҺИНЭЭҔИТЭ__|__ИҺН__|__ОГЛАВЛЕНИЕ__|__ОГЛ__`,
  },
  "sh": {
    namespaces: `-2|Mediji|Media|Medija|Медија
-1|Posebno|Special|Посебно
0c||
1s|Razgovor|Talk|Разговор
2s|Korisnik|User|Корисник
3s|Razgovor sa korisnikom|User talk|Razgovor sa korisnikom|Разговор са корисником
6|Datoteka|File|Slika|Слика|Image
7s|Razgovor o datoteci|File talk|Razgovor o datoteci|Разговор о слици|Razgovor o slici|Image talk
8|MediaWiki|=|MedijaViki|МедијаВики
9s|Mediawiki razgovor|MediaWiki talk|Razgovor o MedijaVikiju|MediaWiki razgovor|Разговор о МедијаВикију
10s|Šablon|Template|Шаблон
11s|Razgovor o šablonu|Template talk|Разговор о шаблону
12s|Pomoć|Help|Помоћ
13s|Razgovor o pomoći|Help talk|Разговор о помоћи
14s|Kategorija|Category|Категорија
15s|Razgovor o kategoriji|Category talk|Разговор о категорији`,
    magicWords: `defaultsort|PODRAZUMEVANOSORTIRANJE:|PODRAZUMEVANIKLJUČZASORTIRANJE:|PODRAZMEVANOSORTIRANJEKATEGORIJE:|GLAVNIRASPORED:
displaytitle|NASLOVZAPRIKAZ|POKAŽINASLOV|POKAZINASLOV|NAZIVPRIKAZA|NAZIV_PRIKAZA
forcetoc|__FORSIRANISADRŽAJ__|__UKLJUČISADRŽAJ__|__FORSIRAJSADRŽAJ__|__FORSIRANI_SADRŽAJ__|__PRIMORANISADRŽAJ__|__PRIMORANI_SADRŽAJ__
hiddencat|__SAKRIVENAKATEGORIJA__|SKRIVENAKAT|__SAKRIVENAKAT__|__SKRIVENAKATEGORIJA__|__SKRIVENAKAT__
img_baseline|osnovnacrta|pocetna_linija|početna_linija|osnova
img_border|granica|obrub|ivica
img_bottom|dno|dugme
img_center|centar|c|središte
img_framed|okvir|ram
img_frameless|bezokvira|bez_okvira|bezrama|bez_rama
img_lang|jezik=$1
img_left|lijevo|levo|l
img_link|veza=$1|poveznica=$1
img_manualthumb|minijatura=$1|mini=$1|umanjeno=$1
img_middle|sredina|pola
img_none|n|ništa|bez
img_page|stranica=$1|stranica_$1|strana=$1|strana_$1|stranica $1
img_right|desno|d
img_sub|odjeljak|pod|ind|potpis
img_super|natpis|eks
img_text_bottom|tekst-dno|tekst-dugme|sredinateksta|sredina_teksta
img_text_top|vrh_teksta|tekst_vrh|vrhteksta|tekst-vrh
img_thumbnail|mini|minijatura|umanjeno
img_top|vrh
img_upright|na_gore|na_gore=$1|na_gore_$1|uspravno|uspravno=$1|uspravno_$1|uspravno $1
img_width|$1piksel|$1p|$1piskel
index|__INDEKSIRAJ__|__INDEKSIRANJE__|__SADRZAJ__|__INDEKS__|__KAZALO__
newsectionlink|__LINKNOVOGODLOMKA__|__LINKNOVESEKCIJE__|__NOVAVEZAODELJKA__|__NOVA_VEZA_ODELJKA__|__NOVIODLOMAKPOVEZNICA__
nocontentconvert|__BEZCC__|__BPS__|__BEZPRETVARANJASADRŽAJA__
noeditsection|__BEZ_IZMJENA__|__BEZIZMJENA__|__BEZ_IZMENA__|__BEZIZMENA__|__BEZUREĐIVANJAODLOMAKA__
nogallery|__BEZGALERIJE__|__BEZ_GALERIJE__
noindex|__NEINDEKSIRAJ__|__BEZINDEKSIRANJA__|__BEZSADRZAJA__|__BEZINDEKSA__|__BEZ_INDEKSA__|__BEZKAZALA__
nonewsectionlink|__BEZNOVEVEZEODELJKA__|__BEZ_NOVE_VEZE_ODELJKA__
notitleconvert|__BEZTC__|__BEZKN__|__BPN__|__BEZPRETVARANJANASLOVA__
notoc|__BEZSADRŽAJA__|__BEZ_SADRŽAJA__
redirect|#PREUSMJERI|#PREUSMERI
staticredirect|__STATIČNOPREUSMJERENJE__|__STATISTICNOPREUSMJERENJE__|__STATIČKOPREUSMERENJE__|STATIČKO_PREUSMERENJE|__NEPOMIČNOPREUSMJERAVANJE__
subst|ZAMJENI:|ZAMENI:|ZAMJENA:|ZAMIJENI:|ZAMENA:
toc|__SADRŽAJ__`,
  },
  "si": {
    namespaces: `-2|මාධ්\u200dයය|Media
-1|විශේෂ|Special
0c||
1s|සාකච්ඡාව|Talk
2s|පරිශීලක|User
3s|පරිශීලක සාකච්ඡාව|User talk
6|ගොනුව|File|රූපය|Image
7s|ගොනුව සාකච්ඡාව|File talk|රූපය සාකච්ඡාව|Image talk
8|මාධ්\u200dයවිකි|MediaWiki|විකිමාධ්\u200dය
9s|මාධ්\u200dයවිකි සාකච්ඡාව|MediaWiki talk|විකිමාධ්\u200dය සාකච්ඡාව
10s|සැකිල්ල|Template
11s|සැකිලි සාකච්ඡාව|Template talk
12s|උදවු|Help
13s|උදවු සාකච්ඡාව|Help talk|උදව සාකච්ඡාව
14s|ප්\u200dරවර්ගය|Category
15s|ප්\u200dරවර්ග සාකච්ඡාව|Category talk`,
    magicWords: `img_border|දාරය
img_center|මධ්\u200dයය
img_left|වම
img_middle|මැද
img_none|නොමැත
img_right|දකුණ
img_sub|උප
img_width|$1පික්
redirect|#යළියොමුව`,
  },
  "sk": {
    namespaces: `-2|Médiá|Media
-1|Špeciálne|Special
0c||
1s|Diskusia|Talk|Komentár
2s|Užívateľ|User|Redaktor|Užívateľ|Užívateľka
3s|Diskusia s užívateľom|User talk|Diskusia s redaktorom|Komentár k redaktorovi|Uživatel diskuse|Uživatelka diskuse|Diskusia s užívateľom|Diskusia s užívateľkou
6|Súbor|File|Obrázok|Image
7s|Diskusia k súboru|File talk|Diskusia k obrázku|Komentár k obrázku|Soubor diskuse|Image talk
8|MediaWiki|=
9s|Diskusia k MediaWiki|MediaWiki talk|Komentár k MediaWiki|MediaWiki diskuse
10s|Šablóna|Template
11s|Diskusia k šablóne|Template talk|Šablona diskuse
12s|Pomoc|Help
13s|Diskusia k pomoci|Help talk|Nápověda diskuse
14s|Kategória|Category
15s|Diskusia ku kategórii|Category talk|Kategorie diskuse`,
    magicWords: `defaultsort|KLÍČŘAZENÍ:
displaytitle|ZOBRAZOVANÝNADPIS
forcetoc|__VYNÚTIŤOBSAH__|__VŽDYOBSAH__
hiddencat|__SKRYTÁKATEGÓRIA__|__SKRYTÁKAT__|__SKRÝTKAT__
img_border|okraj
img_center|stred|střed
img_class|třída=$1
img_framed|rám
img_frameless|bezrámu
img_lang|jazyk=$1
img_left|vľavo|vlevo
img_link|odkaz=$1
img_manualthumb|náhled=$1
img_none|žiadny|žádné
img_page|strana=$1|strana_$1
img_right|vpravo
img_thumbnail|náhľad|náhľadobrázka|náhled
img_width|$1bod|$1pixelů
index|__INDEXOVAT__
newsectionlink|__LINKPŘIDATKOMENTÁŘ__
nocontentconvert|__BEZKONVERZEOBSAHU__
noeditsection|__NEUPRAVOVAŤSEKCIE__|__BEZEDITOVATČÁST__
nogallery|__BEZGALÉRIE__|__BEZGALERIE__
noindex|__NEINDEXOVAT__
nonewsectionlink|__BEZLINKUPŘIDATKOMENTÁŘ__
notitleconvert|__BEZKONVERZENADPISU__
notoc|__BEZOBSAHU__
redirect|#presmeruj|#PŘESMĚRUJ
staticredirect|__STATICKÉPŘESMĚROVÁNÍ__
subst|NAHR:|VLOŽIT:
toc|__OBSAH__`,
  },
  "sl": {
    namespaces: `-2|Datoteka|Media
-1|Posebno|Special
0c||
1s|Pogovor|Talk
2s|Uporabnik|User
3s|Uporabniški pogovor|User talk
6|Slika|File|Image
7s|Pogovor o sliki|File talk|Image talk
8|MediaWiki|=
9s|Pogovor o MediaWiki|MediaWiki talk
10s|Predloga|Template
11s|Pogovor o predlogi|Template talk
12s|Pomoč|Help
13s|Pogovor o pomoči|Help talk
14s|Kategorija|Category
15s|Pogovor o kategoriji|Category talk`,
    magicWords: `forcetoc|__VSILIKAZALOVSEBINE__
hiddencat|__SKRITAKATEGORIJA__
img_border|obroba
img_bottom|dno
img_center|sredina|sredinsko
img_framed|okvir|okvirjeno
img_frameless|brezokvirja
img_left|levo
img_manualthumb|sličica=$1
img_none|brez
img_page|stran=$1|m_stran $1
img_right|desno
img_sub|pod|podpisano
img_super|nad|nadpisano
img_text_bottom|dno-besedila
img_text_top|vrh-besedila
img_thumbnail|sličica
img_top|vrh
img_upright|zgorajdesno|zgorajdesno=$1|zgorajdesno $1
img_width|$1_pik
index|__KAZALO__
noeditsection|__BREZUREJANJARAZDELKOV__
nogallery|__BREZGALERIJE__
noindex|__BREZKAZALA__
notoc|__BREZKAZALAVSEBINE__
redirect|#PREUSMERITEV
staticredirect|__STATICNAPREUSMERITEV__
toc|__POGLAVJE__`,
  },
  "sq": {
    namespaces: `-2|Media|=
-1|Speciale|Special
0c||
1s|Diskutim|Talk
2s|Përdoruesi|User|Perdoruesi|Përdoruesi|Përdoruesja
3s|Përdoruesi diskutim|User talk|Perdoruesi diskutim|Përdoruesi diskutim|Përdoruesja diskutim
6|Skeda|File|Figura|Image
7s|Skeda diskutim|File talk|Figura diskutim|Image talk
8|MediaWiki|=
9s|MediaWiki diskutim|MediaWiki talk
10s|Stampa|Template
11s|Stampa diskutim|Template talk
12s|Ndihmë|Help|Ndihme
13s|Ndihmë diskutim|Help talk|Ndihme diskutim
14s|Kategoria|Category|Kategori
15s|Kategoria diskutim|Category talk|Kategori Diskutim`,
    magicWords: `hiddencat|__KATEGORIEFSHEHUR__
img_baseline|linjabazë
img_border|kufi
img_bottom|fund
img_center|qendër|qendrore
img_framed|i_kornizuar|pa_kornizë|kornizë
img_left|majtas
img_link|lidhja=$1|lidhje=$1
img_manualthumb|parapamje=$1|pamje=$1
img_middle|mes
img_none|asnjë|s'ka
img_page|faqja=$1|faqja $1
img_right|djathtas
img_sub|nën
img_text_bottom|tekst-fund
img_text_top|tekst-majë|tekst-top
img_thumbnail|parapamje|pamje
img_upright|vertikale|vertikale=$1|vertikale $1|lartdjathtas|lartdjathtas=$1|lartdjathtas $1
noeditsection|__PAREDAKTIMPJESE__|__JOREDAKTIMSEKSIONI__
nogallery|__PAGALERI__|__JOGALERI__
notoc|__PATP__|__JOTP__
redirect|#RIDREJTO
subst|ZËVN
toc|__TP__`,
  },
  "sr": {
    name: "Википедија",
    mainPage: "Главна страна",
    timezone: "Europe/Berlin",
    variants: ["sr","sr-ec","sr-el"],
    extensionTags: ["dynamicpagelist"],
    namespaces: `-2|Медиј|Media|Medij|Medija|Медија
-1|Посебно|Special|Posebno|Specijalno|Специјално
0c||
1s|Разговор|Talk|Razgovor
2s|Корисник|User|Korisnik|Saradnik|Suradnik|Сарадник|Сурадник
3s|Разговор с корисником|User talk|Razgovor s korisnikom|Razgovor s saradnikom|Razgovor s suradnikom|Razgovor sa korisnikom|Razgovor sa saradnikom|Razgovor sa suradnikom|Разговор с корисником|Разговор с сарадником|Разговор с сурадником|Разговор са корисником|Разговор са сарадником|Разговор са сурадником
4s|Википедија|Project|VP|Vikipedija|WP|Wikipedia|ВП
5s|Разговор о Википедији|Project talk|Wikipedia talk|Разговор о Википедији
6|Датотека|File|Datoteka|Fotografija|Image|Slika|Слика|Фотографија
7s|Разговор о датотеци|File talk|Image talk|Razgovor o datoteci|Razgovor o fotografiji|Razgovor o slici|Разговор о датотеци|Разговор о слици|Разговор о фотографији
8s|Медијавики|MediaWiki|MedijaViki|MedijaWiki|Medijaviki|МедијаВики
9s|Разговор о Медијавикију|MediaWiki talk|Razgovor o MediaWiki-ju|Razgovor o MediaWikiju|Razgovor o MedijaViki-ju|Razgovor o MedijaVikiju|Razgovor o MedijaWiki-ju|Razgovor o MedijaWikiju|Razgovor o Medijaviki-ju|Razgovor o Medijavikiju|Разговор о MediaWiki-ју|Разговор о МедијаВикију|Разговор о Медијавикију
10s|Шаблон|Template|Predložak|Šablon|Предложак
11s|Разговор о шаблону|Template talk|Razgovor o predlošku|Razgovor o šablonu|Разговор о предлошку|Разговор о шаблону
12s|Помоћ|Help|Pomoć
13s|Разговор о помоћи|Help talk|Razgovor o pomoći|Разговор о помоћи
14|Категорија|Category|Kategorija
15s|Разговор о категорији|Category talk|Razgovor o kategoriji|Разговор о категорији
100s|Портал|=
101s|Разговор о порталу|=|Разговор о порталу
118s|Нацрт|=|Draft|Nacrt
119s|Разговор о нацрту|=|Draft talk|Razgovor o nacrtu|Разговор о нацрту
710|TimedText|=
711|TimedText talk|=|TimedText talk
828s|Модул|Module|Modul
829s|Разговор о модулу|Module talk|Razgovor o modulu|Разговор о модулу
1728s|Event|=
1729s|Event talk|=|Event talk`,
    magicWords: `anchorencode|КОДИРАЊЕСИДРА|КОДИРАЊЕВЕЗЕ|КОДИРАЊЕ_ВЕЗЕ|KODIRANJESIDRA|KODIRANJEVEZE|KODIRANJE_VEZE
articlepath|ПУТАЊАДОЧЛАНКА|ПУТАЊАЧЛАНКА|ПУТАЊА_ЧЛАНКА|PUTANJADOČLANKA|PUTANJAČLANKA|PUTANJA_ČLANKA
babel|бабел
basepagename|НАЗИВОСНОВНЕСТРАНИЦЕ|ИМЕОСНОВЕ|ИМЕ_ОСНОВЕ|NAZIVOSNOVNESTRANICE|IMEOSNOVE|IME_OSNOVE
basepagenamee|НАЗИВОСНОВНЕСТРАНИЦЕК|ИМЕНАОСНОВА|ИМЕНА_ОСНОВА|NAZIVOSNOVNESTRANICEK|IMENAOSNOVA|IMENA_OSNOVA
categorytree|стаблокатегорије|стабло_категорије|stablokategorije|stablo_kategorije
contentlanguage|ЈЕЗИКСАДРЖИНЕ|ЈЕЗИКСАДРЖАЈА|ЈЕЗИК_САДРЖАЈА|JEZIKSADRŽINE|JEZIKSADRŽAJA|JEZIK_SADRŽAJA
count|број|broj
currentday|ТРЕНУТНИДАН|ТЕКУЋИДАН|ТЕКУЋИ_ДАН|TRENUTNIDAN|TEKUĆIDAN|TEKUĆI_DAN
currentday2|ТРЕНУТНИДАН2|ТЕКУЋИДАН2|ТЕКУЋИ_ДАН_2|TRENUTNIDAN2|TEKUĆIDAN2|TEKUĆI_DAN_2
currentdayname|НАЗИВТРЕНУТНОГДАНА|ТРЕНУТНИДАНИМЕ|ИМЕТЕКУЋЕГДАНА|ИМЕ_ТЕКУЋЕГ_ДАНА|NAZIVTRENUTNOGDANA|TRENUTNIDANIME|IMETEKUĆEGDANA|IME_TEKUĆEG_DANA
currentdow|ТРЕНУТНИДУН|ТРЕНУТНИДОВ|ТЕКУЋИДУН|TRENUTNIDUN|TRENUTNIDOV|TEKUĆIDUN
currenthour|ТРЕНУТНИСАТ|ТРЕНУТНИЧАС|ТЕКУЋИСАТ|ТЕКУЋИЧАС|ТЕКУЋИ_САТ|ТЕКУЋИ_ЧАС|TRENUTNISAT|TRENUTNIČAS|TEKUĆISAT|TEKUĆIČAS|TEKUĆI_SAT|TEKUĆI_ČAS
currentmonth|ТРЕНУТНИМЕСЕЦ|ТРЕНУТНИМЈЕСЕЦ|ТРЕНУТНИ_МЕСЕЦ|ТРЕНУТНИ_МЈЕСЕЦ|ТЕКУЋИМЕСЕЦ|ТЕКУЋИМЈЕСЕЦ|ТЕКУЋИ_МЕСЕЦ|ТЕКУЋИ_МЈЕСЕЦ|TRENUTNIMESEC|TRENUTNIMJESEC|TRENUTNI_MESEC|TRENUTNI_MJESEC|TEKUĆIMESEC|TEKUĆIMJESEC|TEKUĆI_MESEC|TEKUĆI_MJESEC
currentmonth1|ТРЕНУТНИМЕСЕЦ1|ТРЕНУТНИМЈЕСЕЦ1|ТРЕНУТНИ_МЕСЕЦ1|ТРЕНУТНИ_МЈЕСЕЦ1|ТЕКУЋИМЕСЕЦ1|ТЕКУЋИМЈЕСЕЦ1|ТЕКУЋИ_МЕСЕЦ1|ТЕКУЋИ_МЈЕСЕЦ1|TRENUTNIMESEC1|TRENUTNIMJESEC1|TRENUTNI_MESEC1|TRENUTNI_MJESEC1|TEKUĆIMESEC1|TEKUĆIMJESEC1|TEKUĆI_MESEC1|TEKUĆI_MJESEC1
currentmonthabbrev|ТРЕНУТНИМЕСЕЦСКР|ТРЕНУТНИМЈЕСЕЦСКР|ТЕКУЋИМЕСЕЦСКР|ТЕКУЋИМЈЕСЕЦСКР|ТЕКУЋИ_МЕСЕЦ_СКР|ТЕКУЋИ_МЈЕСЕЦ_СКР|TRENUTNIMESECSKR|TRENUTNIMJESECSKR|TEKUĆIMESECSKR|TEKUĆIMJESECSKR|TEKUĆI_MESEC_SKR|TEKUĆI_MJESEC_SKR
currentmonthname|НАЗИВТРЕНУТНОГМЕСЕЦА|НАЗИВТРЕНУТНОГМЈЕСЕЦА|ТРЕНУТНИМЕСЕЦИМЕ|ТРЕНУТНИМЈЕСЕЦИМЕ|ИМЕТЕКУЋЕГМЕСЕЦА|ИМЕТЕКУЋЕГМЈЕСЕЦА|ИМЕ_ТЕКУЋЕГ_МЕСЕЦА|ИМЕ_ТЕКУЋЕГ_МЈЕСЕЦА|NAZIVTRENUTNOGMESECA|NAZIVTRENUTNOGMJESECA|TRENUTNIMESECIME|TRENUTNIMJESECIME|IMETEKUĆEGMESECA|IMETEKUĆEGMJESECA|IME_TEKUĆEG_MESECA|IME_TEKUĆEG_MJESECA
currentmonthnamegen|ТРЕНУТНИМЕСЕЦГЕН|ТРЕНУТНИМЈЕСЕЦГЕН|ТЕКУЋИМЕСЕЦГЕН|ТЕКУЋИМЈЕСЕЦГЕН|ТЕКУЋИ_МЕСЕЦ_ГЕН|ТЕКУЋИ_МЈЕСЕЦ_ГЕН|TRENUTNIMESECGEN|TRENUTNIMJESECGEN|TEKUĆIMESECGEN|TEKUĆIMJESECGEN|TEKUĆI_MESEC_GEN|TEKUĆI_MJESEC_GEN
currenttime|ТРЕНУТНОВРЕМЕ|ТРЕНУТНОВРИЈЕМЕ|ТЕКУЋЕВРЕМЕ|ТЕКУЋЕВРИЈЕМЕ|ТЕКУЋЕ_ВРЕМЕ|ТЕКУЋЕ_ВРИЈЕМЕ|TRENUTNOVREME|TRENUTNOVRIJEME|TEKUĆEVREME|TEKUĆEVRIJEME|TEKUĆE_VREME|TEKUĆE_VRIJEME
currenttimestamp|ТРЕНУТНАВРЕМЕНСКАОЗНАКА|ТРЕНУТНИВРЕМЕНСКИПЕЧАТ|ТЕКУЋИОТИСАКВРЕМЕНА|ТЕКУЋИ_ОТИСАК_ВРЕМЕНА|TRENUTNAVREMENSKAOZNAKA|TRENUTNIVREMENSKIPEČAT|TEKUĆIOTISAKVREMENA|TEKUĆI_OTISAK_VREMENA
currentversion|ТРЕНУТНАВЕРЗИЈА|ТРЕНУТНОИЗДАЊЕ|ТЕКУЋАВЕРЗИЈА|ТЕКУЋЕИЗДАЊЕ|ТЕКУЋЕ_ИЗДАЊЕ|TRENUTNAVERZIJA|TRENUTNOIZDANJE|TEKUĆAVERZIJA|TEKUĆEIZDANJE|TEKUĆE_IZDANJE
currentweek|ТРЕНУТНАСЕДМИЦА|ТРЕНУТНАНЕДЕЉА|ТРЕНУТНАНЕДЈЕЉА|ТРЕНУТНА_НЕДЕЉА|ТРЕНУТНА_НЕДЈЕЉА|ТЕКУЋАНЕДЕЉА|ТЕКУЋАНЕДЈЕЉА|ТЕКУЋА_НЕДЕЉА|ТЕКУЋА_НЕДЈЕЉА|TRENUTNASEDMICA|TRENUTNANEDELJA|TRENUTNANEDJELJA|TRENUTNA_NEDELJA|TRENUTNA_NEDJELJA|TEKUĆANEDELJA|TEKUĆANEDJELJA|TEKUĆA_NEDELJA|TEKUĆA_NEDJELJA
currentyear|ТРЕНУТНАГОДИНА|ТЕКУЋАГОДИНА|ТЕКУЋА_ГОДИНА|TRENUTNAGODINA|TEKUĆAGODINA|TEKUĆA_GODINA
default|#подразумевано|#podrazumevano
defaultsort|ПОДРАЗУМЕВАНОСОРТИРАЊЕ:|ПОДРАЗУМИЈЕВАНОСОРТИРАЊЕ:|ПОДРАЗУМЕВАНИКЉУЧЗАСОРТИРАЊЕ:|ПОДРАЗУМИЈЕВАНИКЉУЧЗАСОРТИРАЊЕ:|ПОДРАЗУМЕВАНОСОРТИРАЊЕКАТЕГОРИЈЕ:|ПОДРАЗУМИЈЕВАНОСОРТИРАЊЕКАТЕГОРИЈЕ:|ПОДРАЗМЕВАНОСОРТИРАЊЕКАТЕГОРИЈЕ:|ПОДРАЗМИЈЕВАНОСОРТИРАЊЕКАТЕГОРИЈЕ:|СОРТИРАЊЕ:|PODRAZUMEVANOSORTIRANJE:|PODRAZUMIJEVANOSORTIRANJE:|PODRAZUMEVANIKLJUČZASORTIRANJE:|PODRAZUMIJEVANIKLJUČZASORTIRANJE:|PODRAZUMEVANOSORTIRANJEKATEGORIJE:|PODRAZUMIJEVANOSORTIRANJEKATEGORIJE:|PODRAZMEVANOSORTIRANJEKATEGORIJE:|PODRAZMIJEVANOSORTIRANJEKATEGORIJE:|SORTIRANJE:
defaultsort_noerror|безгрешке|без_грешке|bezgreške|bez_greške
defaultsort_noreplace|беззамене|беззамјене|без_замене|без_замјене|bezzamene|bezzamjene|bez_zamene|bez_zamjene
directionmark|ОЗНАКАЗАСМЕР|ОЗНАКАЗАСМЈЕР|СМЕРОЗНАКЕ|СМЈЕРОЗНАКЕ|СМЕР   _ОЗНАКЕ|СМЈЕР   _ОЗНАКЕ|СМЕР_ОЗНАКЕ|СМЈЕР_ОЗНАКЕ|OZNAKAZASMER|OZNAKAZASMJER|SMEROZNAKE|SMJEROZNAKE|SMER   _OZNAKE|SMJER   _OZNAKE|SMER_OZNAKE|SMJER_OZNAKE
displaytitle|НАСЛОВЗАПРИКАЗ|НАЗИВЗАПРИКАЗ|НАЗИВПРИКАЗА|НАЗИВ_ПРИКАЗА|NASLOVZAPRIKAZ|NAZIVZAPRIKAZ|NAZIVPRIKAZA|NAZIV_PRIKAZA
filepath|ПУТАЊАДОДАТОТЕКЕ|ПУТАЊАДАТОТЕКЕ|ПУТАЊА_ДАТОТЕКЕ|PUTANJADODATOTEKE|PUTANJADATOTEKE|PUTANJA_DATOTEKE
forcetoc|__ФОРСИРАЈСАДРЖАЈ__|__ФОРСИРАНИСАДРЖАЈ__|__ФОРСИРАНИ_САДРЖАЈ__|__ПРИМОРАНИСАДРЖАЈ__|__ПРИМОРАНИ_САДРЖАЈ__|__FORSIRAJSADRŽAJ__|__FORSIRANISADRŽAJ__|__FORSIRANI_SADRŽAJ__|__PRIMORANISADRŽAJ__|__PRIMORANI_SADRŽAJ__
formatdate|форматдатума|формат_датума|formatdatuma|format_datuma
fullpagename|ЦЕОНАЗИВСТРАНИЦЕ|ЦИОНАЗИВСТРАНИЦЕ|ЦЕЛИНАЗИВСТРАНИЦЕ|ЦИЈЕЛИНАЗИВСТРАНИЦЕ|ПУНОИМЕСТРАНИЦЕ|ПУНОИМЕСТРАНЕ|ПУНО_ИМЕ_СТРАНИЦЕ|ПУНО_ИМЕ_СТРАНЕ|CEONAZIVSTRANICE|CIONAZIVSTRANICE|CELINAZIVSTRANICE|CIJELINAZIVSTRANICE|PUNOIMESTRANICE|PUNOIMESTRANE|PUNO_IME_STRANICE|PUNO_IME_STRANE
fullpagenamee|ЦЕОНАЗИВСТРАНИЦЕК|ЦИОНАЗИВСТРАНИЦЕК|ЦЕЛИНАЗИВСТРАНИЦЕК|ЦИЈЕЛИНАЗИВСТРАНИЦЕК|ПУНАИМЕНАСТРАНИЦА|ПУНАИМЕНАСТРАНА|ПУНА_ИМЕНА_СТРАНИЦА|ПУНА_ИМЕНА_СТРАНА|CEONAZIVSTRANICEK|CIONAZIVSTRANICEK|CELINAZIVSTRANICEK|CIJELINAZIVSTRANICEK|PUNAIMENASTRANICA|PUNAIMENASTRANA|PUNA_IMENA_STRANICA|PUNA_IMENA_STRANA
fullurl|ЦЕЛААДРЕСА:|ЦИЈЕЛААДРЕСА:|ЦЕОУРЛ:|ЦИОУРЛ:|ЦЕЛИУРЛ:|ЦИЈЕЛИУРЛ:|ЦЕОURL:|ЦИОURL:|ЦЕЛИURL:|ЦИЈЕЛИURL:|ПУНУРЛ:|ЦЕЛААДРЕСА|ЦИЈЕЛААДРЕСА|ЦЕЛА_АДРЕСА|ЦИЈЕЛА_АДРЕСА|CELAADRESA:|CIJELAADRESA:|CEOURL:|CIOURL:|CELIURL:|CIJELIURL:|PUNURL:|CELAADRESA|CIJELAADRESA|CELA_ADRESA|CIJELA_ADRESA
fullurle|ЦЕЛААДРЕСАК:|ЦИЈЕЛААДРЕСАК:|ЦЕОУРЛК:|ЦИОУРЛК:|ЦЕЛИУРЛК:|ЦИЈЕЛИУРЛК:|ЦЕОURLК:|ЦИОURLК:|ЦЕЛИURLК:|ЦИЈЕЛИURLК:|ПУНУРЛЕ:|ЦЕЛЕАДРЕСЕ|ЦИЈЕЛЕАДРЕСЕ|ЦЕЛЕ_АДРЕСЕ|ЦИЈЕЛЕ_АДРЕСЕ|CELAADRESAK:|CIJELAADRESAK:|CEOURLK:|CIOURLK:|CELIURLK:|CIJELIURLK:|PUNURLE:|CELEADRESE|CIJELEADRESE|CELE_ADRESE|CIJELE_ADRESE
gender|РОД:|ЛИЦЕ:|ROD:|LICE:
grammar|ГРАМАТИКА:|GRAMATIKA:
hiddencat|__САКРИВЕНАКАТ__|__САКРИВЕНАКАТЕГОРИЈА__|__СКРИВЕНАКАТ__|__СКРИВЕНАКАТЕГОРИЈА__|__SAKRIVENAKAT__|__SAKRIVENAKATEGORIJA__|__SKRIVENAKAT__|__SKRIVENAKATEGORIJA__
if|ако|ako
img_alt|алт=$1
img_baseline|основа|osnova
img_border|ивица|оивичено|ivica|oivičeno
img_bottom|дно|dno
img_center|центар|ц|c|centar
img_framed|оквир|рам|okvir|ram
img_frameless|безоквира|без_оквира|безрама|без_рама|bezokvira|bez_okvira|bezrama|bez_rama
img_left|лево|лијево|л|levo|lijevo|l
img_link|веза=$1|линк=$1|veza=$1
img_manualthumb|мини=$1|умањено=$1|mini=$1|umanjeno=$1
img_middle|средина|sredina
img_none|без|н|bez|n
img_page|страница=$1|страна=$1|страница_$1|страна_$1|stranica=$1|strana=$1|stranica_$1|strana_$1
img_right|десно|д|desno|d
img_sub|под|pod
img_super|супер
img_text_bottom|срединатекста|средина_текста|sredinateksta|sredina_teksta
img_text_top|врхтекста|врх_текста|vrhteksta|vrh_teksta
img_thumbnail|мини|умањено|mini|umanjeno
img_top|врх|vrh
img_upright|усправно|усправно=$1|усправно_$1|uspravno|uspravno=$1|uspravno_$1
img_width|$1п|$1пиксел|$1p|$1piksel
index|__ИНДЕКСИРАЈ__|__ИНДЕКСИРАЊЕ__|__ИНДЕКС__|__INDEKSIRAJ__|__INDEKSIRANJE__|__INDEKS__
int|ИНТ:
language|#ЈЕЗИК|#JEZIK
lc|ЛЦ:
lcfirst|ЛЦПРВИ:|LCPRVI:
localday|ЛОКАЛНИДАН|ЛОКАЛНИ_ДАН|LOKALNIDAN|LOKALNI_DAN
localday2|ЛОКАЛНИДАН2|ЛОКАЛНИ_ДАН2|LOKALNIDAN2|LOKALNI_DAN2
localdayname|НАЗИВЛОКАЛНОГДАНА|ИМЕЛОКАЛНОГДАНА|ИМЕ_ЛОКАЛНОГ_ДАНА|NAZIVLOKALNOGDANA|IMELOKALNOGDANA|IME_LOKALNOG_DANA
localdow|ЛОКАЛНИДУН|LOKALNIDUN
localhour|ЛОКАЛНИСАТ|ЛОКАЛНИЧАС|ЛОКАЛНИ_САТ|ЛОКАЛНИ_ЧАС|LOKALNISAT|LOKALNIČAS|LOKALNI_SAT|LOKALNI_ČAS
localmonth|ЛОКАЛНИМЕСЕЦ|ЛОКАЛНИМЈЕСЕЦ|ЛОКАЛНИ_МЕСЕЦ|ЛОКАЛНИ_МЈЕСЕЦ|LOKALNIMESEC|LOKALNIMJESEC|LOKALNI_MESEC|LOKALNI_MJESEC
localmonth1|ЛОКАЛНИМЕСЕЦ2|ЛОКАЛНИМЈЕСЕЦ2|ЛОКАЛНИ_МЕСЕЦ2|ЛОКАЛНИ_МЈЕСЕЦ2|LOKALNIMESEC2|LOKALNIMJESEC2|LOKALNI_MESEC2|LOKALNI_MJESEC2
localmonthabbrev|ЛОКАЛНИМЕСЕЦСКР|ЛОКАЛНИМЈЕСЕЦСКР|ЛОКАЛНИ_МЕСЕЦ_СКР|ЛОКАЛНИ_МЈЕСЕЦ_СКР|LOKALNIMESECSKR|LOKALNIMJESECSKR|LOKALNI_MESEC_SKR|LOKALNI_MJESEC_SKR
localmonthname|НАЗИВЛОКАЛНОГМЕСЕЦА|НАЗИВЛОКАЛНОГМЈЕСЕЦА|ИМЕЛОКАЛНОГМЕСЕЦА|ИМЕЛОКАЛНОГМЈЕСЕЦА|ИМЕ_ЛОКАЛНОГ_МЕСЕЦА|ИМЕ_ЛОКАЛНОГ_МЈЕСЕЦА|NAZIVLOKALNOGMESECA|NAZIVLOKALNOGMJESECA|IMELOKALNOGMESECA|IMELOKALNOGMJESECA|IME_LOKALNOG_MESECA|IME_LOKALNOG_MJESECA
localmonthnamegen|ЛОКАЛНИМЕСЕЦГЕН|ЛОКАЛНИМЈЕСЕЦГЕН|ЛОКАЛНИ_МЕСЕЦ_ГЕН|ЛОКАЛНИ_МЈЕСЕЦ_ГЕН|LOKALNIMESECGEN|LOKALNIMJESECGEN|LOKALNI_MESEC_GEN|LOKALNI_MJESEC_GEN
localtime|ЛОКАЛНОВРЕМЕ|ЛОКАЛНОВРИЈЕМЕ|ЛОКАЛНО_ВРЕМЕ|ЛОКАЛНО_ВРИЈЕМЕ|LOKALNOVREME|LOKALNOVRIJEME|LOKALNO_VREME|LOKALNO_VRIJEME
localtimestamp|ЛОКАЛНАВРЕМЕНСКАОЗНАКА|ЛОКАЛНИВРЕМЕНСКИПЕЧАТ|ОТИСАКВРЕМЕНА|ОТИСАК_ВРЕМЕНА|LOKALNAVREMENSKAOZNAKA|LOKALNIVREMENSKIPEČAT|OTISAKVREMENA|OTISAK_VREMENA
localurl|ЛОКАЛНААДРЕСА:|ЛОКАЛНИУРЛ:|ЛОКАЛНИURL:|ЛОКАЛНА_АДРЕСА:|LOKALNAADRESA:|LOKALNIURL:|LOKALNA_ADRESA:
localurle|ЛОКАЛНААДРЕСАК:|ЛОКАЛНИУРЛК:|ЛОКАЛНИURLК:|ЛОКАЛНЕАДРЕСЕ:|ЛОКАЛНЕ_АДРЕСЕ:|LOKALNAADRESAK:|LOKALNIURLK:|LOKALNEADRESE:|LOKALNE_ADRESE:
localweek|ЛОКАЛНАСЕДМИЦА|ЛОКАЛНАНЕДЕЉА|ЛОКАЛНАНЕДЈЕЉА|ЛОКАЛНА_НЕДЕЉА|ЛОКАЛНА_НЕДЈЕЉА|LOKALNASEDMICA|LOKALNANEDELJA|LOKALNANEDJELJA|LOKALNA_NEDELJA|LOKALNA_NEDJELJA
localyear|ЛОКАЛНАГОДИНА|ЛОКАЛНА_ГОДИНА|LOKALNAGODINA|LOKALNA_GODINA
msg|ПОР:|POR:
msgnw|НВПОР:|NVPOR:
namespace|ИМЕНСКИПРОСТОР|ИМЕНСКИ_ПРОСТОР|IMENSKIPROSTOR|IMENSKI_PROSTOR
namespacee|ИМЕНСКИПРОСТОРК|ИМЕНСКИПРОСТОРИ|ИМЕНСКИ_ПРОСТОРИ|IMENSKIPROSTORK|IMENSKIPROSTORI|IMENSKI_PROSTORI
namespacenumber|БРОЈИМЕНСКОГПРОСТОРА|BROJIMENSKOGPROSTORA
newsectionlink|__ЛИНКЗАНОВИОДЕЉАК__|__ЛИНКЗАНОВИОДЈЕЉАК__|__ВЕЗАЗАНОВИОДЕЉАК__|__ВЕЗАЗАНОВИОДЈЕЉАК__|__НОВАВЕЗАОДЕЉКА__|__НОВАВЕЗАОДЈЕЉКА__|__НОВА_ВЕЗА_ОДЕЉКА__|__НОВА_ВЕЗА_ОДЈЕЉКА__|__LINKZANOVIODELJAK__|__LINKZANOVIODJELJAK__|__VEZAZANOVIODELJAK__|__VEZAZANOVIODJELJAK__|__NOVAVEZAODELJKA__|__NOVAVEZAODJELJKA__|__NOVA_VEZA_ODELJKA__|__NOVA_VEZA_ODJELJKA__
nocontentconvert|__БЕЗКС__|__БЕЗЦЦ__|__BEZKS__|__BEZCC__
noeditsection|__БЕЗИЗМЕНА__|__БЕЗ_ИЗМЕНА__|__БЕЗИЗМЈЕНА__|__БЕЗ_ИЗМЈЕНА__|__BEZIZMENA__|__BEZ_IZMENA__|__BEZIZMJENA__|__BEZ_IZMJENA__
nogallery|__БЕЗГАЛЕРИЈЕ__|__БЕЗ_ГАЛЕРИЈЕ__|__BEZGALERIJE__|__BEZ_GALERIJE__
noindex|__НЕИНДЕКСИРАЈ__|__БЕЗИНДЕКСИРАЊА__|__БЕЗИНДЕКСА__|__БЕЗ_ИНДЕКСА__|__NEINDEKSIRAJ__|__BEZINDEKSIRANJA__|__BEZINDEKSA__|__BEZ_INDEKSA__
nonewsectionlink|__БЕЗЛИНКАЗАНОВИОДЕЉАК__|__БЕЗЛИНКАЗАНОВИОДЈЕЉАК__|__БЕЗВЕЗЕЗАНОВИОДЕЉАК__|__БЕЗВЕЗЕЗАНОВИОДЈЕЉАК__|__БЕЗНОВЕВЕЗЕОДЕЉКА__|__БЕЗНОВЕВЕЗЕОДЈЕЉКА__|__БЕЗ_НОВЕ_ВЕЗЕ_ОДЕЉКА__|__БЕЗ_НОВЕ_ВЕЗЕ_ОДЈЕЉКА__|__BEZLINKAZANOVIODELJAK__|__BEZLINKAZANOVIODJELJAK__|__BEZVEZEZANOVIODELJAK__|__BEZVEZEZANOVIODJELJAK__|__BEZNOVEVEZEODELJKA__|__BEZNOVEVEZEODJELJKA__|__BEZ_NOVE_VEZE_ODELJKA__|__BEZ_NOVE_VEZE_ODJELJKA__
notitleconvert|__БЕЗКН__|__BEZKN__
notoc|__БЕЗСАДРЖАЈА__|__БЕЗ_САДРЖАЈА__|__BEZSADRŽAJA__|__BEZ_SADRŽAJA__
ns|ИП:|IP:
numberingroup|БРОЈУГРУПИ|БРОЈ_У_ГРУПИ|BROJUGRUPI|BROJ_U_GRUPI
numberofactiveusers|БРОЈАКТИВНИХКОРИСНИКА|БРОЈ_АКТИВНИХ_КОРИСНИКА|BROJAKTIVNIHKORISNIKA|BROJ_AKTIVNIH_KORISNIKA
numberofadmins|БРОЈАДМИНА|БРОЈАДМИНИСТРАТОРА|БРОЈ_АДМИНА|BROJADMINA|BROJADMINISTRATORA|BROJ_ADMINA
numberofarticles|БРОЈЧЛАНАКА|БРОЈ_ЧЛАНАКА|BROJČLANAKA|BROJ_ČLANAKA
numberofedits|БРОЈИЗМЕНА|БРОЈИЗМЈЕНА|БРОЈ_ИЗМЕНА|БРОЈ_ИЗМЈЕНА|BROJIZMENA|BROJIZMJENA|BROJ_IZMENA|BROJ_IZMJENA
numberoffiles|БРОЈДАТОТЕКА|БРОЈ_ДАТОТЕКА|БРОЈФАЈЛОВА|БРОЈ_ФАЈЛОВА|BROJDATOTEKA|BROJ_DATOTEKA|BROJFAJLOVA|BROJ_FAJLOVA
numberofpages|БРОЈСТРАНИЦА|БРОЈ_СТРАНИЦА|BROJSTRANICA|BROJ_STRANICA
numberofusers|БРОЈКОРИСНИКА|БРОЈ_КОРИСНИКА|BROJKORISNIKA|BROJ_KORISNIKA
padleft|ПОПУНИЛЕВО|ПОПУНИЛИЈЕВО|ПОПУНАЛЕВО|ПОПУНАЛИЈЕВО|ПОРАВНАЈЛЕВО|ПОРАВНАЈЛИЈЕВО|ПОРАВНАЈ_ЛЕВО|ПОРАВНАЈ_ЛИЈЕВО|ПОРАВНАЈУЛЕВО|ПОРАВНАЈ_УЛЕВО|ПОРАВНАЈУЛИЈЕВО|ПОРАВНАЈ_УЛИЈЕВО|POPUNILEVO|POPUNILIJEVO|POPUNALEVO|POPUNALIJEVO|PORAVNAJLEVO|PORAVNAJLIJEVO|PORAVNAJ_LEVO|PORAVNAJ_LIJEVO|PORAVNAJULEVO|PORAVNAJ_ULEVO|PORAVNAJULIJEVO|PORAVNAJ_ULIJEVO
padright|ПОПУНИДЕСНО|ПОПУНАДЕСНО|ПОРАВНАЈДЕСНО|ПОРАВНАЈ_ДЕСНО|ПОРАВНАЈУДЕСНО|ПОРАВНАЈ_УДЕСНО|POPUNIDESNO|POPUNADESNO|PORAVNAJDESNO|PORAVNAJ_DESNO|PORAVNAJUDESNO|PORAVNAJ_UDESNO
pageid|ИДСТРАНИЦЕ|IDСТРАНИЦЕ|БРОЈСТРАНИЦЕ|IDSTRANICE|BROJSTRANICE
pagename|НАЗИВСТРАНИЦЕ|ИМЕСТРАНИЦЕ|ИМЕ_СТРАНИЦЕ|СТРАНИЦА|NAZIVSTRANICE|IMESTRANICE|IME_STRANICE|STRANICA
pagenamee|НАЗИВСТРАНИЦЕК|ИМЕНАСТРАНИЦА|ИМЕНА_СТРАНИЦА|СТРАНИЦЕ|NAZIVSTRANICEK|IMENASTRANICA|IMENA_STRANICA|STRANICE
pagesincategory|СТРАНИЦАУКАТЕГОРИЈИ|СТРАНАУКАТЕГОРИЈИ|СТРАНИЦА_У_КАТЕГОРИЈИ|СТРАНА_У_КАТЕГОРИЈИ|STRANICAUKATEGORIJI|STRANAUKATEGORIJI|STRANICA_U_KATEGORIJI|STRANA_U_KATEGORIJI
pagesincategory_all|све|sve
pagesincategory_files|датотеке|datoteke
pagesinnamespace|СТРАНИЦАУИМЕНСКОМПРОСТОРУ|СТРАНАУИМЕНСКОМПРОСТОРУ|СТРАНИЦА_У_ИМЕНСКОМ_ПРОСТОРУ|СТРАНА_У_ИМЕНСКОМ_ПРОСТОРУ|STRANICAUIMENSKOMPROSTORU|STRANAUIMENSKOMPROSTORU|STRANICA_U_IMENSKOM_PROSTORU|STRANA_U_IMENSKOM_PROSTORU
pagesize|ВЕЛИЧИНАСТРАНИЦЕ|ВЕЛИЧИНАСТРАНЕ|ВЕЛИЧИНА_СТРАНИЦЕ|ВЕЛИЧИНА_СТРАНЕ|VELIČINASTRANICE|VELIČINASTRANE|VELIČINA_STRANICE|VELIČINA_STRANE
plural|МНОЖИНА:|MNOŽINA:
pos|поз|poz
protectionlevel|СТЕПЕНЗАШТИТЕ|НИВОЗАШТИТЕ|НИВО_ЗАШТИТЕ|STEPENZAŠTITE|NIVOZAŠTITE|NIVO_ZAŠTITE
raw|ЧИСТ:|ČIST:
rawsuffix|Р
redirect|#Преусмери|#Преусмјери|#Preusmeri|#Preusmjeri
replace|замени|zameni
revisionday|ДАНИЗМЕНЕ|ДАНИЗМЈЕНЕ|ДАН_ИЗМЕНЕ|ДАН_ИЗМЈЕНЕ|DANIZMENE|DANIZMJENE|DAN_IZMENE|DAN_IZMJENE
revisionday2|ДАНИЗМЕНЕ2|ДАНИЗМЈЕНЕ2|ДАН_ИЗМЕНЕ2|ДАН_ИЗМЈЕНЕ2|DANIZMENE2|DANIZMJENE2|DAN_IZMENE2|DAN_IZMJENE2
revisionid|ИДИЗМЕНЕ|ИДИЗМЈЕНЕ|IDИЗМЕНЕ|IDИЗМЈЕНЕ|ИДРЕВИЗИЈЕ|ИД_РЕВИЗИЈЕ|ИБ_ИЗМЕНЕ|ИБ_ИЗМЈЕНЕ|IDIZMENE|IDIZMJENE|IDREVIZIJE|ID_REVIZIJE|IB_IZMENE|IB_IZMJENE
revisionmonth|МЕСЕЦИЗМЕНЕ|МЈЕСЕЦИЗМЈЕНЕ|МЕСЕЦ_ИЗМЕНЕ|МЈЕСЕЦ_ИЗМЈЕНЕ|MESECIZMENE|MJESECIZMJENE|MESEC_IZMENE|MJESEC_IZMJENE
revisionmonth1|МЕСЕЦИЗМЕНЕ1|МЈЕСЕЦИЗМЈЕНЕ1|МЕСЕЦ_ИЗМЕНЕ1|МЈЕСЕЦ_ИЗМЈЕНЕ1|MESECIZMENE1|MJESECIZMJENE1|MESEC_IZMENE1|MJESEC_IZMJENE1
revisiontimestamp|ВРЕМЕНСКАОЗНАКАИЗМЕНЕ|ВРЕМЕНСКАОЗНАКАИЗМЈЕНЕ|ВРЕМЕНСКИПЕЧАТИЗМЕНЕ|ВРЕМЕНСКИПЕЧАТИЗМЈЕНЕ|ВРЕМЕИЗМЕНЕ|ВРИЈЕМЕИЗМЈЕНЕ|ВРЕМЕ_ИЗМЕНЕ|ВРИЈЕМЕ_ИЗМЈЕНЕ|VREMENSKAOZNAKAIZMENE|VREMENSKAOZNAKAIZMJENE|VREMENSKIPEČATIZMENE|VREMENSKIPEČATIZMJENE|VREMEIZMENE|VRIJEMEIZMJENE|VREME_IZMENE|VRIJEME_IZMJENE
revisionuser|КОРИСНИКИЗМЕНЕ|КОРИСНИКИЗМЈЕНЕ|КОРИСНИК_ИЗМЕНЕ|КОРИСНИК_ИЗМЈЕНЕ|KORISNIKIZMENE|KORISNIKIZMJENE|KORISNIK_IZMENE|KORISNIK_IZMJENE
revisionyear|ГОДИНАИЗМЕНЕ|ГОДИНАИЗМЈЕНЕ|ГОДИНА_ИЗМЕНЕ|ГОДИНА_ИЗМЈЕНЕ|GODINAIZMENE|GODINAIZMJENE|GODINA_IZMENE|GODINA_IZMJENE
safesubst|БЕЗБЕДНАЗАМЕНА|БЕЗБЈЕДНАЗАМЈЕНА|БЕЗБЕДНА_ЗАМЕНА|БЕЗБЈЕДНА_ЗАМЈЕНА|BEZBEDNAZAMENA|BEZBJEDNAZAMJENA|BEZBEDNA_ZAMENA|BEZBJEDNA_ZAMJENA
scriptpath|СКРИПТНАПУТАЊА|СКРИПТА|СКРИПТ|SKRIPTNAPUTANJA|SKRIPTA|SKRIPT
server|СЕРВЕР
servername|НАЗИВСЕРВЕРА|ИМЕСЕРВЕРА|ИМЕ_СЕРВЕРА|NAZIVSERVERA|IMESERVERA|IME_SERVERA
sitename|НАЗИВСАЈТА|ИМЕСАЈТА|NAZIVSAJTA|IMESAJTA
special|посебно|posebno
staticredirect|__СТАТИЧНОПРЕУСМЕРЕЊЕ__|__СТАТИЧНОПРЕУСМЈЕРЕЊЕ__|__СТАТИЧКОПРЕУСМЕРЕЊЕ__|__СТАТИЧКОПРЕУСМЈЕРЕЊЕ__|__STATIČNOPREUSMERENJE__|__STATIČNOPREUSMJERENJE__|__STATIČKOPREUSMERENJE__|__STATIČKOPREUSMJERENJE__
stylepath|СТИЛСКАПУТАЊА|ПУТАЊАСТИЛА|ПУТАЊА_СТИЛА|STILSKAPUTANJA|PUTANJASTILA|PUTANJA_STILA
subjectpagename|НАЗИВЧЛАНКА|ИМЕЧЛАНКА|ИМЕ_ЧЛАНКА|NAZIVČLANKA|IMEČLANKA|IME_ČLANKA
subjectpagenamee|НАЗИВЧЛАНКАК|ИМЕНАЧЛАНАКА|ИМЕНА_ЧЛАНАКА|NAZIVČLANKAK|IMENAČLANAKA|IMENA_ČLANAKA
subjectspace|ПРОСТОРЧЛАНАКА|ИМЕНСКИПРОСТОРЧЛАНКА|ИМЕНСКИ_ПРОСТОР_ЧЛАНКА|PROSTORČLANAKA|IMENSKIPROSTORČLANKA|IMENSKI_PROSTOR_ČLANKA
subjectspacee|ПРОСТОРЧЛАНАКАК|ИМЕНСКИПРОСТОРЧЛАНАКА|ИМЕНСКИ_ПРОСТОР_ЧЛАНАКА|PROSTORČLANAKAK|IMENSKIPROSTORČLANAKA|IMENSKI_PROSTOR_ČLANAKA
subpagename|НАЗИВПОДСТРАНИЦЕ|ИМЕПОДСТРАНИЦЕ|ИМЕПОДСТРАНЕ|ИМЕ_ПОДСТРАНИЦЕ|ИМЕ_ПОДСТРАНЕ|NAZIVPODSTRANICE|IMEPODSTRANICE|IMEPODSTRANE|IME_PODSTRANICE|IME_PODSTRANE
subpagenamee|НАЗИВПОДСТРАНИЦЕК|ИМЕНАПОДСТРАНИЦА|ИМЕНАПОДСТРАНА|ИМЕНА_ПОДСТРАНИЦА|ИМЕНА_ПОДСТРАНА|NAZIVPODSTRANICEK|IMENAPODSTRANICA|IMENAPODSTRANA|IMENA_PODSTRANICA|IMENA_PODSTRANA
subst|ЗАМЕНИ:|ЗАМИЈЕНИ:|ЗАМЕНА:|ЗАМЈЕНА:|СУБСТ|ZAMENI:|ZAMIJENI:|ZAMENA:|ZAMJENA:|SUBST
tag|ознака|oznaka
talkpagename|НАЗИВСТРАНИЦЕЗАРАЗГОВОР|ИМЕРАЗГОВОРА|ИМЕ_РАЗГОВОРА|NAZIVSTRANICEZARAZGOVOR|IMERAZGOVORA|IME_RAZGOVORA
talkpagenamee|НАЗИВСТРАНИЦЕЗАРАЗГОВОРК|ИМЕНАРАЗГОВОРА|ИМЕНА_РАЗГОВОРА|NAZIVSTRANICEZARAZGOVORK|IMENARAZGOVORA|IMENA_RAZGOVORA
talkspace|ПРОСТОРРАЗГОВОРА|РАЗГОВОР|PROSTORRAZGOVORA|RAZGOVOR
talkspacee|ПРОСТОРРАЗГОВОРАК|РАЗГОВОРК|РАЗГОВОРИ|PROSTORRAZGOVORAK|RAZGOVORK|RAZGOVORI
time|време|vreme
toc|__САДРЖАЈ__|__SADRŽAJ__
uc|УЦ:
ucfirst|УЦПРВИ:|UCPRVI:
url_path|ПУТАЊА|PUTANJA
url_query|УПИТ|РЕДОСЛЕД|РЕДОСЛИЈЕД|РЕДОСЉЕД|UPIT|REDOSLED|REDOSLIJED|REDOSLJED
url_wiki|ВИКИ|VIKI
urlencode|КОДИРАЊЕАДРЕСЕ|КОДИРАЊЕУРЛА|КОДИРАЊЕУРЛ-А|КОДИРАЊЕURLА|КОДИРАЊЕURL-А|КОДИРАЊЕ_АДРЕСЕ|KODIRANJEADRESE|KODIRANJEURLA|KODIRANJEURL-A|KODIRANJE_ADRESE`,
    specialPages: `Allpages|Све_странице
Prefixindex|Странице_с_префиксом
Categories|Категорије
Listredirects|Списак_преусмерења
Userlogin|Корисничка_пријава
Userlogout|Корисничка_одјава
BlockList|Списак_блокада
Preferences|Подешавања
Contributions|Доприноси
Listusers|Списак_корисника
Newimages|Нове_датотеке
Log|Дневник
Watchlist|Списак_надгледања
Newpages|Нове_странице
Recentchanges|Скорашње_измене
Recentchangeslinked|Повезане_измене
Listfiles|Списак_датотека
Filepath|Путања_до_датотеке
Upload|Отпреми
Statistics|Статистика
Version|Верзија
LinkSearch|Претрага_веза
Randompage|Насумична_страница
RandomInCategory|Насумична_страница_у_категорији
Export|Извези
Undelete|Врати
Whatlinkshere|Шта_води_овамо
ExpandTemplates|Прошири_шаблоне
Booksources|Штампани_извори
Blankpage|Празна_страница
Diff|Разлике
EditPage|Уреди_страницу
Emailuser|Пошаљи_имејл_кориснику
Movepage|Премести_страницу
MyLanguage|Мој_језик
Mypage|Моја_страница
Mytalk|Мој_разговор
PageHistory|Историја_странице
Purge|Освежи
NewSection|Нови_одељак
PermanentLink|Трајна_веза
Redirect|Преусмерење
Specialpages|Посебне_странице
Search|Претражи
GlobalUsage|ГлобалнаУпотреба`,
  },
  "sv": {
    namespaces: `-2|Media|=
-1|Special|=
0c||
1s|Diskussion|Talk
2s|Användare|User
3s|Användardiskussion|User talk
6|Fil|File|Bild|Image
7s|Fildiskussion|File talk|Bilddiskussion|Image talk
8|MediaWiki|=
9s|MediaWiki-diskussion|MediaWiki talk|MediaWiki diskussion
10s|Mall|Template
11s|Malldiskussion|Template talk
12s|Hjälp|Help
13s|Hjälpdiskussion|Help talk|Hjälp diskussion
14s|Kategori|Category
15s|Kategoridiskussion|Category talk`,
    magicWords: `default|#standard
defaultsort|STANDARDSORTERING:
displaytitle|VISATITEL
forcetoc|__ALLTIDINNEHÅLLSFÖRTECKNING__
hiddencat|__DOLDKAT__
img_baseline|baslinje
img_border|kantlinje
img_bottom|botten
img_center|centrerad
img_framed|ram|inramad
img_frameless|ramlös
img_left|vänster
img_link|länk=$1
img_manualthumb|miniatyr=$1|mini=$1
img_middle|mitten
img_none|ingen
img_page|sida=$1|sida $1
img_right|höger
img_sub|ned
img_super|upp
img_text_bottom|text-botten
img_text_top|text-topp
img_thumbnail|miniatyr|mini
img_top|topp
img_upright|stående|stående=$1|stående $1
index|__INDEXERA__
newsectionlink|__NYTTAVSNITTLÄNK__
noeditsection|__INTEREDIGERASEKTION__
nogallery|__INGETGALLERI__
noindex|__INTEINDEXERA__|__INTEINDEXERA_
notoc|__INGENINNEHÅLLSFÖRTECKNING__
redirect|#OMDIRIGERING
staticredirect|__STATISKOMDIRIGERING__
subst|BYT:
toc|__INNEHÅLLSFÖRTECKNING__`,
  },
  "ta": {
    namespaces: `-2|ஊடகம்|Media
-1|சிறப்பு|Special
0c||
1s|பேச்சு|Talk
2s|பயனர்|User
3s|பயனர் பேச்சு|User talk
6|படிமம்|File|Image
7s|படிமப் பேச்சு|File talk|உருவப் பேச்சு|Image talk
8|மீடியாவிக்கி|MediaWiki
9s|மீடியாவிக்கி பேச்சு|MediaWiki talk
10s|வார்ப்புரு|Template
11s|வார்ப்புரு பேச்சு|Template talk
12s|உதவி|Help
13s|உதவி பேச்சு|Help talk
14s|பகுப்பு|Category
15s|பகுப்பு பேச்சு|Category talk`,
    magicWords: `img_bottom|கீழ்
img_center|மையம்
img_left|இடது
img_middle|மத்தியில்
img_none|ஒன்றுமில்லை
img_right|வலது
img_top|மேல்
redirect|#வழிமாற்று`,
  },
  "te": {
    namespaces: `-2|మీడియా|Media
-1|ప్రత్యేక|Special
0c||
1s|చర్చ|Talk
2s|వాడుకరి|User|సభ్యులు|సభ్యుడు
3s|వాడుకరి చర్చ|User talk|సభ్యులపై చర్చ|సభ్యునిపై చర్చ
6|దస్త్రం|File|బొమ్మ|ఫైలు|Image
7s|దస్త్రంపై చర్చ|File talk|బొమ్మపై చర్చ|ఫైలుపై చర్చ|Image talk
8|మీడియావికీ|MediaWiki
9s|మీడియావికీ చర్చ|MediaWiki talk
10s|మూస|Template
11s|మూస చర్చ|Template talk
12s|సహాయం|Help|సహాయము
13s|సహాయం చర్చ|Help talk|సహాయము చర్చ
14s|వర్గం|Category
15s|వర్గం చర్చ|Category talk`,
    magicWords: `img_left|ఎడమ
img_right|కుడి
notoc|__విషయసూచికవద్దు__
redirect|#దారిమార్పు
toc|__విషయసూచిక__`,
  },
  "tg": {
    variants: ["tg","tg-latn"],
    namespaces: `-2|Медиа|Media|Media
-1|Вижа|Special|Special
0c|||
1s|Баҳс|Talk|Talk
2s|Корбар|User|User
3s|Баҳси корбар|User talk|User talk
6|Акс|File|Image|File
7s|Баҳси акс|File talk|Image talk|File talk
8|Медиавики|MediaWiki|MediaWiki
9s|Баҳси медиавики|MediaWiki talk|MediaWiki talk
10s|Шаблон|Template|Template
11s|Баҳси шаблон|Template talk|Template talk
12s|Роҳнамо|Help|Help
13s|Баҳси роҳнамо|Help talk|Help talk
14s|Гурӯҳ|Category|Category
15s|Баҳси гурӯҳ|Category talk|Category talk`,
    magicWords: `defaultsort|ТАРТИБ_БА_ТАВРИ_ПЕШФАРЗ:|КАЛИДИ_ТАРТИБ:
displaytitle|НАМОИШИ_САРЛАВҲА
forcetoc|__БО_ФЕҲРИСТ__
hiddencat|__ГУРӮҲИ_ПИНҲОН__
img_alt|алт=$1
img_baseline|асос
img_border|сарҳад
img_bottom|дарпоён
img_center|марказ
img_framed|чаҳорчӯба|рамка
img_frameless|бе_чаҳорчӯба|бе_рамка
img_left|чап
img_link|пайванд=$1
img_manualthumb|мини=$1|миниатюра=$1
img_middle|дарбайн
img_none|бе
img_page|саҳифа=$1|саҳифа $1
img_right|рост
img_sub|поён
img_super|боло
img_text_bottom|матнпоён
img_text_top|матнболо
img_thumbnail|мини|миниатюра
img_top|аз_боло
img_upright|болорост|боло_рост=$1|болорост $1
img_width|$1пкс
index|__ИНДЕКС__
newsectionlink|__ПАЙВАНД_БА_ҚИСМАТИ_НАВ__
nocontentconvert|__БЕ_ТАҒЙИРИ_МАТН__
noeditsection|__БЕ_ВИРОИШИ_ҶУЗЪӢ__
nogallery|__БЕ_НИГОРХОНА__
noindex|__БЕ_ИНДЕКС__
nonewsectionlink|__БЕ_ПАЙВАНД_БА_ҚИСМАТИ_НАВ__
notitleconvert|__БЕ_ТАҒЙИРИ_САРЛАВҲА__
notoc|__БЕ_ФЕҲРИСТ__
redirect|#равона
staticredirect|__РАВОНАИ_СТАТИСТИКӢ__
subst|МОНДАН:
toc|__ФЕҲРИСТ__`,
  },
  "th": {
    namespaces: `-2|สื่อ|Media
-1|พิเศษ|Special
0c||
1s|พูดคุย|Talk
2s|ผู้ใช้|User
3s|คุยกับผู้ใช้|User talk
6|ไฟล์|File|ภาพ|Image
7s|คุยเรื่องไฟล์|File talk|คุยเรื่องภาพ|Image talk
8|มีเดียวิกิ|MediaWiki
9s|คุยเรื่องมีเดียวิกิ|MediaWiki talk
10s|แม่แบบ|Template
11s|คุยเรื่องแม่แบบ|Template talk
12s|วิธีใช้|Help
13s|คุยเรื่องวิธีใช้|Help talk
14s|หมวดหมู่|Category
15s|คุยเรื่องหมวดหมู่|Category talk`,
    magicWords: `noeditsection|__ไม่มีแก้เฉพาะส่วน__
nogallery|__ไม่มีแกลเลอรี่__
notoc|__ไม่มีสารบัญ__
redirect|#เปลี่ยนทาง`,
  },
  "tr": {
    name: "Vikipedi",
    mainPage: "Anasayfa",
    namespaces: `-2|Ortam|Media|Medya
-1|Özel|Special
0c||
1s|Tartışma|Talk|T
2s|Kullanıcı|User|K
3s|Kullanıcı mesaj|User talk
4s|Vikipedi|Project|VP|WP|Wikipedia
5s|Vikipedi tartışma|Project talk|Wikipedia talk
6|Dosya|File|Image|Resim
7s|Dosya tartışma|File talk|Image talk|Resim tartışma
8s|MediaWiki|=|MedyaViki
9s|MediaWiki tartışma|MediaWiki talk|MedyaViki tartışma
10s|Şablon|Template|Ş
11s|Şablon tartışma|Template talk
12s|Yardım|Help|Y
13s|Yardım tartışma|Help talk
14|Kategori|Category|KAT
15s|Kategori tartışma|Category talk
100s|Portal|=|P
101s|Portal tartışma|=
102s|Vikiproje|=|VPR
103s|Vikiproje tartışma|=
710|TimedText|=
711|TimedText talk|=
828s|Modül|Module
829s|Modül tartışma|Module talk
1728s|Event|=
1729s|Event talk|=`,
    magicWords: `anchorencode|ÇENGELKODLAMA:
articlepath|MADDEYOLU
babel|babil
basepagename|ÜSTSAYFAADI
basepagenamee|ÜSTSAYFAADIU
canonicalurl|KURALLIURL:
canonicalurle|KURALLIURLU:
categorytree|kategorihiyerarşisi|kategoriağacı|ulamhiyerarşisi|ulamağacı
contentlanguage|İÇERİKDİLİ|İÇERİKLİSANI
currentday|MEVCUTGÜN|GÜNCELGÜN
currentday2|MEVCUTGÜN2|GÜNCELGÜN2
currentdayname|MEVCUTGÜNADI|GÜNCELGÜNADI
currentdow|MEVCUTHAFTANINGÜNÜ|GÜNCELHAFTANINGÜNÜ
currenthour|MEVCUTSAAT|GÜNCELSAAT
currentmonth|MEVCUTAY|MEVCUTAY2|GÜNCELAY|GÜNCELAY2
currentmonth1|MEVCUTAY1|GÜNCELAY1
currentmonthabbrev|MEVCUTAYKISALTMASI|GÜNCELAYKISALTMASI
currentmonthname|MEVCUTAYADI|GÜNCELAYADI
currentmonthnamegen|MEVCUTAYADIİYELİK|GÜNCELAYADIİYELİK
currenttime|MEVCUTZAMAN|GÜNCELZAMAN
currenttimestamp|MEVCUTZAMANBİLGİSİ|GÜNCELZAMANBİLGİSİ
currentversion|MEVCUTSÜRÜM|GÜNCELSÜRÜM
currentweek|MEVCUTHAFTA|GÜNCELHAFTA
currentyear|MEVCUTYIL|GÜNCELYIL
default|#vas
defaultsort|VARSAYILANSIRALA:|VARSAYILANSIRALAMAANAHTARI:|VARSAYILANKATEGORİSIRALA:
defaultsort_noerror|hatayok|hatasız
directionmark|YÖNİŞARETİ:
displaytitle|BAŞLIKGÖSTER
expr|işlem|islem|ifade
filepath|DOSYAYOLU:|DOSYA_YOLU:
forcetoc|__İÇİNDEKİLERZORUNLU__
formatdate|biçimtarih|tarihbiçimi|formattarihi|tarihformatı
formatnum|BİÇİMNUM
fullpagename|TAMSAYFAADI
fullpagenamee|TAMSAYFAADIU
fullurl|TAMURL:
fullurle|TAMURLU:
gender|CİNSİYET:
grammar|DİLBİLGİSİ:|GRAMER:
hiddencat|__GİZLİKAT__|__GİZLİKATEGORİ__
if|eğer|eger
img_baseline|tabançizgisi|altçizgi
img_border|sınır
img_bottom|taban
img_center|orta
img_class|sınıf=$1
img_framed|çerçeveli|çerçeve
img_frameless|çerçevesiz
img_left|sol
img_link|bağlantı=$1
img_manualthumb|küçükresim=$1|küçük=$1
img_middle|merkez
img_none|yok
img_page|sayfa=$1|sayfa $1
img_right|sağ
img_sub|alt
img_super|üst|üs
img_text_bottom|metin-taban
img_text_top|metin-tavan|metin-tepe
img_thumbnail|küçükresim|küçük
img_top|tepe|tavan
img_upright|dikey|dikey=$1|dikey $1
img_width|$1pik|$1piksel
index|__DİZİN__|__ENDEKS__
int|İNT:
language|#DİL|#LİSAN
lc|KH:
lcfirst|KHİLK:
localday|YERELGÜN
localday2|YERELGÜN2
localdayname|YERELGÜNADI
localdow|YERELHAFTANINGÜNÜ
localhour|YERELSAAT
localmonth|YERELAY|YERELAY2
localmonth1|YERELAY1
localmonthabbrev|YERELAYKISALTMASI
localmonthname|YERELAYADI
localmonthnamegen|YERELAYADIİYELİK
localtime|YERELZAMAN
localtimestamp|YERELZAMANBİLGİSİ
localurl|YERELURL:
localurle|YERELURLU:
localweek|YERELHAFTA
localyear|YERELYIL
msg|MSJ:|İLT:
msgnw|MSJYN:|İLTYN:
namespace|ADALANI|İSİMALANI
namespacee|ADALANIU|İSİMALANIU
namespacenumber|ADALANINUMARASI
newsectionlink|__YENİBAŞLIKBAĞLANTISI__
nocontentconvert|__İÇERİKDÖNÜŞÜMÜYOK__|__İDY__
noeditsection|__DEĞİŞTİRYOK__|__DÜZENLEMEYOK__
nogallery|__GALERİYOK__
noindex|__DİZİNYOK__|__ENDEKSYOK__
nonewsectionlink|__YENİBAŞLIKBAĞLANTISIYOK__
notitleconvert|__BAŞLIKDÖNÜŞÜMÜYOK__|__BDY__
notoc|__İÇİNDEKİLERYOK__
ns|AA:|AB:
nse|AAU:|ABU:
numberingroup|GRUPTAKİSAYI|GRUBUNSAYISI
numberofactiveusers|AKTİFKULLANICISAYISI|ETKİNKULLANICISAYISI
numberofadmins|HİZMETLİSAYISI
numberofarticles|MADDESAYISI
numberofedits|DEĞİŞİKLİKSAYISI
numberoffiles|DOSYASAYISI
numberofpages|SAYFASAYISI
numberofusers|KULLANICISAYISI
padleft|DOLSOL
padright|DOLSAĞ
pageid|SAYFANO
pagename|SAYFAADI
pagenamee|SAYFAADIU
pagesincategory|KATEGORİDEKİSAYFALAR|KATTAKİSAYFALAR
pagesincategory_all|tüm
pagesincategory_files|dosyalar
pagesincategory_pages|sayfalar
pagesincategory_subcats|altkategoriler
pagesinnamespace|İSİMALANINDAKİSAYFALAR|İADAKİSAYFALAR
pagesize|SAYFABOYUTU
plural|ÇOĞUL:
protectionlevel|KORUMASEVİYESİ
raw|HAM:
redirect|#YÖNLENDİRME|#YÖNLENDİR|#yönlendirme|#yönlendir
revisionday|SÜRÜMGÜNÜ
revisionday2|SÜRÜMGÜNÜ2
revisionid|SÜRÜMNU|SÜRÜMNO|REVİZYONNU|REVİZYONNO
revisionmonth|SÜRÜMAYI
revisionmonth1|SÜRÜMAYI1
revisiontimestamp|SÜRÜMZAMANBİLGİSİ
revisionuser|SÜRÜMKULLANICI
revisionyear|SÜRÜMYILI
safesubst|GÜVENLİYERİNEKOY:|GÜVENLİKOPYALA:|GÜVENLİAKTAR:|GÜVENLİYAPIŞTIR:
scriptpath|BETİKYOLU
server|SUNUCU
servername|SUNUCUADI
sitename|SİTEADI
special|özel
speciale|özelu
staticredirect|__STATİKYÖNLENDİRME__|__SABİTYÖNLENDİRME__
stylepath|BİÇEMYOLU
subjectpagename|KONUSAYFASIADI|MADDESAYFASIADI
subjectpagenamee|KONUSAYFASIADIU|MADDESAYFASIADIU
subjectspace|KONUALANI|MADDEALANI|KONUBOŞLUĞU|MADDEBOŞLUĞU
subjectspacee|KONUALANIU|MADDEALANIU|KONUBOŞLUĞUU|MADDEBOŞLUĞUU
subpagename|ALTSAYFAADI
subpagenamee|ALTSAYFAADIU
subst|YK:|YERİNEKOY:|KOPYALA:|AKTAR:|YAPIŞTIR:
switch|değiştir|degistir
tag|etiket
talkpagename|TARTIŞMASAYFASIADI
talkpagenamee|TARTIŞMASAYFASIADIU
talkspace|TARTIŞMAALANI|TARTIŞMABOŞLUĞU
talkspacee|TARTIŞMAALANIU|TARTIŞMABOŞLUĞUU
toc|__İÇİNDEKİLER__
uc|BH:
ucfirst|BHİLK:
url_path|YOL
url_query|SORGU
url_wiki|VİKİ
urlencode|URLKODLAMA:`,
    specialPages: `Allpages|TümSayfalar
Prefixindex|ÖnekDizini
Categories|Kategoriler
Listredirects|YönlendirmeListesi
Userlogin|KullanıcıOturumuAçma
Userlogout|KullanıcıOturumuKapatma
BlockList|EngelListesi
Preferences|Tercihler
Contributions|Katkılar
Listusers|KullanıcıListesi
Newimages|YeniDosyalar
Log|Günlük
Watchlist|İzlemeListesi
Newpages|YeniSayfalar
Recentchanges|SonDeğişiklikler
Recentchangeslinked|İlgiliDeğişiklikler
Listfiles|DosyaListesi
Filepath|DosyaYolu
Upload|Yükle
Statistics|İstatistikler
Version|Sürüm
LinkSearch|BağArama
Randompage|Rastgele
RandomInCategory|RastgeleKategori
Export|DışaAktar
Undelete|GeriGetir
Whatlinkshere|SayfayaBağlantılar
ExpandTemplates|ŞablonlarıGenişlet
Booksources|KitapKaynakları
Blankpage|BoşSayfa
Diff|Fark
Emailuser|E-postaGönder
Movepage|SayfaTaşı
MyLanguage|Dilim
Mypage|Sayfam
Mytalk|MesajSayfam
PermanentLink|KalıcıBağ
Specialpages|ÖzelSayfalar
Search|Ara
GlobalUsage|KüreselKullanım`,
  },
  "tt-cyrl": {
    namespaces: `-2|Медиа|Media
-1|Махсус|Special|Служебная|Maxsus
0c||
1s|Бәхәс|Talk|Обсуждение|Фикер алышу|Bäxäs
2s|Кулланучы|User|Участница|Участник|Äğzä
3s|Кулланучы бәхәсе|User talk|Обсуждение участницы|Обсуждение участника|Äğzä bäxäse
6|Файл|File|Изображение|Рәсем|Räsem|Image
7s|Файл бәхәсе|File talk|Обсуждение изображения|Обсуждение файла|Рәсем бәхәсе|Räsem bäxäse|Image talk
8|МедиаВики|MediaWiki|Медиа Вики
9s|МедиаВики бәхәсе|MediaWiki talk|Обсуждение MediaWiki|Медиа Вики бәхәсе|MediaWiki bäxäse
10s|Калып|Template|Үрнәк|Шаблон|Ürnäk
11s|Калып бәхәсе|Template talk|Үрнәк бәхәсе|Обсуждение шаблона|Шаблон бәхәсе|Ürnäk bäxäse
12s|Ярдәм|Help|Справка|Yärdäm
13s|Ярдәм бәхәсе|Help talk|Обсуждение справки|Yärdäm bäxäse
14s|Төркем|Category|Категория|Törkem
15s|Төркем бәхәсе|Category talk|Обсуждение категории|Törkem bäxäse`,
    magicWords: `default|#умолчание
defaultsort|СОРТИРОВКА_ПО_УМОЛЧАНИЮ|КЛЮЧ_СОРТИРОВКИ
displaytitle|ПОКАЗАТЬ_ЗАГОЛОВОК
forcetoc|__ETTIQ__|__ОБЯЗ_ОГЛ__|__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__
hiddencat|__СКРЫТАЯ_КАТЕГОРИЯ__
img_alt|альт=$1
img_baseline|основание
img_border|граница
img_bottom|снизу
img_center|үзәк|центр
img_framed|обрамить
img_frameless|безрамки
img_left|сулда|слева
img_link|ссылка=$1
img_manualthumb|мини=$1|миниатюра=$1
img_middle|посередине
img_none|юк|без
img_page|страница=$1|страница $1
img_right|уңда|справа
img_sub|под
img_super|над
img_text_bottom|текст-снизу
img_text_top|текст-сверху
img_thumbnail|мини|миниатюра
img_top|сверху
img_upright|сверхусправа|сверхусправа=$1|сверхусправа $1
img_width|$1пкс
index|__ИНДЕКС__
newsectionlink|__ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ__
nocontentconvert|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА__
noeditsection|__БҮЛЕКҮЗГӘРТҮЮК__|__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__
nogallery|__БЕЗ_ГАЛЕРЕИ__
noindex|__ИНДЕКССЫЗ__|__БЕЗ_ИНДЕКСА__
nonewsectionlink|__БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ__
notitleconvert|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА__
notoc|__БАШЛЫКЮК__|__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__
redirect|#ЮНӘЛТҮ|#перенаправление|#перенапр
staticredirect|__СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ__
subst|TÖPÇEK:|ПОДСТ:|ПОДСТАНОВКА:
toc|__ЭЧТЕЛЕК__|__ОГЛАВЛЕНИЕ__|__ОГЛ__`,
  },
  "tt": {
    namespaces: `-2|Медиа|Media
-1|Махсус|Special|Служебная|Maxsus
0c||
1s|Бәхәс|Talk|Обсуждение|Фикер алышу|Bäxäs
2s|Кулланучы|User|Участница|Участник|Äğzä
3s|Кулланучы бәхәсе|User talk|Обсуждение участницы|Обсуждение участника|Äğzä bäxäse
6|Файл|File|Изображение|Рәсем|Räsem|Image
7s|Файл бәхәсе|File talk|Обсуждение изображения|Обсуждение файла|Рәсем бәхәсе|Räsem bäxäse|Image talk
8|МедиаВики|MediaWiki|Медиа Вики
9s|МедиаВики бәхәсе|MediaWiki talk|Обсуждение MediaWiki|Медиа Вики бәхәсе|MediaWiki bäxäse
10s|Калып|Template|Үрнәк|Шаблон|Ürnäk
11s|Калып бәхәсе|Template talk|Үрнәк бәхәсе|Обсуждение шаблона|Шаблон бәхәсе|Ürnäk bäxäse
12s|Ярдәм|Help|Справка|Yärdäm
13s|Ярдәм бәхәсе|Help talk|Обсуждение справки|Yärdäm bäxäse
14s|Төркем|Category|Категория|Törkem
15s|Төркем бәхәсе|Category talk|Обсуждение категории|Törkem bäxäse`,
    magicWords: `default|#умолчание
defaultsort|СОРТИРОВКА_ПО_УМОЛЧАНИЮ|КЛЮЧ_СОРТИРОВКИ
displaytitle|ПОКАЗАТЬ_ЗАГОЛОВОК
forcetoc|__ETTIQ__|__ОБЯЗ_ОГЛ__|__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__
hiddencat|__СКРЫТАЯ_КАТЕГОРИЯ__
img_alt|альт=$1
img_baseline|основание
img_border|граница
img_bottom|снизу
img_center|үзәк|центр
img_framed|обрамить
img_frameless|безрамки
img_left|сулда|слева
img_link|ссылка=$1
img_manualthumb|мини=$1|миниатюра=$1
img_middle|посередине
img_none|юк|без
img_page|страница=$1|страница $1
img_right|уңда|справа
img_sub|под
img_super|над
img_text_bottom|текст-снизу
img_text_top|текст-сверху
img_thumbnail|мини|миниатюра
img_top|сверху
img_upright|сверхусправа|сверхусправа=$1|сверхусправа $1
img_width|$1пкс
index|__ИНДЕКС__
newsectionlink|__ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ__
nocontentconvert|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА__
noeditsection|__БҮЛЕКҮЗГӘРТҮЮК__|__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__
nogallery|__БЕЗ_ГАЛЕРЕИ__
noindex|__ИНДЕКССЫЗ__|__БЕЗ_ИНДЕКСА__
nonewsectionlink|__БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ__
notitleconvert|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА__
notoc|__БАШЛЫКЮК__|__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__
redirect|#ЮНӘЛТҮ|#перенаправление|#перенапр
staticredirect|__СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ__
subst|TÖPÇEK:|ПОДСТ:|ПОДСТАНОВКА:
toc|__ЭЧТЕЛЕК__|__ОГЛАВЛЕНИЕ__|__ОГЛ__`,
  },
  "uk": {
    namespaces: `-2|Медіа|Media|Медиа
-1|Спеціальна|Special|Спеціальні|Служебная
0c||
1s|Обговорення|Talk|Обсуждение
2s|Користувач|User|Участник|Користувач|Користувачка
3s|Обговорення користувача|User talk|Обсуждение участника|Обговорення користувача|Обговорення користувачки
6|Файл|File|Зображення|Изображение|Image
7s|Обговорення файлу|File talk|Обговорення зображення|Обсуждение файла|Обсуждение изображения|Image talk
8|MediaWiki|=
9s|Обговорення MediaWiki|MediaWiki talk|Обсуждение MediaWiki
10s|Шаблон|Template
11s|Обговорення шаблону|Template talk|Обговорення шаблона|Обсуждение шаблона
12s|Довідка|Help|Справка
13s|Обговорення довідки|Help talk|Обсуждение справки
14s|Категорія|Category|Категория
15s|Обговорення категорії|Category talk|Обсуждение категории`,
    magicWords: `default|#інакше|#за_замовчуванням|#умолчание
defaultsort|СТАНДАРТНЕ_СОРТУВАННЯ:_КЛЮЧ_СОРТУВАННЯ|СОРТИРОВКА_ПО_УМОЛЧАНИЮ|КЛЮЧ_СОРТИРОВКИ
displaytitle|ПОКАЗАТИ_ЗАГОЛОВОК|ПОКАЗАТЬ_ЗАГОЛОВОК
forcetoc|__ОБОВ_ЗМІСТ__|__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__|__ОБЯЗ_ОГЛ__
hiddencat|__ПРИХОВ_КАТ__|__ПРИХОВАНА_КАТЕГОРІЯ__|__СКРЫТАЯ_КАТЕГОРИЯ__
img_alt|альт=$1
img_baseline|основа|основание
img_border|межа|границя|граница
img_bottom|знизу|снизу
img_center|центр
img_framed|обрамити|рамка|обрамить
img_frameless|безрамки
img_left|ліворуч|слева
img_link|посилання=$1|ссылка=$1
img_manualthumb|міні=$1|мініатюра=$1|мини=$1|миниатюра=$1
img_middle|посередині|посередине
img_none|без
img_page|сторінка=$1|сторінка_$1|страница=$1|страница $1
img_right|праворуч|справа
img_sub|під|под
img_super|над
img_text_bottom|текст-знизу|текст-снизу
img_text_top|текст-зверху|текст-сверху
img_thumbnail|міні|мини|мініатюра|миниатюра
img_top|зверху|сверху
img_upright|зверхуправоруч|зверхуправоруч=$1|зверхуправоруч_$1|сверхусправа|сверхусправа=$1|сверхусправа $1
img_width|$1пкс
index|__ІНДЕКС__|__ИНДЕКС__
newsectionlink|__ПОСИЛАННЯ_НА_НОВИЙ_РОЗДІЛ__|__ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ__
nocontentconvert|__БЕЗ_ПЕРЕТВОРЕННЯ_ТЕКСТУ__|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА__
noeditsection|__БЕЗ_РЕДАГУВ_РОЗДІЛУ__|__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__
nogallery|__БЕЗ_ГАЛЕРЕЇ__|__БЕЗ_ГАЛЕРЕИ__
noindex|__БЕЗ_ІНДЕКСУ__|__БЕЗ_ИНДЕКСА__
nonewsectionlink|__БЕЗ_ПОСИЛАННЯ_НА_НОВИЙ_РОЗДІЛ__|__БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ__
notitleconvert|__БЕЗ_ПЕРЕТВОРЕННЯ_ЗАГОЛОВКУ__|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА__
notoc|__БЕЗ_ЗМІСТУ__|__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__
redirect|#ПЕРЕНАПРАВЛЕННЯ|#ПЕРЕНАПР|#перенаправление
staticredirect|__СТАТИЧНЕ_ПЕРЕНАПРАВЛЕННЯ__|__СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ__
subst|ПІДСТ:|ПІДСТАНОВКА:|ПОДСТАНОВКА:|ПОДСТ:
toc|__ЗМІСТ__|__ОГЛАВЛЕНИЕ__|__ОГЛ__`,
  },
  "ur": {
    namespaces: `-2|میڈیا|Media|وسیط|زریعہ
-1|خاص|Special
0c||
1s|تبادلۂ خیال|Talk
2s|صارف|User
3s|تبادلۂ خیال صارف|User talk
6|فائل|File|تصویر|ملف|Image
7s|تبادلۂ خیال فائل|File talk|تبادلۂ خیال تصویر|تبادلۂ خیال ملف|Image talk
8|میڈیاویکی|MediaWiki|میڈیاوکی
9s|تبادلۂ خیال میڈیاویکی|MediaWiki talk|تبادلۂ خیال میڈیاوکی
10s|سانچہ|Template
11s|تبادلۂ خیال سانچہ|Template talk
12s|معاونت|Help
13s|تبادلۂ خیال معاونت|Help talk
14s|زمرہ|Category
15s|تبادلۂ خیال زمرہ|Category talk`,
    magicWords: `default|#ابتدائی
defaultsort|ابتدائی_ترتیب|کلید_ابتدائی_ترتیب|ابتدائی_ترتیب_زمرہ
displaytitle|نمائش_عنوان
forcetoc|__بافہرست__
hiddencat|__پوشیدہ_زمرہ__
img_alt|متبادل=$1
img_baseline|خط_اساسی
img_border|حدود
img_bottom|زیریں
img_center|وسط
img_class|درجہ=$1
img_framed|چوکھٹا
img_frameless|بدون_چوکھٹا
img_lang|زبان=$1
img_left|بائیں
img_link|ربط=$1|لنک=$1
img_manualthumb|تصغیر=$1
img_middle|وسط|درمیان
img_none|بغیر|بدون
img_page|صفحہ=$1|صفحہ_$1
img_right|دائیں
img_sub|زیر
img_super|زبر
img_text_bottom|متن-زیریں
img_text_top|متن-بالا
img_thumbnail|تصغیر
img_top|بالا
img_upright|ایستادہ|ایستادہ=$1|ایستادہ_$1
img_width|$1پکسل|$1پک
index|__اشاریہ__
newsectionlink|__ربط_نیا_قطعہ__
nocontentconvert|__منتقلی_مواد_نہیں__
noeditsection|__ناترمیم_قطعہ__
nogallery|__نگارخانہ_نہیں__
noindex|__اشاریہ_نہیں__
nonewsectionlink|__ربط_نیا_قطعہ_نہیں__
notitleconvert|__منتقلی_عنوان_نہیں__
notoc|__فہرست_نہیں__|__نافہرست__
redirect|#رجوع_مکرر
staticredirect|__ساکن_رجوع_مکرر__
subst|نقل:|جا:
toc|__فہرست__`,
  },
  "uz": {
    variants: ["uz","uz-latn","uz-cyrl"],
    namespaces: `-2|Media|=|Mediya|Media
-1|Maxsus|Special|Special
0c|||
1s|Munozara|Talk|Talk
2s|Foydalanuvchi|User|User
3s|Foydalanuvchi munozarasi|User talk|User talk
6|Fayl|File|Tasvir|Image|File
7s|Fayl munozarasi|File talk|Tasvir munozarasi|Image talk|File talk
8|MediaWiki|=|MediyaViki|MediaWiki
9s|MediaWiki munozarasi|MediaWiki talk|MediyaViki munozarasi|MediaWiki talk
10s|Andoza|Template|Shablon|Template
11s|Andoza munozarasi|Template talk|Shablon munozarasi|Template talk
12s|Yordam|Help|Help
13s|Yordam munozarasi|Help talk|Help talk
14s|Turkum|Category|Kategoriya|Category
15s|Turkum munozarasi|Category talk|Kategoriya munozarasi|Category talk`,
    magicWords: `default|#boshlangʻich
forcetoc|__ICHIDAGILARMAJBURIY__
hiddencat|__YASHIRINTURKUM__
index|__INDEKS__
noeditsection|__TAHRIRYOQ__|__TARTIBLASHYOQ__
nogallery|__GALEREYAYOQ__
noindex|__INDEKSYOQ__
notoc|__ICHIDAGILARYOQ__
redirect|#YOʻNALTIRISH|#YONALTIRISH
toc|__ICHIDAGILARI__|__ICHIDAGILAR__`,
  },
  "vi": {
    namespaces: `-2|Phương tiện|Media
-1|Đặc biệt|Special
0c||
1s|Thảo luận|Talk
2s|Thành viên|User
3s|Thảo luận Thành viên|User talk
6|Tập tin|File|Hình|Image
7s|Thảo luận Tập tin|File talk|Thảo luận Hình|Image talk
8|MediaWiki|=
9s|Thảo luận MediaWiki|MediaWiki talk
10s|Bản mẫu|Template|Tiêu bản
11s|Thảo luận Bản mẫu|Template talk|Thảo luận Tiêu bản
12s|Trợ giúp|Help
13s|Thảo luận Trợ giúp|Help talk
14s|Thể loại|Category
15s|Thảo luận Thể loại|Category talk`,
    magicWords: `default|#mặc_định|#mặcđịnh
defaultsort|XẾP_MẶC_ĐỊNH:|XẾPMẶCĐỊNH:
displaytitle|TÊN_HIỂN_THỊ|TÊNHIỂNTHỊ
forcetoc|__LUÔN_MỤC_LỤC__|__LUÔNMỤCLỤC__
hiddencat|__THỂ_LOẠI_ẨN__|__THỂLOẠIẨN__
img_alt|thế=$1|thay_thế=$1
img_baseline|chân-chữ
img_border|viền
img_bottom|dưới
img_center|giữa
img_class|lớp=$1
img_framed|khung
img_frameless|không_khung
img_lang|tiếng=$1|ngôn_ngữ=$1
img_left|trái
img_link|liên_kết=$1
img_manualthumb|nhỏ=$1
img_middle|nửa-chiều-cao
img_none|không
img_page|trang=$1|trang_$1
img_right|phải
img_sub|chỉ-số-dưới
img_super|chỉ-số-trên
img_text_bottom|dưới-chữ
img_text_top|trên-chữ
img_thumbnail|nhỏ
img_top|trên
img_upright|đứng|đứng=$1|đứng_$1
index|__CHỈ_MỤC__|__CHỈMỤC__
newsectionlink|__LIÊN_KẾT_MỤC_MỚI__|__LIÊNKẾTMỤCMỚI__
nocontentconvert|__KHÔNG_CHUYỂN_NỘI_DUNG__|__KHÔNGCHUYỂNNỘIDUNG__
noeditsection|__KHÔNG_NÚT_SỬA_MỤC__|__KHÔNGNÚTSỬAMỤC__
nogallery|__KHÔNG_ALBUM__|__KHÔNGALBUM__
noindex|__KHÔNG_CHỈ_MỤC__|__KHÔNGCHỈMỤC__
nonewsectionlink|__KHÔNG_LIÊN_KẾT_MỤC_MỚI__|__KHÔNGLIÊNKẾTMỤCMỚI__
notitleconvert|__KHÔNG_CHUYỂN_TÊN__|__KHÔNGCHUYỂNTÊN__
notoc|__KHÔNG_MỤC_LỤC__|__KHÔNGMỤCLỤC__
redirect|#đổi
staticredirect|__ĐỔI_HƯỚNG_NHẤT_ĐỊNH__|__ĐỔIHƯỚNGNHẤTĐỊNH__
subst|THẾ:
toc|__MỤC_LỤC__|__MỤCLỤC__`,
  },
  "yi": {
    namespaces: `-2|מעדיע|Media
-1|באַזונדער|Special|באזונדער
0c||
1s|רעדן|Talk
2s|באַניצער|User|באנוצער|משתמש|משתמשת|באניצער|באַניצער|באַניצערין
3s|באַניצער רעדן|User talk|באנוצער רעדן|שיחת משתמש|שיחת משתמשת|באניצער רעדן|באַניצער רעדן|באַניצערין רעדן
6|טעקע|File|בילד|תמונה|Image
7s|טעקע רעדן|File talk|בילד רעדן|שיחת תמונה|Image talk
8|מעדיעװיקי|MediaWiki|מעדיעוויקי
9s|מעדיעװיקי רעדן|MediaWiki talk|מעדיעוויקי רעדן
10s|מוסטער|Template
11s|מוסטער רעדן|Template talk
12s|הילף|Help
13s|הילף רעדן|Help talk
14s|קאַטעגאָריע|Category|קאטעגאריע
15s|קאַטעגאָריע רעדן|Category talk|קאטעגאריע רעדן`,
    magicWords: `default|#גרונט|#ברירת מחדל
defaultsort|גרונטסארטיר:|מיון רגיל:
displaytitle|ווייזן_קעפל|כותרת תצוגה
forcetoc|__חייב_תוכן_עניינים__|__חייב_תוכן__
hiddencat|__באהאלטענע_קאטעגאריע__|__באהאלטענע_קאט__|__קטגוריה_מוסתרת__
img_alt|טעקסט=$1|טקסט=$1
img_baseline|שורת הבסיס
img_border|גבול|גבולות
img_bottom|אונטן|למטה
img_center|צענטער|מרכז
img_framed|מסגרת|ממוסגר
img_frameless|לא ממוסגר|ללא מסגרת
img_left|לינקס|שמאל
img_link|לינק=$1|קישור=$1
img_manualthumb|קליין=$1|ממוזער=$1
img_middle|אינמיטן|באמצע
img_none|אן|ללא
img_page|דף=$1|דף $1
img_right|רעכטס|ימין
img_sub|אונטער|תחתי
img_super|איבער|עילי
img_text_bottom|בתחתית הטקסט
img_text_top|בראש הטקסט
img_thumbnail|קליין|ממוזער
img_top|אויבן|למעלה
img_upright|ימין למעלה|ימין למעלה=$1|ימין למעלה $1
img_width|$1פיקס|$1 פיקסלים
index|__לחיפוש__
newsectionlink|__יצירת_הערה__
nocontentconvert|__ללא_המרת_תוכן__
noeditsection|__נישט_רעדאקטירן__|__ללא_עריכה__
nogallery|__קיין_גאלעריע__|__ללא_גלריה__
noindex|__לא_לחיפוש__
nonewsectionlink|__ללא_יצירת_הערה__
notitleconvert|__ללא_המרת_כותרת__
notoc|__קיין_אינהאלט_טאבעלע__|__ללא_תוכן_עניינים__|__ללא_תוכן__
redirect|#ווייטערפירן|#הפניה
staticredirect|__הפניה_קבועה__
subst|ס:
toc|__אינהאלט__|__תוכן_עניינים__|__תוכן__`,
  },
  "zh": {
    name: "Wikipedia",
    mainPage: "Wikipedia:首页",
    variants: ["zh","zh-hans","zh-hant","zh-cn","zh-hk","zh-mo","zh-my","zh-sg","zh-tw"],
    extensionTags: ["quiz"],
    namespaces: `-2|Media|=|媒体|媒体文件|媒体档案|媒體|媒體文件|媒體檔案
-1|Special|=|特殊
0c||
1s|Talk|=|对话|對話|討論|讨论
2s|User|=|U|使用者|用戶|用户
3s|User talk|=|UT|使用者对话|使用者對話|使用者討論|使用者讨论|用戶對話|用戶討論|用户对话|用户讨论
4s|Wikipedia|Project|WP|专案|專案|維基百科|维基百科
5s|Wikipedia talk|Project talk|WT|Wikipedia对话|Wikipedia對話|Wikipedia討論|Wikipedia讨论|专案讨论|專案討論|維基百科對話|維基百科討論|维基百科对话|维基百科讨论
6|File|=|Image|图像|图片|圖像|圖片|文件|档案|檔案
7s|File talk|=|Image talk|图像对话|图像讨论|图片讨论|圖像對話|圖像討論|圖片討論|文件对话|文件對話|文件討論|文件讨论|档案对话|档案讨论|檔案對話|檔案討論
8s|MediaWiki|=
9s|MediaWiki talk|=|MediaWiki討論|MediaWiki讨论
10s|Template|=|T|样板|模板|樣板
11s|Template talk|=|样板对话|样板讨论|模板对话|模板對話|模板討論|模板讨论|樣板對話|樣板討論
12s|Help|=|H|使用說明|使用说明|帮助|幫助|說明|说明
13s|Help talk|=|使用說明討論|使用说明讨论|帮助对话|帮助讨论|幫助對話|幫助討論|說明討論|说明讨论
14|Category|=|CAT|分类|分類
15s|Category talk|=|分类对话|分类讨论|分類對話|分類討論
100s|Portal|=|P|主題|主题
101s|Portal talk|=|主題對話|主題討論|主题对话|主题讨论
102s|WikiProject|=|PJ|WPJ|专题|專題|維基專題|维基专题
103s|WikiProject talk|=|PJT|WPJT|专题对话|专题讨论|專題對話|專題討論|維基專題對話|維基專題討論|维基专题对话|维基专题讨论
118s|Draft|=|草稿
119s|Draft talk|=|草稿討論|草稿讨论
126|MOS|=
127|MOS talk|=|MOS talk
710|TimedText|=
711|TimedText talk|=|TimedText talk
828s|Module|=|模块|模塊|模組|模组
829s|Module talk|=|模块对话|模块讨论|模塊對話|模塊討論|模組對話|模組討論|模组对话|模组讨论
1728s|Event|=
1729s|Event talk|=|Event talk
2600|Topic|=|話題|话题`,
    magicWords: `anchorencode|锚编码
archivedtalk|__已存档讨论__
articlepath|条目路径
babel|巴别|巴別
basepagename|基础页面名称
basepagenamee|基础页面名称等同
canonicalurl|规范URL:
canonicalurle|规范URL等同:
cascadingsources|级联来源
categorytree|分类树|分類樹
contentlanguage|内容语言|內容語言
count|计数|計算
currentday|今天
currentday2|今天2
currentdayname|星期|今天名|今天名称
currentdow|当前DOW
currenthour|当前小时
currentmonth|本月|本月2
currentmonth1|本月1
currentmonthabbrev|本月简称|本月縮寫
currentmonthname|本月名|本月名称
currentmonthnamegen|本月名属格|本月名称属格
currenttime|当前时间|此时|目前時間
currenttimestamp|当前时间戳
currentversion|当前版本|目前版本
currentweek|本周
currentyear|今年
default|#默认|#默認
defaultsort|默认排序:|默认排序关键字:|默认分类排序:
defaultsort_noerror|不报错
defaultsort_noreplace|不替换
directionmark|方向标记
disambiguation|__消除歧义__
displaytitle|显示标题|顯示標題
displaytitle_noerror|无错误
displaytitle_noreplace|无代替
explode|爆炸|炸开|粉碎
expr|计算式|表达式|表達式
filepath|文件路径:
forcetoc|__强显目录__|__強制目錄__
formatdate|格式化日期|日期格式化
formatnum|格式化数字
fullpagename|页面全称|完整页面名称
fullpagenamee|完整页面名称等同
fullurl|完整URL:
fullurle|完整URL等同:
gender|性别:|性別:|性:
grammar|语法:
hiddencat|__隐藏分类__|__隱藏分類__
if|非空式|若|如果
ifeq|相同式|匹配式|若相等|如果相等
iferror|错误式|如果错误|如果錯誤
ifexist|存在式|若有|如有
ifexpr|若表达式|若表達式
img_alt|替代=$1|替代文本=$1|替代文字
img_baseline|基线
img_border|边框|邊框
img_bottom|底部|垂直置底
img_center|居中|置中
img_class|类=$1|類別=$1
img_framed|有框
img_frameless|无框|無框
img_lang|语言=$1|語言=$1
img_left|左
img_link|链接=$1|連結=$1
img_manualthumb|缩略图=$1|縮圖=$1
img_middle|中间|垂直置中
img_none|无|無
img_page|页数=$1|$1页|頁=$1|$1頁
img_right|右
img_sub|子|下標
img_super|超|上標
img_text_bottom|文字底部|文字置底
img_text_top|文字顶部|文字置頂
img_thumbnail|缩略图|縮圖
img_top|顶部|垂直置頂
img_upright|右上|右上=$1|右上$1
img_width|$1像素
index|__索引__
int|界面:
invoke|调用|調動
language|#语言|#語言
lc|小写:
lcfirst|小写首字:
len|长度|長度
localday|本地日
localday2|本地日2
localdayname|本地日名
localdow|本地DOW
localhour|本地小时
localmonth|本地月|本地月2
localmonth1|本地月1
localmonthabbrev|本地月缩写
localmonthname|本地月份名
localmonthnamegen|本地月历
localtime|本地时间
localtimestamp|本地时间戳
localurl|本地URL:
localurle|本地URLE:
localweek|本地周
localyear|本地年
msg|訊息:
namespace|名字空间|命名空間
namespacee|名字空间等同
namespacenumber|名字空间编号|命名空間數
newsectionlink|__新段落链接__
nocontentconvert|__不转换内容__|__不轉換內容__
noeditsection|__无编辑段落__|__无段落编辑__|__無段落編輯__
noexternallanglinks|无外部语言连接|隱藏跨語言連結
nogallery|__无图库__|__無圖庫__
noglobal|__禁用全域用户页__
noindex|__无索引__
nonewsectionlink|__无新段落链接__
notalk|__禁用讨论__
notitleconvert|__不转换标题__|__不轉換標題__
notoc|__无目录__|__無目錄__
ns|名称空间:|命名空間:|名字空间:
nse|名称空间E:|命名空間E:|名字空间E:
numberingroup|组中用户数
numberofactiveusers|活跃用户数|活躍使用者人數
numberofadmins|管理员数|管理員數
numberofarticles|条目数|文章數
numberofedits|编辑数
numberoffiles|文件数|檔案數
numberofpages|页面数|頁面數
numberofusers|用户数|使用者人數量
padleft|左填充
padright|右填充
pageid|页面ID|頁面ID
pagename|页名|页面名|页面名称|頁面名稱
pagenamee|页面名等同|页面名称等同
pagesincategory|分类中页面数
pagesincategory_all|所有
pagesincategory_files|文件|檔案
pagesincategory_pages|页面|頁面
pagesincategory_subcats|子分类
pagesinnamespace|名字空间中页面数:
pagesize|页面大小
plural|复数:
pos|位置|终端
property|属性|屬性
protectionlevel|保护级别
raw|原始:
redirect|#重定向|#重新導向
replace|替换|取代
revisionday|修订日
revisionday2|修订日2
revisionid|修订ID
revisionmonth|修订月
revisionmonth1|修订月1
revisionsize|修订大小
revisiontimestamp|修订时间戳
revisionuser|修订用户|修訂使用者
revisionyear|修订年
rootpagename|根页面名称|根頁面名稱
rootpagenamee|根页面名称等同|根頁面名稱E
rpos|最近位置|反终端
safesubst|安全替代:|安全替換:
scriptpath|脚本路径
server|服务器|伺服器
servername|服务器名|伺服器名稱
sitename|站点名称|網站名稱
special|特殊
speciale|特殊等同
staticredirect|__静态重定向__|__靜態重新導向__
stylepath|样式路径
sub|截取|PF子
subjectpagename|主名字空间页面名称|条目页面名称
subjectpagenamee|主名字空间页面名称等同|条目页面名称等同
subjectspace|主名字空间|条目名字空间
subjectspacee|主名字空间等同|条目名字空间等同
subpagename|子页面名称
subpagenamee|子页面名称等同
subst|替代:|替換:
switch|多选式|多条件式|双射式|开关|转换|轉換
tag|标记
talkpagename|讨论页面名称|对话页面名称
talkpagenamee|讨论页面名称等同|对话页面名称等同
talkspace|讨论空间|讨论名字空间|對話空間
talkspacee|讨论空间等同|讨论名字空间等同
target|目标|目標
time|时间|時間
timel|时间l|時間L
titleparts|标题组成部分
toc|__目录__|__目錄__
uc|大写:
ucfirst|大写首字:
url_path|路径
url_query|查询|查詢
urldecode|url解码|URI解碼
urlencode|URL编码:
wbreponame|wb报告名|wb報表名稱`,
    specialPages: ``,
  },
}
