import type { PageElement, PageLine } from './page-line.ts'

/** Tags and names of the element that a line stands in and of three around it: lines of one text share them. */
export const shapeOf = ({ element }: PageLine): string => {
  const parts: string[] = []
  let at: PageElement | null = element
  for (let i = 0; i < 4 && at !== null; i++, at = at.parent) parts.push(`${at.tag}.${at.names.slice(0, 80)}`)
  return parts.join('<')
}
