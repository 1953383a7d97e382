import type { Attribution } from '../../layers/attributions.ts'

/** Attributions of one sentence that are looked at. */
const mostOfSentence = 64

/** For each sentence, the indices of the attributions that have their cue or a part of their content in it. */
export function nearAttributions(
  attributions: readonly Attribution[],
  sentenceOf: Uint32Array,
): ReadonlyMap<number, readonly number[]> {
  const near = new Map<number, number[]>()
  const add = (sentence: number, index: number): void => {
    const there = near.get(sentence)
    if (!there) near.set(sentence, [index])
    else if (there.at(-1) !== index && there.length < mostOfSentence) there.push(index)
  }
  attributions.forEach(({ cue, content }, index) => {
    if (cue) add(sentenceOf[cue.from]!, index)
    for (const { from, to } of content) {
      const last = sentenceOf[Math.max(from, to - 1)]!
      for (let sentence = sentenceOf[from]!; sentence <= last; sentence++) add(sentence, index)
    }
  })
  return near
}
