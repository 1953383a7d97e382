import { isLine, type Page, type PageElement, type PageLine } from './page-line.ts'

/** A card is small, and there are several side by side. */
const fewest = 3
const mostCharacters = 700
const mostLines = 8

/** Groups with more of the page's prose than this are the article: a list of things, each with a linked name… */
const mostProse = 0.35
/** …unless each has no more than this beside its links: below a short article, teasers are longer than it. */
const teaserSize = 160

/**
 * Cards: elements of one tag and class side by side, each a linked title with a picture or a few more lines. They lead to
 * other articles.
 */
export const findCards = (page: Page): ReadonlySet<PageElement> => {
  const cards = new Set<PageElement>()
  for (const element of page.elements) {
    if (element.children.length < fewest) continue
    for (const group of alike(element)) {
      const inGroup = group.filter(isCard)
      if (inGroup.length < fewest || inGroup.length < group.length * 0.8) continue
      const prose = group.reduce((sum, each) => sum + each.prose, 0)
      const size = group.reduce((sum, each) => sum + Math.max(0, each.characters - each.linked), 0) / group.length
      if (prose <= page.root.prose * mostProse || size <= teaserSize) for (const card of inGroup) cards.add(card)
    }
  }
  return cards
}

const alike = (element: PageElement): Iterable<PageElement[]> => {
  const groups = new Map<string, PageElement[]>()
  for (const child of element.children) {
    if (isLine(child) || child.characters === 0) continue
    const shape = `${child.tag} ${child.names}`
    const group = groups.get(shape)
    if (group === undefined) groups.set(shape, [child])
    else group.push(child)
  }
  return groups.values()
}

const isCard = (element: PageElement): boolean => {
  if (element.characters > mostCharacters) return false
  const { lines, pictures } = contentOf(element)
  const hasTitle = lines.slice(0, 3).some(({ text, linked }) => text.length >= 15 && linked >= text.length * 0.9)
  return hasTitle && lines.length <= mostLines && (pictures > 0 || lines.length > 1)
}

/** Lines and pictures among the first 60 descendants. */
const contentOf = (element: PageElement): { lines: PageLine[]; pictures: number } => {
  const lines: PageLine[] = []
  let pictures = 0
  const stack: (PageElement | PageLine)[] = [element]
  for (let seen = 0; stack.length > 0 && seen < 60; seen++) {
    const next = stack.pop()!
    if (isLine(next)) lines.push(next)
    else {
      pictures += next.images
      for (let i = Math.min(next.children.length, 60) - 1; i >= 0; i--) stack.push(next.children[i]!)
    }
  }
  return { lines, pictures }
}
