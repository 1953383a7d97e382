import type { FuzzInput } from './input.ts'

type Content = FuzzInput['content']

const without = (content: Content, from: number, to: number): Content => {
  if (typeof content === 'string') return content.slice(0, from) + content.slice(to)
  return Buffer.concat([content.subarray(0, from), content.subarray(to)])
}

/**
 * What is left of a content when all is taken away that can be, while it still fails: halves first, then ever smaller
 * pieces.
 *
 * @param most how often it may be tried
 */
export const shrink = async (
  content: Content,
  fails: (content: Content) => Promise<boolean>,
  most = 400,
): Promise<Content> => {
  let left = content
  let tries = 0
  for (
    let size = Math.ceil(left.length / 2);
    size >= 1 && tries < most;
    size = Math.min(Math.floor(size / 2), left.length)
  ) {
    for (let at = 0; at < left.length && tries < most; tries++) {
      const shorter = without(left, at, at + size)
      if (await fails(shorter)) left = shorter
      else at += size
    }
  }
  return left
}
