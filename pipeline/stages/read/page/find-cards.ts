import { isLine, isProse, type Page, type PageElement, type PageLine } from './page-line.ts'

/** A card says little: a title, a date, a sentence or two. */
const most = { lines: 7, characters: 900, prose: 2 } as const

/** Running text that has to stand outside the cards: a page of nothing else is a list that someone wrote. */
const leastElsewhere = 160

/**
 * Elements that are teasers by their build alone: two or more of a kind side by side, each opening with a title that is a link
 * and saying no more than a few lines.
 */
export const findCards = (page: Page): ReadonlySet<PageElement> => {
  const cards = new Set<PageElement>()
  let prose = 0
  for (const element of page.elements) {
    const kinds = new Map<string, PageElement[]>()
    for (const child of element.children) {
      if (isLine(child) || !isCard(child)) continue
      const kind = kindOf(child)
      const alike = kinds.get(kind)
      if (alike === undefined) kinds.set(kind, [child])
      else alike.push(child)
    }
    for (const alike of kinds.values()) {
      if (alike.length < 2) continue
      for (const card of alike) {
        cards.add(card)
        prose += card.prose
      }
    }
  }
  return page.root.prose - prose >= leastElsewhere ? cards : new Set()
}

/** Tag and first class: `card first` and `card last` are of a kind. */
const kindOf = ({ tag, names }: PageElement): string => `${tag} ${names.split(', ', 1)[0]!.replace(/\d+/g, '')}`

const isCard = (element: PageElement): boolean => {
  if (element.characters > most.characters || element.linked < 12 || notCards.has(element.tag)) return false
  const lines = linesOf(element)
  if (lines === undefined || lines.length < 2) return false
  const title = lines.findIndex(isTitle)
  if (title === -1 || title > 2 || lines.slice(0, title).some(isProse)) return false
  if (lines.filter(isProse).length > most.prose) return false
  return lines.some(line => line.linked < line.text.length * 0.8 || heading.test(line.element.tag))
}

/** What is links alone is a list of links: where to buy what the article speaks of. */
const heading = /^h[1-6]$/

const notCards: ReadonlySet<string> = new Set(['p', 'blockquote', 'figure', 'figcaption', 'td', 'th'])

const isTitle = ({ text, linked }: PageLine): boolean =>
  text.length >= 12 && text.length <= 250 && linked >= text.length * 0.8

/** The lines in an element; undefined where they are too many for a card. */
const linesOf = (element: PageElement): readonly PageLine[] | undefined => {
  const lines: PageLine[] = []
  const stack: (PageElement | PageLine)[] = [element]
  for (let seen = 0; stack.length > 0; seen++) {
    if (seen > 40 || lines.length > most.lines) return undefined
    const next = stack.pop()!
    if (isLine(next)) lines.push(next)
    else for (let i = Math.min(next.children.length, 41) - 1; i >= 0; i--) stack.push(next.children[i]!)
  }
  return lines.length > most.lines ? undefined : lines
}
