import type { Attribution } from '../../layers/attributions.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { NameMention, Names } from '../../layers/names.ts'
import type { Segments } from '../../text/segments.ts'
import type { ResolveWords } from './resolve-words.ts'

/** Those whose voice the whole text is: who writes "I", and who answers behind "A:". */
export interface Voices {
  readonly author: number | null
  readonly answerer: number | null
}

const nobody: Voices = { author: null, answerer: null }

/**
 * The author is the only person of the byline, else the only one of a headline that speaks of a statement or speech. Who answers is the only person
 * of the headline, else of the lead.
 */
export function findVoices(
  { people, mentions }: Names,
  { tokens, blockOf, sentences, sentenceOf }: Segments,
  blocks: Blocks['blocks'],
  attributions: readonly Attribution[],
  words: ResolveWords,
): Voices {
  if (people.length === 0) return nobody
  const { lexicon } = words
  const kindAt = (token: number) => blocks[blockOf[token]!]!.kind
  const named = mentions.filter(({ kind }) => kind === 'person')
  const inKind = (kind: string) => named.filter(({ core }) => kindAt(core.from) === kind).map(({ entity }) => entity)
  const headline = inKind('headline')
  const byline = inKind('byline')
  const firstTurn = attributions.find(({ mentionBasis }) => mentionBasis === 'label')?.mention?.from
  return {
    author: only(byline) ?? (isSpeech() ? only(headline) : null),
    answerer: firstTurn === undefined ? null : answererBefore(firstTurn),
  }

  /** The person of the headline, if those before the first turn do not speak against it; else the only one there, less the author. */
  function answererBefore(turn: number): number | null {
    const inLead = named.filter(
      ({ core, entity }) => core.from < turn && kindAt(core.from) === 'body' && !byline.includes(entity),
    )
    const lead = inLead.map(({ entity }) => entity)
    const titled = only(headline)
    if (titled === null) return inLead.some(isAsked) ? only(lead) : null
    const isIntroduced = named.some(
      mention => mention.entity === titled && mention.core.from < turn && isAsked(mention),
    )
    return isIntroduced && (lead.length === 0 || lead.includes(titled)) ? titled : null
  }

  /** "We asked X", a headline's "Interview with X" or "X: …"; or X opens the sentence. In the text, "with X" may be whoever asks. */
  function isAsked({ range: { from, to } }: NameMention): boolean {
    const isFirst = sentences[sentenceOf[from]!]!.from === from
    const isLabel = to < tokens.count && lexicon.form(tokens.form[to]!) === ':'
    if (isFirst || isLabel) return true
    const before = lexicon.folded(tokens.form[from - 1]!)
    return words.asking.has(before) || (kindAt(from) === 'headline' && lexicon.form(before) === 'with')
  }

  function isSpeech(): boolean {
    const first = mentions.find(({ core }) => kindAt(core.from) === 'headline')
    if (!first) return false
    const { from, to } = sentences[sentenceOf[first.core.from]!]!
    for (let at = from; at < to; at++) if (words.speech.has(lexicon.folded(tokens.form[at]!))) return true
    return false
  }
}

const only = (entities: readonly number[]): number | null => (new Set(entities).size === 1 ? entities[0]! : null)
