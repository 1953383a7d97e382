import { compilePhrases } from '../../engine/compile-phrases.ts'
import type { LoadedRule } from '../../engine/rule-sets.ts'
import { phraseEntries } from '../../engine/rule-sources.ts'
import type { IdSet } from '../../text/id-set.ts'
import { FormFlag, type Lexicon, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'

/** A rank as it stands in the text, spelled out. `grades` are `ARMY=CODE`, `*` for any other army. */
export interface RankHit extends TokenRange {
  readonly title: string
  readonly grades: readonly string[]
  readonly service: string | null
  /** Whether its last word is an abbreviation: a comma may follow it by mistake ("Sr. Lt. Gen, Vo"). */
  readonly endsAbbreviated: boolean
}

/** The longest rank that starts at a token, or undefined. In capitals, unless it may stand in apposition ("a retired general"). */
export type TitleOf = (tokens: Tokens, at: number, to: number, mayBeLower?: boolean) => RankHit | undefined

interface Node {
  readonly next: Map<string, Node>
  title: { readonly title: string; readonly grades: readonly string[]; readonly service: string | null } | null
}

/** Tokens of a rank at most, brackets included. */
const longestRank = 10
/** Tokens of a note in brackets behind a rank at most: "(Air Force)". */
const longestNote = 3

/** Reads ranks word by word: every word or abbreviation is spelled out by the rules `rank-word`, then the longest title wins, with a note in brackets behind it. */
export function createTitleOf(rules: readonly LoadedRule<'phrases'>[], notes: IdSet, lexicon: Lexicon): TitleOf {
  const entries = phraseEntries(rules)
  const words = compilePhrases(
    entries
      .filter(({ value }) => value.label === 'rank-word')
      .flatMap(({ phrase, value }) => {
        const word = String(value.attributes.word)
        return [phrase, `${phrase}.`].map(form => ({ phrase: form, value: word }))
      }),
    lexicon,
  )
  const root = buildTitles(
    entries.filter(({ value }) => value.label === 'rank').map(({ value, phrase }) => ({ phrase, ...value.attributes })),
  )
  const isMark = (tokens: Tokens, token: number, mark: string): boolean => tokens.text[tokens.start[token]!] === mark
  const isCapital = (tokens: Tokens, token: number): boolean =>
    (lexicon.flags(tokens.form[token]!) & (FormFlag.Capitalized | FormFlag.Number | FormFlag.Ordinal)) !== 0

  return (tokens, at, to, mayBeLower = false) => {
    if (!mayBeLower && !isCapital(tokens, at)) return undefined
    let node: Node | undefined = root
    let best: RankHit | undefined
    let isBracketed = false
    for (let i = at; i < Math.min(to, at + longestRank) && node; i++) {
      if (i > at && isMark(tokens, i, isBracketed ? ')' : '(')) {
        isBracketed = !isBracketed
        if (best && best.to === i) best = isBracketed ? best : { ...best, to: i + 1 }
        continue
      }
      // "Lt.-Gen.": a dot before the hyphen makes two words of it.
      if (i > at && isMark(tokens, i, '-')) continue
      const word = words.matchAt(tokens, i, i + 1)?.values[0]
      node = word === undefined ? undefined : nodeOf(node, word)
      // "Lt. j.g."
      const isShortened = tokens.text[tokens.end[i]! - 1] === '.'
      if (!node?.title || !(mayBeLower || isBracketed || isShortened || isCapital(tokens, i))) continue
      const endsAbbreviated = lexicon.form(lexicon.folded(tokens.form[i]!)).replace('.', '') !== word!.toLowerCase()
      best = { from: at, to: i + 1, ...node.title, endsAbbreviated }
    }
    return best && withNote(tokens, best, to)
  }

  /** "Maj Gen (Retd)": a note in brackets belongs to the rank. */
  function withNote(tokens: Tokens, hit: RankHit, limit: number): RankHit {
    if (hit.to >= limit || !isMark(tokens, hit.to, '(')) return hit
    for (let at = hit.to + 1; at < limit && at - hit.to <= longestNote + 1; at++) {
      if (isMark(tokens, at, ')')) return { ...hit, to: at + 1 }
      if (!notes.has(lexicon.folded(tokens.form[at]!)) && tokens.tag[at] !== Tag.PUNCT) return hit
    }
    return hit
  }
}

/** The node behind a word, or behind the words of a hyphenated one ("Lieutenant-Colonel"). */
const nodeOf = (node: Node, word: string): Node | undefined =>
  word
    .toLowerCase()
    .split(' ')
    .reduce<Node | undefined>((at, part) => at?.next.get(part), node)

function buildTitles(titles: readonly { readonly phrase: string; readonly [key: string]: unknown }[]): Node {
  const root: Node = { next: new Map(), title: null }
  for (const { phrase, title, grades, service } of titles) {
    let node = root
    for (const word of phrase.toLowerCase().split(' ')) {
      const next: Node = node.next.get(word) ?? { next: new Map(), title: null }
      node.next.set(word, next)
      node = next
    }
    node.title = {
      title: typeof title === 'string' ? title : phrase,
      grades: Array.isArray(grades) ? grades.map(String) : [],
      service: typeof service === 'string' ? service : null,
    }
  }
  return root
}

/** NATO grade of a rank in an army (ISO 3166-1 alpha-3) and service; null where the rule gives none. */
export function gradeOf(grades: readonly string[], country: string | null, service: string | null): string | null {
  for (const army of [country, service, '*'])
    for (const grade of grades) if (army !== null && grade.startsWith(`${army}=`)) return grade.slice(army.length + 1)
  return null
}
