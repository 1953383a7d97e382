import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { OfficeHit } from './find-offices.ts'
import type { NameTokens } from './name-tokens.ts'
import type { RankHit } from './rank-titles.ts'
import type { Units } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words between the comma and the office: "also a former", "the academy's". */
const longestLead = 4

/** The office or two offices in apposition behind a name that ends at `end`: "Vo Ha (R), deputy head of the bureau"; `isTitled`: the name has an office before it. */
export function apposition(
  tokens: Tokens,
  end: number,
  field: TokenRange,
  units: Units,
  { mayBeName }: NameTokens,
  isTitled: boolean,
): OfficeHit[] {
  const isMark = (token: number, mark: string) => tokens.text[tokens.start[token]!] === mark
  let at = end
  if (at + 2 < field.to && isMark(at, '(') && isMark(at + 2, ')')) at += 3
  if (at + 1 >= field.to || !isMark(at, ',')) return []
  for (let lead = ++at; at < field.to && at - lead < longestLead; at++) {
    const office = units.offices.covering(at)
    if (!office) {
      if (!leadTags.has(tokens.tag[at]! as Tag)) return []
    } else return office.to >= field.to || isOwn(office) ? withSecond(office) : []
  }
  return []

  /** "Deputy Prime Minister and Minister of Defence" */
  function withSecond(office: OfficeHit): OfficeHit[] {
    const second = tokens.tag[office.to] === Tag.CC ? units.offices.startingAt(office.to + 1) : undefined
    return second && second.to <= field.to && (second.to === field.to || isOwn(second)) ? [office, second] : [office]
  }

  /** "Vo Ha, Minister Brandt and …", "Vo Ha, chief and General Brandt": the office of the next name is none of this one. */
  function isOwn({ to }: OfficeHit): boolean {
    if (tokens.tag[to] === Tag.CC && units.ranks.startingAt(to + 1)) return false
    // "the minister of Togo, Vo Ha, the minister of Mali, Ana Brandt": an enumeration of titles and names
    const isNextName =
      isTitled && to + 2 < field.to && isMark(to, ',') && mayBeName(to + 1, true) && mayBeName(to + 2, false)
    return !isNextName && !units.ranks.startingAt(to) && !units.honorifics.startingAt(to) && !mayBeName(to, true)
  }
}

const leadTags: ReadonlySet<Tag> = new Set([Tag.DT, Tag.RB, Tag.PRPS, Tag.JJ, Tag.POS, Tag.NN, Tag.NNP, Tag.IN])

/** Words between the article and a rank in apposition at most. */
const longestRankLead = 3

/** The rank in apposition behind a name that ends at `end`: "Vo Ha, a retired lieutenant general,". Null where none stands there. */
export function rankBehind(
  tokens: Tokens,
  end: number,
  field: TokenRange,
  { titleOf, lexicon }: Vocabulary,
): RankHit | null {
  if (end + 3 >= field.to || tokens.text[tokens.start[end]!] !== ',' || tokens.tag[end + 1] !== Tag.DT) return null
  for (let at = end + 2; at < Math.min(field.to, end + 3 + longestRankLead); at++) {
    const rank = titleOf(tokens, at, field.to, true)
    if (rank) {
      const behind = rank.to < field.to ? lexicon.form(tokens.form[rank.to]!) : '.'
      return closing.has(behind) ? rank : null
    }
    const tag = tokens.tag[at] as Tag
    if (tag !== Tag.JJ && tag !== Tag.VBN && tag !== Tag.VBD && tag !== Tag.NNP && tag !== Tag.NN) return null
  }
  return null
}

/** What may stand behind a rank in apposition. */
const closing: ReadonlySet<string> = new Set([',', '.', 'who', 'in', 'of', 'and', 'from', ')', ';'])
