import type { Block } from '../../../layers/blocks.ts'
import type { CompiledElementRule } from './compile-element-rules.ts'
import { type DroppedElements, isInside } from './drop-elements.ts'
import type { Subject } from './element-test.ts'
import { closes, proseBehind } from './end-of-article.ts'
import { foldLine, lettersOf } from './fold-line.ts'
import type { Page, PageElement, PageLine } from './page-line.ts'

/** What becomes of a line: a kind of block, or left out. */
export interface LabelledLine {
  readonly line: PageLine
  readonly label: CompiledElementRule['label']
  readonly role: Block['role']
  readonly rule: string
}

/** What lines are labelled by. */
export interface Labelling {
  readonly page: Page
  readonly chosen: ReadonlySet<number>
  readonly dropped: DroppedElements
  readonly rules: readonly CompiledElementRule[]
  /** The page's titles, as letters alone. */
  readonly titles: ReadonlySet<string>
}

/** Id that lines of the body carry where no rule says otherwise. */
const bodyRule = 'read.body'
/** Id that lines outside the body carry where no rule says otherwise. */
export const outsideRule = 'read.outside'
/** Behind a line that ends the article. */
const closedRule = 'read.closed'
/** A caption or byline that stood before. */
const repeatedRule = 'read.repeated'

/** Lines among which a headline is looked for before the first chosen one, and that are looked at after the last. */
const margin = { before: 80, after: 20 } as const

/** Labels the lines from the headline to a little behind the body; lines of dropped elements are passed over. */
export const labelLines = ({ page, chosen, dropped, rules, titles }: Labelling): LabelledLine[] => {
  const { lines } = page
  const first = lines.findIndex(({ index }) => chosen.has(index))
  if (first === -1) return []
  const last = lines.findLastIndex(({ index }) => chosen.has(index))
  const parents = new Set([...chosen].flatMap(index => parentsOf(lines[index]!.element)))
  const labelled: LabelledLine[] = []
  const more = proseBehind(page, chosen)
  let isClosed = false
  let before: readonly string[] = []
  let passed = 0
  const told = new Set<string>()
  const isTitle = ({ text }: PageLine): boolean => text.length < 300 && titles.has(lettersOf(text))
  const isOpen = ({ element }: PageLine): boolean => !isInside(element, dropped)
  const from =
    nearestAbove(lines, first, line => isTitle(line) && isOpen(line)) ??
    nearestAbove(lines, first, line => line.element.tag === 'h1' && isOpen(line)) ??
    first
  for (let index = from; index < Math.min(lines.length, last + 1 + margin.after); index++) {
    const line = lines[index]!
    const { element, text } = line
    if (isInside(element, dropped)) continue
    const isChosen = chosen.has(index)
    if (isChosen) passed++
    let plain: string | undefined
    const subject: Subject = {
      element,
      names: line.inlineNames === '' ? element.names : `${element.names}, ${line.inlineNames}`,
      get plain() {
        plain ??= foldLine(text)
        return plain
      },
      characters: text.length,
      links: Math.min(1, line.linked / text.length),
      bold: Math.min(1, line.bold / text.length),
      italic: Math.min(1, line.italic / text.length),
      prose: 0,
      pageProse: page.root.prose,
      ends: endOf(text),
      chosen: isChosen,
      place: index < first ? 'before' : index > last ? 'after' : 'between',
      fromFirst: isChosen ? passed - 1 : passed,
      fromLast: chosen.size - passed,
      isBeside: parents.has(element.parent),
      isAfterPicture: line.isAfterPicture,
      isCard: false,
      repeatsTitle: isTitle(line),
      before,
    }
    if (isClosed) {
      if (isChosen) labelled.push({ line, label: 'drop', role: undefined, rule: closedRule })
      continue
    }
    const rule = rules.find(({ holds }) => holds(subject))
    if (rule !== undefined && passed > 1 && closes(rule.names, more, index)) isClosed = true
    if (rule === undefined && !isChosen) {
      before = []
      continue
    }
    const label = rule?.label ?? kindOf(element)
    before = rule?.names ?? [label]
    const role = label === 'body' ? (rule?.role ?? roleOf(element)) : undefined
    const letters = label === 'body' || label === 'heading' || label === 'drop' ? '' : lettersOf(text)
    if (told.has(letters)) labelled.push({ line, label: 'drop', role: undefined, rule: repeatedRule })
    else labelled.push({ line, label, role, rule: rule?.id ?? bodyRule })
    if (letters !== '') told.add(letters)
  }
  return labelled
}

/** The element around a line's own, and the one around a list that it is an item of. */
const parentsOf = ({ tag, parent }: PageElement): (PageElement | null)[] =>
  parent !== null && lists.has(tag) ? [parent, parent.parent] : [parent]

const lists: ReadonlySet<string> = new Set(['li', 'dd', 'dt'])

/** The line nearest above that holds; none where it is far. */
const nearestAbove = (
  lines: readonly PageLine[],
  first: number,
  holds: (line: PageLine) => boolean,
): number | undefined => {
  const above = Math.max(0, first - margin.before)
  for (let index = first - 1; index >= above; index--) if (holds(lines[index]!)) return index
  return undefined
}

const endOf = (text: string): Subject['ends'] => {
  const end = text.slice(-6)
  if (/:["'”’)\]]*$/.test(end)) return 'colon'
  return /[.!?…。！？]["'”’»)\]]*$/.test(end) ? 'sentence' : 'open'
}

const heading = /^h[1-6]$/

const kindOf = ({ tag }: PageElement): 'heading' | 'body' => (heading.test(tag) ? 'heading' : 'body')

const roleOf = (element: PageElement): Block['role'] => {
  let above: PageElement | null = element
  for (let i = 0; i < 4 && above !== null; i++, above = above.parent) {
    const role = roles[above.tag]
    // A row with this much prose lays a page out; cells of data are short.
    if (role === 'table-row' && above.prose >= layoutProse) continue
    if (role !== undefined) return role
  }
  return 'paragraph'
}

/** Characters of prose in a row from which it is no row of data. */
const layoutProse = 300

const roles: { readonly [tag: string]: Block['role'] } = {
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  blockquote: 'quotation',
  tr: 'table-row',
}
