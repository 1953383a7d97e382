import { compilePatterns } from '../../engine/compile-patterns.ts'
import type { Items } from '../../engine/pattern/items.ts'
import { type LoadedRule, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Agreement } from '../../record/event.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { createReadName } from './read-name.ts'

/** A place that names a document. */
export interface NamedDocument {
  /** All of its name: "the memorandum of understanding on cooperation in rescue at sea". */
  readonly range: TokenRange
  /** The words that say what kind of document it is. */
  readonly head: TokenRange
  /** Null where the words only lead back to a document named before ("the text"). */
  readonly kind: Agreement['kind'] | null
  /** What must stand by for it to be a document. */
  readonly asks: 'nothing' | 'name' | 'signing'
  /** Whether those who meet may be taken for its parties; a convention of many is not theirs alone. */
  readonly isTheirs: boolean
  /** Whether an article speaks of one document of this kind only. */
  readonly isOnce: boolean
  readonly rule: string
}

/** Finds the documents that a stretch of a sentence names, in order. */
export type FindDocuments = (
  tokens: Tokens,
  items: Items,
  sentence: TokenRange,
  isElsewhere: (token: number) => boolean,
) => NamedDocument[]

/** Compiles the rules of `agreements/documents`. */
export const createFindDocuments = (ruleSets: RuleSets, lexicon: Lexicon): FindDocuments => {
  const heads = compilePatterns(patternSources(ruleSets, rulesOf(ruleSets, 'agreements/documents', 'pattern')), lexicon)
  const readName = createReadName(ruleSets, lexicon)
  return (tokens, items, sentence, isElsewhere) =>
    heads
      .find(items, sentence.from, sentence.to)
      .filter(({ value }) => value.label !== 'none')
      .map(({ value, from, to, slots }) => {
        const head = slots.head ?? { from, to }
        return {
          range: readName(tokens, head, sentence, isElsewhere),
          head,
          kind: value.attributes?.opens === false ? null : (value.label as Agreement['kind']),
          asks: asked(value),
          isOnce: value.attributes?.once === true,
          isTheirs: value.attributes?.parties !== 'named',
          rule: value.id,
        }
      })
}

const asked = ({ attributes }: LoadedRule<'pattern'>): NamedDocument['asks'] => {
  const asks = attributes?.asks
  return asks === 'signing' || asks === 'name' ? asks : 'nothing'
}
