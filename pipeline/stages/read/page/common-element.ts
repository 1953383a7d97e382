import type { PageElement } from './page-line.ts'

/** The nearest element that both are in; one of them where the other is in it. */
export const commonElement = (a: PageElement, b: PageElement): PageElement => {
  let [one, other] = [a, b]
  while (one !== other) {
    if (one.depth >= other.depth && one.parent !== null) one = one.parent
    else if (other.parent !== null) other = other.parent
    else break
  }
  return one
}
