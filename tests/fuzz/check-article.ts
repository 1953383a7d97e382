import { checkViews } from './check-views.ts'
import { crash, type FuzzInput, type Outcome } from './input.ts'
import { attempt, differing, type Product } from './product.ts'

/** Reads a text or a page: a sound record, or a failure with words; `isTwice` also compares two readings, and looks at what is told of it. */
export const checkArticle = ({ name, content }: FuzzInput, product: Product, isTwice: boolean): Outcome => {
  const input = typeof content === 'string' ? { name, text: content } : { name, bytes: content }
  const { record, came, faults } = attempt(() => product.readout.extract(input), {
    check: product.check,
    source: content,
  })
  if (!isTwice || record === undefined) return { came, faults }
  try {
    const traced = product.trace(product.read({ name, content }))
    const views = checkViews(record, traced)
    return { came, faults: [...faults, ...differing('a second reading', record, traced.record), ...views] }
  } catch (error) {
    return { came, faults: [...faults, crash(error)] }
  }
}
