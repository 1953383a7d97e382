import type { NameMention } from '../../layers/names.ts'
import type { Member, ResolvedSpeaker } from '../../layers/speakers.ts'
import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { Asked } from './asked.ts'
import type { Discourse } from './discourse.ts'
import type { MentionIndex } from './mention-index.ts'
import { speakerGroup, speakerPerson } from './speakers.ts'

/** Prepositions between somebody and the one whose friend, aide or lawyer that is. */
const ofOthers: ReadonlySet<string> = new Set(['for', 'of', 'to', 'from', 'with', 'about', 'against'])

/** The person or people whom a mention names; null where it names nobody, or only in passing ("the Dahl campaign"). `text` are its words. */
export function resolveNamed(
  text: string,
  asked: Asked,
  discourse: Discourse,
  index: MentionIndex,
): ResolvedSpeaker | null {
  const { range } = asked
  const { tokens } = discourse.segments
  const { lexicon } = tokens
  const people = index
    .within(range, 'person')
    .filter(mention => (mention.core.to >= range.to || !isModifying(mention.core.to)) && !isOthers(mention))
  return byName()

  /** "a spokeswoman for Dahl", "a friend of Dahl": somebody else speaks. */
  function isOthers({ range: { from } }: NameMention): boolean {
    return (
      asked.basis !== 'label' && from > range.from && ofOthers.has(lexicon.form(lexicon.folded(tokens.form[from - 1]!)))
    )
  }

  /** "the Dahl campaign", "Dahl's aides": the name is no head. */
  function isModifying(next: number): boolean {
    const tag = tokens.tag[next]
    return (
      tag === Tag.POS ||
      ((tag === Tag.NN || tag === Tag.NNS) && (lexicon.flags(tokens.form[next]!) & FormFlag.Capitalized) === 0)
    )
  }

  function byName(): ResolvedSpeaker | null {
    const entities = [...new Set(people.map(({ entity }) => entity))]
    const [first] = people
    if (!first) return null
    const via = asked.basis === 'label' ? 'label' : first.form === 'full' ? 'name' : 'short-name'
    if (!isJoined(first)) return speakerPerson(first.entity, via)
    const members: Member[] = entities.map(entity => ({ kind: 'person', entity }))
    return entities.length > 1 ? speakerGroup(text, members) : speakerGroup(text, [...members, ...otherOf(first)])
  }

  /** "X and Y", "Both X and Y", "X and his counterpart": no "and" inside a title. */
  function isJoined(first: NameMention): boolean {
    for (let at = first.core.to; at < range.to; at++) {
      if (tokens.tag[at] === Tag.PUNCT && tokens.text[tokens.start[at]!] === ',')
        return people.length > 2 || (people.length > 1 && hasAnd(at))
      if (tokens.tag[at] === Tag.CC) return true
    }
    return false
  }

  function hasAnd(from: number): boolean {
    const last = people.at(-1)!
    return from < last.range.from && tokens.tag[last.range.from - 1] === Tag.CC
  }

  function otherOf(first: NameMention): Member[] {
    const sides = discourse.sceneAt(range.from).sides
    const other = sides.find(side => side.people.length > 0 && !side.people.includes(first.entity))
    return other ? [{ kind: 'person', entity: other.people[0]! }] : []
  }
}
