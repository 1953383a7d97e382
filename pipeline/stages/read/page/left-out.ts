import type { DroppedElements } from './drop-elements.ts'
import type { LabelledLine } from './label-lines.ts'
import { isLine, type PageElement, type PageLine } from './page-line.ts'

/** Something of a page that is not in the text. */
export interface LeftOut {
  /** The element, as a short selector: `aside.related-stories`. */
  readonly selector: string
  readonly characters: number
  readonly rule: string
  /** How it begins: 60 characters at most. */
  readonly words: string
}

const longestWords = 60

/** What was left out, in the page's order; lines side by side that one rule left out are told once. */
export const listLeftOut = (dropped: DroppedElements, lines: readonly LabelledLine[]): LeftOut[] => {
  const found: { at: number; leftOut: LeftOut }[] = []
  for (const [element, { id }] of dropped) {
    const first = firstLineOf(element)
    if (first === undefined) continue
    const { characters } = element
    found.push({ at: first.index, leftOut: { selector: selectorOf(element), characters, rule: id, words: wordsOf(first) } })
  }
  let run: { parent: PageElement | null; last: number } | undefined
  for (const [at, { line, label, rule }] of lines.entries()) {
    if (label !== 'drop') continue
    const { element, text, index } = line
    const previous = found.at(-1)
    if (run !== undefined && run.last === at - 1 && run.parent === element.parent && previous?.leftOut.rule === rule) {
      previous.leftOut = { ...previous.leftOut, characters: previous.leftOut.characters + text.length }
    } else {
      found.push({ at: index, leftOut: { selector: selectorOf(element), characters: text.length, rule, words: wordsOf(line) } })
    }
    run = { parent: element.parent, last: at }
  }
  return found.sort((a, b) => a.at - b.at).map(({ leftOut }) => leftOut)
}

const wordsOf = ({ text }: PageLine): string => (text.length <= longestWords ? text : `${text.slice(0, longestWords - 1)}…`)

/** Tag and first name of the element, after those of the nearest one around it that has a name where it has none itself. */
const selectorOf = (element: PageElement): string => {
  const own = stepOf(element)
  if (own !== element.tag || element.parent === null) return own
  let above: PageElement | null = element.parent
  while (above !== null && stepOf(above) === above.tag) above = above.parent
  return above === null ? own : `${stepOf(above)} ${own}`
}

const stepOf = ({ tag, rawNames }: PageElement): string => {
  const name = rawNames.trim().split(/\s+/, 1)[0] ?? ''
  return name === '' ? tag : `${tag}.${name.slice(0, 40)}`
}

const firstLineOf = (element: PageElement): PageLine | undefined => {
  const stack: (PageElement | PageLine)[] = [element]
  while (stack.length > 0) {
    const next = stack.pop()!
    if (isLine(next)) return next
    for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!)
  }
  return undefined
}
