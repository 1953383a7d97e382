import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { OfficeHit } from './find-offices.ts'
import type { NameTokens } from './name-tokens.ts'
import type { Units } from './units.ts'

/** Words between the comma and the office: "also a former", "the academy's". */
const longestLead = 4

/** The office in apposition behind a name that ends at `end`: "Vo Ha (R), deputy head of the bureau". */
export function apposition(
  tokens: Tokens,
  end: number,
  field: TokenRange,
  units: Units,
  { mayBeName }: NameTokens,
): OfficeHit | undefined {
  const isMark = (token: number, mark: string) => tokens.text[tokens.start[token]!] === mark
  let at = end
  if (at + 2 < field.to && isMark(at, '(') && isMark(at + 2, ')')) at += 3
  if (at + 1 >= field.to || !isMark(at, ',')) return undefined
  for (let lead = ++at; at < field.to && at - lead < longestLead; at++) {
    const office = units.offices.covering(at)
    if (!office) {
      if (!leadTags.has(tokens.tag[at]! as Tag)) return undefined
    } else return office.to >= field.to || isOwn(office) ? office : undefined
  }
  return undefined

  /** "Vo Ha, Minister Brandt and …", "Vo Ha, chief and General Brandt": the office of the next name is none of this one. */
  function isOwn({ to }: OfficeHit): boolean {
    if (tokens.tag[to] === Tag.CC && units.ranks.startingAt(to + 1)) return false
    return !units.ranks.startingAt(to) && !units.honorifics.startingAt(to) && !mayBeName(to, true)
  }
}

const leadTags: ReadonlySet<Tag> = new Set([Tag.DT, Tag.RB, Tag.PRPS, Tag.JJ, Tag.POS, Tag.NN, Tag.NNP, Tag.IN])
