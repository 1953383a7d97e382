import type { Record } from '../record/record.ts'
import type { Statement } from '../record/statement.ts'

/** How the text leads from a mention to whom it means. */
const ways: { readonly [via in Statement['speaker']['via']]: string } = {
  name: 'named there',
  'short-name': 'by a short form of the name',
  title: 'by the office',
  description: 'by a description',
  pronoun: 'by a pronoun',
  elided: 'carried over from the clause before',
  group: 'as a group',
  label: 'by the label of the turn',
  headline: 'named in the headline only',
}

/** Who speaks, as one line: name, rank, offices, country, the members of a group, and how the text leads there. */
export const describeSpeaker = (record: Record, { speaker }: Pick<Statement, 'speaker'>): string => {
  const { type, id, name, members, via } = speaker
  const person = record.people.find(other => other.id === id)
  const facts = person
    ? [person.rank?.title, ...person.roles.map(({ title }) => title), person.country?.name]
    : members.map(member => nameOf(record, member))
  const known = facts.filter(fact => fact !== undefined && fact !== null)
  return `${name ?? type}${known.length > 0 ? ` (${known.join('; ')})` : ''}, ${ways[via]}`
}

/** The name behind a member's id, or the country code itself. */
const nameOf = ({ people, organizations }: Record, member: string): string =>
  [...people, ...organizations].find(({ id }) => id === member)?.name ?? member
