import { FormFlag, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { NameTokens } from './name-tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Names of more words are none. */
const longestName = 7
/** Words of a family-first name of which only the first must be telling. */
const longestOpen = 4

const verbTags: ReadonlySet<Tag> = new Set<Tag>([Tag.VBZ, Tag.VBD])

/**
 * The name that starts at `from`: name words with particles and initials between them, a suffix at the end. Empty where none starts. Behind a title
 * any word in capitals may start it.
 */
export function nameAt(
  tokens: Tokens,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  test: NameTokens,
  isTitled = false,
): TokenRange {
  const starts = from < to && (isTitled ? test.isFree(from) : test.mayBeName(from, true))
  return starts ? nameFrom(tokens, from, to, vocabulary, test) : { from, to: from }
}

function nameFrom(
  tokens: Tokens,
  from: number,
  to: number,
  { lexicon, is, cultureOf, organizations }: Vocabulary,
  { mayBeName, isFree }: NameTokens,
): TokenRange {
  const folded = (token: number) => lexicon.folded(tokens.form[token]!)
  // "Ines Dahl Slams Budget": a headline's verb ends the name. Only by its ending: "Lam" is a verb's plain form, too.
  const isVerbForm = (form: number): boolean =>
    lexicon.isKnown(form) && verbTags.has(lexicon.tag(form)) && /...(?:s|ed)$/.test(lexicon.form(form))
  // "Ines Dahl Press Conference": the words of an event end the name.
  const opensEvent = (at: number): boolean => {
    const head = organizations.matchAt(tokens, at, to)?.values[0]
    return lexicon.isKnown(tokens.form[at]!) && (head?.attributes.kind === 'media' || head?.attributes.kind === 'forum')
  }
  let end = from + 1
  const isOpen = cultureOf.isFamilyName(folded(from))
  while (end < to && end - from < longestName) {
    if (is.suffix.has(folded(end)) && (lexicon.flags(tokens.form[end]!) & FormFlag.Capitalized) !== 0)
      return { from, to: end + 1 }
    if (end - from > 1 && (isVerbForm(tokens.form[end]!) || opensEvent(end))) break
    if (mayBeName(end, false) || (isOpen && end - from < longestOpen && isFree(end))) end++
    else {
      let next = end
      while (next < to && next - end < 3 && is.particle.has(folded(next))) next++
      if (next === end || next >= to || !mayBeName(next, false)) break
      end = next + 1
    }
  }
  if (end + 1 < to && tokens.text[tokens.start[end]!] === ',' && is.suffix.has(folded(end + 1))) end += 2
  return { from, to: end }
}
