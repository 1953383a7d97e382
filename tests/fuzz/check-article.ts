import type { FuzzInput, Outcome } from './input.ts'
import { attempt, differing, type Product } from './product.ts'

/** Reads a text or a page: a sound record, or a failure with words; `isTwice` also compares two readings. */
export const checkArticle = ({ name, content }: FuzzInput, product: Product, isTwice: boolean): Outcome => {
  const input = typeof content === 'string' ? { name, text: content } : { name, bytes: content }
  const { record, came, faults } = attempt(() => product.readout.extract(input), product.check)
  if (!isTwice || record === undefined) return { came, faults }
  const again = attempt(() => product.second.extract(input), product.check)
  return { came, faults: [...faults, ...differing('a second reading', record, again.record)] }
}
