// Written by generate.mjs: do not edit.

/**
 * Languages whose plural rules in MediaWiki are not those of Intl for the same code: the language in Intl that has them
 * (`without many`: where that counts as `other`), then the codes. A code that is in neither has English's.
 */
export const pluralRules: ReadonlyArray<readonly [rules: string, codes: string]> = [
  [
    'ru',
    'ab alt av ba be-tarask be-x-old bxr ce crh-cyrl cv gld inh koi krc kum kv lbe lez mdf mhr mrj myv rsk rue sah sjd sr-ec sr-el sty tt tt-cyrl tyv udm xal',
  ],
  ['am', 'anp awa azb bcc bgn bpy bqi glk gom-deva lki lrc luz mai mr mzn sa sdh tcy'],
  ['ar', 'arq ary arz'],
  ['en', 'as bo ceb dz fat gom id ig ii ja jbo jv km ko lo ms my nqo pcm sat su th to tpi vi yo yue zh'],
  ['fr without many', 'atj avk bci bm fon fr frc frp gcr ht hyw kbp nrm pcd ses sg shy-latn ty wls wo zgh'],
  ['ak', 'bh kea mwl pt pt-br tet vmw'],
  ['ca without many', 'ca'],
  ['pl', 'csb szl'],
  ['es without many', 'es'],
  ['ike', 'ike-cans ike-latn kw'],
  ['it without many', 'it'],
  ['lld without many', 'lld'],
  ['lv', 'ltg'],
  ['ro', 'rmy roa-rup rup ruq ruq-latn'],
  ['scn without many', 'scn'],
  ['vec without many', 'vec'],
]
