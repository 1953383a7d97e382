import type { PhraseIndex } from '../../engine/compile-phrases.ts'
import type { PhraseValue } from '../../engine/rule-sources.ts'
import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { RankHit } from './rank-titles.ts'

/** Words of a service's name at most: "Coast Guard". */
const longestService = 2
/** Tokens behind a name in which a service is looked for: ", of the U.S. Navy". */
const reachBehind = 6

/** The rank with the service that stands in it, right before it, or behind the name, where its title names none: "U.S. Navy Capt. X", "Captain X of the Navy". */
export function rankWithService(
  tokens: Tokens,
  rank: RankHit,
  { from: first, to: nameEnd }: TokenRange,
  limit: number,
  services: PhraseIndex<PhraseValue>,
): RankHit {
  if (rank.service !== null) return rank
  const service = inside() ?? before() ?? behind()
  return service === null ? rank : { ...rank, service }

  function inside(): string | null {
    return at(services.find(tokens, rank.from, rank.to)[0])
  }

  function before(): string | null {
    for (let from = rank.from - longestService; from < rank.from; from++) {
      const match = from < first ? undefined : services.matchAt(tokens, from, rank.from)
      if (match?.to === rank.from) return at(match)
    }
    return null
  }

  function behind(): string | null {
    const mark = tokens.text[tokens.start[nameEnd] ?? 0]
    if (nameEnd >= limit || (mark !== ',' && mark !== 'o')) return null
    for (let token = nameEnd + 1; token < Math.min(limit, nameEnd + reachBehind); token++) {
      const match = services.matchAt(tokens, token, limit)
      if (match) return at(match)
      const isCapital = (tokens.lexicon.flags(tokens.form[token]!) & FormFlag.Capitalized) !== 0
      if (!isCapital && tokens.tag[token] !== Tag.DT && tokens.tag[token] !== Tag.IN) return null
    }
    return null
  }
}

const at = (match: { readonly values: readonly PhraseValue[] } | undefined): string | null =>
  match ? String(match.values[0]!.attributes.service) : null
