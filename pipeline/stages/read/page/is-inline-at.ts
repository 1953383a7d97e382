import type { AnyNode, Element } from 'domhandler'
import type { PageElement } from './page-line.ts'
import { inline, textless } from './tags.ts'

/** Whether an element stands inside a line of the element around it. A link or a span around blocks is a block itself. */
export const isInlineAt = (node: Element, around: PageElement): boolean =>
  hasInlineTag(node, around) && !holdsBlocks(node)

/** An element of a name unknown is inline inside a line of text, as browsers have it; elsewhere pages build blocks of them. */
const hasInlineTag = ({ name }: Element, { tag }: PageElement): boolean =>
  inline.has(name) || (name.includes('-') && textBlocks.has(tag))

const textBlocks: ReadonlySet<string> = new Set([
  'p',
  'li',
  'td',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
])

/** Whether a block element stands among the first children: a link or a span around blocks is one itself. */
const holdsBlocks = (node: Element): boolean => {
  let child: AnyNode | null = node.firstChild
  for (let seen = 0; child !== null && seen < 40; seen++, child = child.next) {
    if ('name' in child && !inline.has(child.name) && !textless.has(child.name) && !inLine.has(child.name)) return true
  }
  return false
}

const inLine: ReadonlySet<string> = new Set(['br', 'img', 'picture'])
