/** Flags of `mw.text.jsonEncode` and `jsonDecode`; they add up. */
export const JSON_PRESERVE_KEYS = 1
export const JSON_TRY_FIXING = 2
export const JSON_PRETTY = 4
