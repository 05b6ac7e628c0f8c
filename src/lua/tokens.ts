/** Kinds of tokens. Those of one character have that character's code. */
export const Token = {
  And: 257,
  Break: 258,
  Do: 259,
  Else: 260,
  Elseif: 261,
  End: 262,
  False: 263,
  For: 264,
  Function: 265,
  If: 266,
  In: 267,
  Local: 268,
  Nil: 269,
  Not: 270,
  Or: 271,
  Repeat: 272,
  Return: 273,
  Then: 274,
  True: 275,
  Until: 276,
  While: 277,
  Concat: 278,
  Dots: 279,
  Equal: 280,
  GreaterEqual: 281,
  LessEqual: 282,
  NotEqual: 283,
  Number: 284,
  Name: 285,
  String: 286,
  EndOfFile: 287,
} as const

/** Words that are no names. */
export const KEYWORDS: ReadonlyMap<string, number> = new Map([
  ['and', Token.And],
  ['break', Token.Break],
  ['do', Token.Do],
  ['else', Token.Else],
  ['elseif', Token.Elseif],
  ['end', Token.End],
  ['false', Token.False],
  ['for', Token.For],
  ['function', Token.Function],
  ['if', Token.If],
  ['in', Token.In],
  ['local', Token.Local],
  ['nil', Token.Nil],
  ['not', Token.Not],
  ['or', Token.Or],
  ['repeat', Token.Repeat],
  ['return', Token.Return],
  ['then', Token.Then],
  ['true', Token.True],
  ['until', Token.Until],
  ['while', Token.While],
])

const NAMES: ReadonlyMap<number, string> = new Map([
  ...Array.from(KEYWORDS, ([word, kind]): [number, string] => [kind, word]),
  [Token.Concat, '..'],
  [Token.Dots, '...'],
  [Token.Equal, '=='],
  [Token.GreaterEqual, '>='],
  [Token.LessEqual, '<='],
  [Token.NotEqual, '~='],
  [Token.Number, '<number>'],
  [Token.Name, '<name>'],
  [Token.String, '<string>'],
  [Token.EndOfFile, '<eof>'],
])

/** A kind of token as error messages show it. */
export function tokenName(kind: number): string {
  const name = NAMES.get(kind)
  if (name !== undefined) return name
  return kind < 32 || kind === 127 ? `char(${kind})` : String.fromCharCode(kind)
}
