import type { Blocks } from '../../layers/blocks.ts'
import type { BlockKind } from '../../record/block.ts'
import type { Segments } from '../../text/segments.ts'

const usual: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'caption', 'headline', 'heading'])
const withByline: ReadonlySet<BlockKind> = new Set<BlockKind>([...usual, 'byline'])

/** Sentences with "I" that make a text one in the first person; blocks with a colon that make it a transcript. */
const fewestOwn = 2
const mostLabels = 1
const labelReach = 8

/** The line that tells who gave out what follows: no part of the article, yet it names a person of it. */
const readoutLead = 'clean.boilerplate.readout-lead'

/** Tells the blocks whose names are those of the article: of a text in the first person the byline, too, for its author speaks. */
export function namingBlocks(
  segments: Segments,
  blocks: Blocks['blocks'],
): (block: Blocks['blocks'][number]) => boolean {
  const isOwn = countOwn(segments, blocks) >= fewestOwn && countLabels(segments, blocks) <= mostLabels
  const kinds = isOwn ? withByline : usual
  return ({ kind, rule }) => kinds.has(kind) || rule === readoutLead
}

/** Sentences of the body with "I" outside quotations, up to the fewest that count. */
function countOwn(
  { tokens: { form, lexicon }, sentences, sentenceOf, quotationOf }: Segments,
  blocks: Blocks['blocks'],
) {
  const self = lexicon.intern('I')
  let own = 0
  let last = -1
  for (let at = form.indexOf(self); at >= 0 && own < fewestOwn; at = form.indexOf(self, at + 1)) {
    const sentence = sentenceOf[at]!
    if (sentence === last || quotationOf[at]! >= 0 || blocks[sentences[sentence]!.block]!.kind !== 'body') continue
    last = sentence
    own++
  }
  return own
}

/** Blocks of the body that begin like a turn ("Q: …"), up to more than count. */
function countLabels({ tokens: { form, lexicon }, sentences }: Segments, blocks: Blocks['blocks']): number {
  const colon = lexicon.intern(':')
  let labels = 0
  let last = -1
  for (const { from, to, block } of sentences) {
    if (block === last || blocks[block]!.kind !== 'body') continue
    last = block
    if (form.subarray(from, Math.min(to, from + labelReach)).includes(colon) && ++labels > mostLabels) break
  }
  return labels
}
