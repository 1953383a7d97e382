import { pieces } from './pieces.ts'

/** Pieces of patterns. */
export const patternPieces = pieces(
  '(¦)¦|¦?¦{1,3}¦{0,8}¦{0}¦{3,1}¦{999}¦{0,128}¦*¦*{0,8}¦*{1,40}¦+¦^¦$¦<¦>¦[¦]¦<Cap>¦<Num>¦<Verb>¦<Noun>',
  '<Person>¦<Date>¦<Nothing>¦<>¦[.,;]¦[¦"¦"UN"¦""¦"a b"¦\'¦:¦a:(¦b:(x)?¦{words}¦={words}¦{no-such}¦{pko}¦=',
  '=say¦=be¦==¦the¦said¦U.N.¦peace-keeping¦,¦.¦%¦\\¦Đặng¦😀¦\u200b¦\ud800¦(a | b)¦(a | )¦( | a)¦()¦((((a))))',
  '(a?){1,20}¦(a | a a){1,10}¦*{0,40} *{0,40}¦(<Cap> | <Noun>){1,6}¦\n¦\t¦ ',
)

/** Pieces of regular expressions. */
export const regexPieces = pieces(
  '(¦)¦[¦]¦{¦}¦|¦?¦*¦+¦.¦^¦$¦\\¦\\b¦\\d¦\\s¦\\w¦\\p{L}¦\\p{¦\\u¦\\u{¦\\x¦\\c¦\\1¦\\k<a>¦(?:¦(?=¦(?!¦(?<=',
  '(?<!¦(?<a>¦(?<a>a)(?<a>b)¦[^¦[]¦[^]¦[z-a]¦[\\d-a]¦{2}¦{,3}¦{2,1}¦{0,200}¦??¦*?¦+?¦++¦a¦[a-z]¦.{0,40}',
  '[A-Z].{5,200}?¦{words}¦{no-such}¦{Ab}¦\n¦\u0000¦\ud83d¦/¦-¦(?:a|b)¦(?<translator>.{2,40})¦(?<year>\\d{4})',
)

/** Pieces of YAML. */
export const yamlPieces = pieces(
  '&a ¦*a¦<<: *a¦!!int ¦!!binary ¦!!set ¦!!js/function ¦!a!b ¦%YAML 9.9\n---\n¦---\n¦...\n¦? ¦: ¦- ¦- - - ',
  '\t¦  ¦#¦ # ¦"¦\'¦|¦>¦>-¦|9¦@¦`¦{¦}¦[¦]¦,¦{a: 1, a: 2}¦[[¦\n¦\r\n¦\n\n¦\ufeff¦\u0000¦\\x¦"\\u12¦~¦null¦yes',
  '.inf¦.nan¦0o7¦1e400¦-0¦2024-06-01¦rules:¦id:¦set:¦revision:¦uses:¦lists:¦disable:¦overrides:¦extend: true',
  'examples:¦line:¦regex:¦pattern:¦label:¦attributes:¦__proto__: 1\n¦constructor: {}\n¦toString: a\n',
  'a: &b [*b]\n¦x: &x [a, a]\ny: &y [*x, *x]\nz: [*y, *y, *y]\n',
)

/** Values of the wrong type or size, for a key that holds any. */
export const oddValues: readonly unknown[] = JSON.parse(`[
  null, true, false, 0, -1, 1, 2, 0.5, 1.5, 1e308, -0, "", " ", "a", "any", "sure", "body", "person", "NaN", "0", "2024-06-01", "USA", "OF-8",
  [], [""], [[]], [null], ["a", "a"], [0, 0], [5, 1], [-1, 99999999], {}, {"a": {}}, {"": ""}, {"any": ["a"], "attributes": {}},
  "\\"", "{", ">> a", "clean/words", "clean.caption.after-marker", "__proto__", "constructor", "toString", "hasOwnProperty", "😀", "a\\nb", "\\u0000", "\\ud800"
]`).concat(Number.NaN, Number.POSITIVE_INFINITY, 'x'.repeat(5000))
