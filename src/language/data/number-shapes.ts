// Written by generate.mjs: do not edit.

/** How a language writes numbers and the time of day, where it differs from English. */
export interface NumberShape {
  /** Ten digits. */
  digits?: string
  decimal?: string
  /** What stands between groups of digits; `''`: no groups. */
  group?: string
  /** Digits that the first group must have for there to be groups at all. */
  minimum?: number
  /** Whether the groups are 12,34,56,789. */
  indian?: boolean
  /** `$1` is the hour, `$2` the minute. */
  time?: string
  rtl?: boolean
}

/** Codes of languages, and what they share. */
export const numberShapes: ReadonlyArray<readonly [codes: string, shape: NumberShape]> = [
  [
    'ab alt an arn ast av avk ay ba be-tarask be-x-old bg bxr cbk-zam ce csb cv es es-formal et ext fiu-vro gld gn guc hy hyw inh kaa kk kk-cyrl kk-kz kk-latn kk-tr koi krc ksh kum kv lad lbe lez liv mdf mhr mrj myv nah os pl qu qug ru rue sah sjd sty szl tt tt-cyrl tyv udm uk vep vro xal',
    {decimal: ',', group: '\u00a0', minimum: 2},
  ],
  [
    'abs ace ban bbc-latn bjn btm bug fy gag gor id jv kiu lzz mad map-bms min nia su tr',
    {decimal: ',', group: '.', time: '$1.$2'},
  ],
  ['aeb arc ary arz dv he khw ms-arab ug ug-arab ur yi', {rtl: true}],
  [
    'af atj bat-smg bci be bm br co cs egl eml eo ff fon fr frc frp fur gcr ht hu hu-formal ia io it ka kab kbp kea ky lij lld lmo ln lt mg nap nb nn no nrm pcd pms rgn roa-tara scn sdc ses sg sgs shi shi-latn shy-latn sk smn sro tg tg-cyrl tk ty tzm uz uz-cyrl uz-latn vec wa wls wo zgh',
    {decimal: ',', group: '\u00a0'},
  ],
  [
    'aln als az bar bs ca crh crh-latn cu da de de-at de-formal dsb el eu fo frr gl gsw hr hrx hsb is jut kl lb li mk mo nds nds-nl nl nl-informal pdc pdt pfl pnt rmy rn ro roa-rup rsk rup ruq ruq-cyrl ruq-latn rw sc sh sl sli sq sr sr-ec sr-el srn stq vi vls vmf yrl zea',
    {decimal: ',', group: '.'},
  ],
  ['anp awa gom-deva hi mai mr sa', {digits: '०१२३४५६७८९', indian: true}],
  ['ar sd', {digits: '٠١٢٣٤٥٦٧٨٩', decimal: '٫', group: '٬', rtl: true}],
  ['arq', {decimal: ',', group: '.', rtl: true}],
  ['as bn bpy', {digits: '০১২৩৪৫৬৭৮৯', indian: true}],
  [
    'azb bcc bgn bqi fa glk lki lrc luz mzn sdh',
    {digits: '۰۱۲۳۴۵۶۷۸۹', decimal: '٫', group: '٬', time: '\u200f$1:$2', rtl: true},
  ],
  ['bh bho dty ks-deva ne new pi', {digits: '०१२३४५६७८९'}],
  ['blk kjp ksw mnw my', {digits: '၀၁၂၃၄၅၆၇၈၉', group: '', minimum: 99}],
  ['bo dz', {digits: '༠༡༢༣༤༥༦༧༨༩'}],
  ['ckb', {digits: '٠١٢٣٤٥٦٧٨٩', decimal: '٫', group: '٬', time: '\u200f$1:$2', rtl: true}],
  ['crh-cyrl ku ku-latn', {decimal: ',', group: '.', minimum: 2}],
  ['de-ch', {decimal: ',', group: "'"}],
  ['fi fit krl ltg lv oc olo se sv vot', {decimal: ',', group: '\u00a0', time: '$1.$2'}],
  ['gu', {digits: '૦૧૨૩૪૫૬૭૮૯', indian: true}],
  ['kk-arab kk-cn', {digits: '۰۱۲۳۴۵۶۷۸۹', decimal: '٫', group: '٬', minimum: 2, time: '\u200f$1:$2', rtl: true}],
  ['km', {digits: '០១២៣៤៥៦៧៨៩', group: '', minimum: 99, time: 'ម៉ោង$1:$2'}],
  ['kn tcy', {digits: '೦೧೨೩೪೫೬೭೮೯', indian: true}],
  ['ks ks-arab ps', {digits: '۰۱۲۳۴۵۶۷۸۹', decimal: '٫', group: '٬', rtl: true}],
  ['ku-arab', {digits: '٠١٢٣٤٥٦٧٨٩', decimal: '٫', group: '٬', minimum: 2, time: '\u200f$1:$2', rtl: true}],
  ['la xh', {group: '\u00a0'}],
  ['lo', {digits: '໐໑໒໓໔໕໖໗໘໙', decimal: ',', group: '.'}],
  ['lzh zh-classical', {digits: '〇一二三四五六七八九', decimal: '點', group: '', time: '$1時$2分'}],
  ['ml pa ta te', {indian: true}],
  ['mni', {digits: '০১২৩৪৫৬৭৮৯'}],
  ['mwl pt pt-br tet vmw', {decimal: ',', group: '\u00a0', time: '$1h$2min'}],
  ['nod', {digits: '᪀᪁᪂᪃᪄᪅᪆᪇᪈᪉'}],
  ['nqo', {digits: '߀߁߂߃߄߅߆߇߈߉', rtl: true}],
  ['or', {digits: '୦୧୨୩୪୫୬୭୮୯', indian: true}],
  ['pnb', {digits: '۰۱۲۳۴۵۶۷۸۹', rtl: true}],
  ['rm', {group: '’'}],
  ['sat', {digits: '᱐᱑᱒᱓᱔᱕᱖᱗᱘᱙'}],
  ['skr skr-arab', {digits: '٠١٢٣٤٥٦٧٨٩', rtl: true}],
]
