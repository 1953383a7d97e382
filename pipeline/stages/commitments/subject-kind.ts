import type { NameMention } from '../../layers/names.ts'
import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CommitmentWords } from './commitment-words.ts'
import type { Subject } from './find-subject.ts'

/** Who or what is to do it. `self`: we, I, he, they: whoever speaks or was spoken of. */
export type SubjectKind = 'party' | 'self' | 'visitor' | 'occasion' | 'activity' | 'thing' | 'none'

const pronouns: ReadonlySet<string> = new Set(['we', 'i', 'they', 'he', 'she', 'both', 'us'])

/** What a subject is by its head. `isTold` in reported speech, where "it" is whoever speaks; `mentionAt` gives the name that covers a token. */
export function subjectKind(
  { head }: Subject,
  isTold: boolean,
  tokens: Tokens,
  words: CommitmentWords,
  mentionAt: (token: number) => NameMention | undefined,
): SubjectKind {
  if (head < 0) return 'none'
  const { lexicon } = tokens
  const form = tokens.form[head]!
  const folded = lexicon.folded(form)
  const noun = lexicon.nounLemma(form)
  const word = lexicon.form(folded)
  if (pronouns.has(word)) return 'self'
  if (word === 'it') return isTold ? 'self' : 'occasion'
  const mention = mentionAt(head)
  if (mention && (mention.kind !== 'country' || mention.form !== 'description')) return 'party'
  if (words.visitor.has(noun) || words.visitor.has(folded)) return 'visitor'
  if (words.activity.has(noun) || words.activity.has(folded)) return 'activity'
  if (words.occasion.has(noun) || words.occasion.has(folded)) return 'occasion'
  if (words.party.has(noun) || words.party.has(folded)) return 'party'
  if (head > 0 && tokens.tag[head - 1] === Tag.CD) return 'thing'
  const isName = (lexicon.flags(form) & FormFlag.Capitalized) !== 0 && !lexicon.isKnown(form)
  return isName || (lexicon.flags(form) & FormFlag.Acronym) !== 0 ? 'party' : 'thing'
}
