import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import type { Asked } from './asked.ts'
import type { Discourse } from './discourse.ts'
import type { ResolveWords } from './resolve-words.ts'
import { speakerPerson, speakerUnnamed } from './speakers.ts'

/** Who speaks behind a label that is no name: "A:" is whoever answers, "M.O.:" has the initials of one person alone. Null for other words. */
export function resolveLabel(
  { range, voices }: Asked,
  { names, segments: { tokens } }: Discourse,
  { lexicon, answer }: ResolveWords,
): ResolvedSpeaker | null {
  const form = lexicon.form(tokens.form[range.from]!)
  if (range.to - range.from > 1) return null
  if (answer.has(lexicon.folded(tokens.form[range.from]!))) {
    const answerer = voices?.answerer ?? null
    return answerer === null ? speakerUnnamed('label') : speakerPerson(answerer, 'label')
  }
  const letters = form.replaceAll('.', '')
  if (letters.length < 2 || letters.length > 4 || letters !== letters.toUpperCase()) return null
  const meant = names.people.flatMap(({ name }, person) => (initialsOf(name) === letters ? [person] : []))
  return meant.length === 1 ? speakerPerson(meant[0]!, 'label') : null
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(([letter = '']) => letter)
    .join('')
    .toUpperCase()
