import type { NamedOrganization, NamedPerson, NameMention } from '../../layers/names.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A ministry that the text speaks of without its name, with the places where it does. */
export interface ImpliedMinistry {
  readonly organization: NamedOrganization
  readonly ranges: readonly TokenRange[]
}

/**
 * "the ministry", in an article that names none of that country: that of the first minister, else of the first deputy, under the words of the office.
 * Undefined where there is none.
 */
export function impliedMinistry(
  tokens: Tokens,
  fields: readonly TokenRange[],
  people: readonly NamedPerson[],
  organizations: readonly NamedOrganization[],
  { lexicon, is }: Vocabulary,
): ImpliedMinistry | undefined {
  const roles = people.flatMap(({ roles, country }) => roles.map(({ title, kind }) => ({ title, kind, country })))
  const role = roles.find(({ kind }) => isMinister(kind)) ?? roles.find(({ kind }) => kind === 'deputy-minister')
  if (!role) return undefined
  const isNamed = organizations.some(
    ({ kind, country }) => kind === 'ministry' && (country === null || country.code === role.country?.code),
  )
  const portfolio = role.title
    .split(' ')
    .filter(word => is.portfolio.has(lexicon.folded(lexicon.intern(word))) || /^national$/i.test(word))
  if (isNamed || portfolio.length === 0) return undefined
  const ranges: TokenRange[] = []
  for (const { from, to } of fields)
    for (let at = from + 1; at < to; at++)
      if (lexicon.form(tokens.form[at]!) === 'ministry' && isDefinite(tokens.tag[at - 1]!))
        ranges.push({ from: at - 1, to: at + 1 })
  if (ranges.length === 0) return undefined
  const words = portfolio.map(word => word[0]!.toUpperCase() + word.slice(1)).join(' ')
  const name = / of /i.test(role.title) || isMinister(role.kind) ? `Ministry of ${words}` : `${words} Ministry`
  return { organization: { name, acronym: null, kind: 'ministry', country: role.country, parent: null }, ranges }
}

/** "the ministry", "his ministry". */
const isDefinite = (tag: number): boolean => tag === Tag.DT || tag === Tag.PRPS

const isMinister = (kind: string | null): boolean => kind !== null && ministerKinds.has(kind)

const ministerKinds: ReadonlySet<string> = new Set(['defence-minister', 'foreign-minister', 'minister'])

/** The mentions of an implied ministry. */
export const impliedMentions = ({ ranges }: ImpliedMinistry, entity: number): NameMention[] =>
  ranges.map(range => ({ kind: 'organization', entity, range, core: range, form: 'description' }))
