import type { ResolvedRole } from '../../layers/speakers.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { wordsOfRange } from '../../text/token-text.ts'
import { compareTitles } from './compare-titles.ts'
import type { Discourse } from './discourse.ts'
import type { MentionIndex } from './mention-index.ts'
import { readDescription } from './read-description.ts'
import type { ResolveWords } from './resolve-words.ts'

/** The office that a resolved title gives a person; undefined where it names none, or one that the person is known to have. */
export function roleOfTitle(
  entity: number,
  range: TokenRange,
  known: readonly ResolvedRole[],
  { names, segments }: Discourse,
  index: MentionIndex,
  words: ResolveWords,
): ResolvedRole | undefined {
  const { tokens } = segments
  const countries = index.within(range, 'country')
  const isCountry = (token: number) => countries.some(({ core }) => core.from <= token && token < core.to)
  const description = readDescription(tokens, range, words, isCountry)
  if (!description?.isOffice || description.noun?.label === 'person-noun' || description.title.length === 0)
    return undefined
  const own = [...names.people[entity]!.roles, ...known]
  if (own.some(({ title }) => isCompatible(description.title, words.titleWords(title)))) return undefined
  let from = range.from
  while (from < range.to - 1 && (isIdle(from) || isCountry(from))) from++
  const title = wordsOfRange(tokens, { from, to: range.to })
  const office = words.offices
    .findAll(tokens, from, range.to)
    .reduce<{ readonly size: number; readonly kind: string | null; readonly level: number | null }>(
      (best, { from: start, to, values: [{ attributes }] }) =>
        to - start <= best.size
          ? best
          : {
              size: to - start,
              kind: String(attributes.kind),
              level: typeof attributes.level === 'number' ? attributes.level : null,
            },
      { size: 0, kind: null, level: null },
    )
  const [body] = index.within({ from, to: range.to }, 'organization')
  return {
    entity,
    title,
    level: office.level,
    kind: office.kind,
    organization: body ? names.organizations[body.entity]!.name : null,
    range,
  }

  function isIdle(token: number): boolean {
    const tag = tokens.tag[token]
    return tag === Tag.DT || tag === Tag.PRPS || tag === Tag.POS
  }

  function isCompatible(title: readonly number[], office: readonly number[]): boolean {
    return compareTitles(title, office, words) !== null || compareTitles(office, title, words) !== null
  }
}
