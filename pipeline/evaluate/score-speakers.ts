import type { Record } from '../record/record.ts'
import { codeOf } from './country-codes.ts'
import type { CoveredArticle } from './cover-statements.ts'
import { foldName } from './fold-name.ts'
import { tallyPairs, tallySets } from './pair-up.ts'
import { isSameSpeaker, isWronglyNamed } from './same-party.ts'
import type { StatementPair } from './score-statements.ts'
import type { Board } from './tally.ts'
import { isHalfShared, isSameSet } from './words.ts'

/** Counts whose words they are, and of statements found in full what is told of them. Gives the pairs with the right speaker. */
export const scoreSpeakers = (
  board: Board,
  { gold, found }: CoveredArticle,
  full: readonly StatementPair[],
  { people, organizations }: Pick<Record, 'people' | 'organizations'>,
): StatementPair[] => {
  const names = new Map([...organizations, ...people].map(({ id, name }) => [id, name]))
  const ids = new Set(people.map(({ id }) => id))
  for (const [{ raw }, { raw: statement }] of full) {
    const told = raw.told!
    board.say('act', told.act === statement.act)
    board.say('kind', told.kind === statement.kind)
    tallySets(board.tallyOf('topics'), new Set(told.topics), new Set(statement.topics), new Set(told.maybeTopics))
    board.say('wrongSpeaker', isWronglyNamed(told.speaker, statement.speaker))
    if (told.speaker.type === 'group' && told.speaker.members?.length) {
      const wanted = new Set(told.speaker.members.map(keyOf))
      const members = statement.speaker.members.map(member => names.get(member) ?? member)
      board.say('members', isSameSet(wanted, new Set(members.map(keyOf))))
    }
  }
  return tallyPairs(board.tallyOf('speaker'), gold, found, (a, b) => {
    const { speaker } = a.raw.told!
    return (
      isHalfShared(a.content, b.content) &&
      isSameSpeaker(speaker, b.raw.speaker) &&
      (speaker.type !== 'person' || ids.has(b.raw.speaker.id ?? ''))
    )
  })

  /** A country by its code, whether gold and record give that or a name; anybody else by the folded name. */
  function keyOf(member: string): string {
    return codeOf(member) ?? (/^[A-Z]{3}$/.test(member) ? member : foldName(member))
  }
}
