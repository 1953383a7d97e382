import type { LeftOut } from '../../../layers/article.ts'
import { commonElement } from './common-element.ts'
import type { DroppedElements } from './drop-elements.ts'
import { type LabelledLine, outsideRule } from './label-lines.ts'
import { linesIn } from './lines-in.ts'
import { isLine, type Page, type PageElement, type PageLine } from './page-line.ts'

const longestWords = 60

interface Draft {
  element: PageElement
  readonly rule: string
  readonly lines: string[]
  characters: number
}

/** What was left out, in the page's order; lines that follow each other and that one rule left out are told once. */
export const listLeftOut = (page: Page, dropped: DroppedElements, lines: readonly LabelledLine[]): LeftOut[] => {
  const labels = new Map(lines.map(labelled => [labelled.line, labelled]))
  const drafts: Draft[] = []
  let open: Draft | undefined
  const stack: (PageElement | PageLine)[] = [page.root]
  while (stack.length > 0) {
    const next = stack.pop()!
    if (isLine(next)) {
      const { label = 'drop', rule = outsideRule } = labels.get(next) ?? {}
      if (label !== 'drop') open = undefined
      else if (open?.rule === rule) {
        open.element = commonElement(open.element, next.element)
        open.lines.push(next.text)
        open.characters += next.text.length
      } else {
        open = { element: next.element, rule, lines: [next.text], characters: next.text.length }
        drafts.push(open)
      }
      continue
    }
    const rule = dropped.get(next)
    if (rule !== undefined) {
      drafts.push({
        element: next,
        rule: rule.id,
        lines: linesIn(next).map(({ text }) => text),
        characters: next.characters,
      })
      open = undefined
    } else for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!)
  }
  return drafts.map(({ element, characters, rule, lines: all }) => ({
    selector: selectorOf(element),
    characters,
    words: wordsOf(all[0] ?? ''),
    lines: all,
    rule,
  }))
}

const wordsOf = (text: string): string =>
  text.length <= longestWords ? text : `${text.slice(0, longestWords - 1).trimEnd()}…`

/** Tag and first class of the element, behind those of the nearest one around it that has a class where it has none itself. */
const selectorOf = (element: PageElement): string => {
  const own = stepOf(element)
  if (own !== element.tag || element.parent === null) return own
  let above: PageElement | null = element.parent
  while (above !== null && stepOf(above) === above.tag) above = above.parent
  return above === null ? own : `${stepOf(above)} ${own}`
}

const stepOf = ({ tag, rawNames }: PageElement): string => {
  const name = rawNames.trim().split(/\s+/, 1)[0] ?? ''
  return /^[\w-]{1,40}$/.test(name) ? `${tag}.${name}` : tag
}
