import { compilePatterns } from '../../engine/compile-patterns.ts'
import { type Items, itemsOfTokens } from '../../engine/pattern/items.ts'
import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Commitment } from '../../record/event.ts'
import { type Lexicon, Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { CommitmentWords } from './commitment-words.ts'

/** Words by which somebody may commit himself. */
export interface Wording extends TokenRange {
  readonly strength: Commitment['strength']
  readonly rule: string
  /** `clause`: its subject stands before it; `pledge`: a verb of promising; `noun`: the promise is a noun. */
  readonly form: 'clause' | 'pledge' | 'noun'
  /** False where vague words behind it ("to promote cooperation") make no commitment of it. */
  readonly isFirm: boolean
  /** First token of what is promised: of the noun, where it is one. */
  readonly start: number
}

/** Finds the wordings of a sentence, in order, none overlapping. */
export function createFindWordings(
  ruleSets: RuleSets,
  { trigger }: CommitmentWords,
  lexicon: Lexicon,
): (tokens: Tokens) => (sentence: TokenRange) => Wording[] {
  const index = compilePatterns(patternSources(ruleSets, rulesOf(ruleSets, 'commitments/wordings', 'pattern')), lexicon)

  const mayHold = ({ form }: Tokens, { from, to }: TokenRange): boolean => {
    for (let at = from; at < to; at++)
      if (trigger.has(lexicon.verbLemma(form[at]!)) || trigger.has(lexicon.folded(form[at]!))) return true
    return false
  }
  return tokens => {
    let items: Items | undefined
    return sentence => {
      if (!mayHold(tokens, sentence)) return []
      items ??= itemsOfTokens(tokens)
      return index.find(items, sentence.from, sentence.to).flatMap(({ value, from, to, slots }): Wording[] => {
        const form = value.attributes?.form
        if (form !== 'clause' && form !== 'pledge' && form !== 'noun') return []
        const strength = value.label as Commitment['strength']
        const isFirm = value.attributes?.firm !== 'no'
        return [
          {
            from,
            to,
            strength,
            rule: value.id,
            form,
            isFirm,
            start: slots.own?.from ?? startOf(tokens, form, from, sentence.from),
          },
        ]
      })
    }
  }
}

const auxiliaries: ReadonlySet<string> = new Set(['have', 'has', 'had'])

/** "had also promised to": a pledge starts with its adverbs and its auxiliary. */
function startOf({ lexicon, tag, form }: Tokens, kind: Wording['form'], at: number, first: number): number {
  if (kind !== 'pledge') return at
  let start = at
  while (start > first && (tag[start - 1] === Tag.RB || tag[start - 1] === Tag.RBR)) start--
  return start > first && auxiliaries.has(lexicon.form(lexicon.folded(form[start - 1]!))) ? start - 1 : start
}
