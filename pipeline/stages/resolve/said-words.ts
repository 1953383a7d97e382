import type { NameMention } from '../../layers/names.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { ResolveWords } from './resolve-words.ts'

/** Tokens of an apposition that are read, and of what stands before a name. */
const longestApposition = 16
const longestBefore = 6

const before: ReadonlySet<Tag> = new Set<Tag>([Tag.NN, Tag.NNP, Tag.NNS, Tag.JJ, Tag.VBN, Tag.POS])
const linking: ReadonlySet<string> = new Set(['is', 'was', "'s", 'became'])

/**
 * The words that the text says somebody or something named to be, plain forms: before the name, in an apposition, after "is". "Kullen Yards, a
 * shipbuilder" is a shipbuilder later on. Given per entity of one kind.
 */
export function saidWords(
  mentions: readonly NameMention[],
  kind: NameMention['kind'],
  size: number,
  tokens: Tokens,
  words: ResolveWords,
): readonly ReadonlySet<number>[] {
  const { lexicon } = words
  const said = Array.from({ length: size }, () => new Set<number>())
  for (const mention of mentions) {
    if (mention.kind !== kind) continue
    const own = said[mention.entity]!
    for (let at = mention.range.from; at < mention.range.to; at++)
      if (at < mention.core.from || at >= mention.core.to) own.add(wordAt(at))
    for (let at = mention.range.from - 1; at >= 0 && mention.range.from - at <= longestBefore; at--) {
      if (!before.has(tokens.tag[at]! as Tag)) break
      own.add(wordAt(at))
    }
    readBehind(mention.range.to, own)
  }
  return said

  function wordAt(at: number): number {
    return words.plain(lexicon.folded(tokens.form[at]!))
  }

  /** ", a retired judge," or "is a retired judge": up to the next mark or verb. */
  function readBehind(to: number, own: Set<number>): void {
    const mark = tokens.tag[to] === Tag.PUNCT && lexicon.form(tokens.form[to]!) === ','
    if (!mark && !linking.has(lexicon.form(lexicon.folded(tokens.form[to] ?? 0)))) return
    const first = tokens.tag[to + 1]
    if (first !== Tag.DT && first !== Tag.PRPS && !(mark && before.has(first! as Tag))) return
    for (let at = to + 1; at < Math.min(tokens.count, to + longestApposition); at++) {
      const tag = tokens.tag[at]
      if (tag === Tag.PUNCT || tag === Tag.VBD || tag === Tag.VBZ) return
      own.add(wordAt(at))
    }
  }
}
