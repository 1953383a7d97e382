import { isLine, type PageElement, type PageLine } from './page-line.ts'

/** The lines in an element, in the page's order, without those in elements that are dropped. */
export const linesIn = (element: PageElement, dropped?: ReadonlyMap<PageElement, unknown>): PageLine[] => {
  const lines: PageLine[] = []
  const stack: (PageElement | PageLine)[] = [element]
  while (stack.length > 0) {
    const next = stack.pop()!
    if (isLine(next)) lines.push(next)
    else if (!dropped?.has(next)) for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!)
  }
  return lines
}
