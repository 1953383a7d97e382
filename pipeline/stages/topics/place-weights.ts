import type { Block } from '../../layers/blocks.ts'

/**
 * How much a sentence counts by where it stands: a headline says what the article is about, a caption who is in the picture.
 * In other kinds no topic is read at all.
 */
export const placeWeights: { readonly [Kind in Block['kind']]?: number } = {
  body: 0.75,
  heading: 0.75,
  headline: 1.5,
  caption: 0.2,
}
