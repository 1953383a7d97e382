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

/** "the ministry", in an article that names none: that of the first minister, under the minister's portfolio. Undefined where there is none. */
export function impliedMinistry(
  tokens: Tokens,
  fields: readonly TokenRange[],
  people: readonly NamedPerson[],
  { lexicon, is }: Vocabulary,
): ImpliedMinistry | undefined {
  const role = people
    .flatMap(({ roles, country }) => roles.map(({ title, kind }) => ({ title, kind, country })))
    .find(({ kind }) => kind !== null && ministerKinds.has(kind))
  if (!role) return undefined
  const portfolio = role.title
    .split(' ')
    .filter(word => is.portfolio.has(lexicon.folded(lexicon.intern(word))) || /^national$/i.test(word))
  const ranges: TokenRange[] = []
  for (const { from, to } of fields)
    for (let at = from + 1; at < to; at++)
      if (lexicon.form(tokens.form[at]!) === 'ministry' && tokens.tag[at - 1] === Tag.DT)
        ranges.push({ from: at - 1, to: at + 1 })
  if (ranges.length === 0 || portfolio.length === 0) return undefined
  const name = `Ministry of ${portfolio.map(word => word[0]!.toUpperCase() + word.slice(1)).join(' ')}`
  return { organization: { name, acronym: null, kind: 'ministry', country: role.country, parent: null }, ranges }
}

const ministerKinds: ReadonlySet<string> = new Set(['defence-minister', 'foreign-minister', 'minister'])

/** The mentions of an implied ministry. */
export const impliedMentions = ({ ranges }: ImpliedMinistry, entity: number): NameMention[] =>
  ranges.map(range => ({ kind: 'organization', entity, range, core: range, form: 'description' }))
