import { createRequire } from 'node:module'
import { isLine, type Page, type PageElement, type PageLine } from './page-line.ts'
import { knownBlocks } from './tags.ts'

/**
 * The most that Readability is asked of: pieces of lines, each times the elements around it, for its time grows with that. The
 * most intricate of 91 real pages comes to 13,000.
 */
const mostWork = 200_000

/**
 * Which lines Readability holds for the article's body; none where the page is too intricate for it. It gets the page rewritten
 * from its elements and lines, without what is `dropped`, each line under a number of its own by which it is known again.
 */
export const askReadability = (page: Page, dropped: ReadonlyMap<PageElement, unknown>): ReadonlySet<number> => {
  const rewritten = rewrite(page, dropped)
  if (rewritten === null) return new Set()
  const { parseHTML } = load<typeof import('linkedom')>('linkedom')
  const { Readability } = load<typeof import('@mozilla/readability')>('@mozilla/readability')
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${rewritten}</body></html>`)
  const reader = new Readability<{ querySelectorAll(selector: string): Iterable<NumberedElement> }>(document as never, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: element => element as never,
  })
  const content = reader.parse()?.content
  const kept = new Set<number>()
  if (content === undefined || content === null) return kept
  for (const element of content.querySelectorAll('[data-line]')) {
    if (element.textContent.trim() !== '') kept.add(Number(element.getAttribute('data-line')))
  }
  return kept
}

interface NumberedElement {
  readonly textContent: string
  getAttribute(name: string): string
}

const rewrite = (page: Page, dropped: ReadonlyMap<PageElement, unknown>): string | null => {
  const out: string[] = []
  let work = 0
  let depth = 1
  const stack: (PageElement | PageLine | string)[] = [...page.root.children].reverse()
  while (stack.length > 0) {
    const item = stack.pop()!
    work += depth * piecesOf(item)
    if (work > mostWork) return null
    if (typeof item === 'string') {
      out.push(item)
      depth--
    } else if (isLine(item)) out.push(`<p data-line="${item.index}">${inner(item)}</p>`)
    else if (!dropped.has(item)) {
      const tag = knownBlocks.has(item.tag) ? item.tag : 'div'
      const names = item.rawNames.trim() === '' ? '' : ` class="${escapeText(item.rawNames)}"`
      const role = item.role === '' ? '' : ` role="${escapeText(item.role)}"`
      const pictures = '<img src="i.jpg">'.repeat(Math.min(item.images, 8))
      const only = item.children.length === 1 && isLine(item.children[0]!) ? item.children[0] : undefined
      if (only !== undefined) {
        out.push(`<${tag}${names}${role} data-line="${only.index}">${pictures}${inner(only)}</${tag}>`)
      } else if (tag === 'p') {
        out.push(pictures)
        for (let i = item.children.length - 1; i >= 0; i--) stack.push(item.children[i]!)
      } else {
        out.push(`<${tag}${names}${role}>${pictures}`)
        stack.push(`</${tag}>`)
        depth++
        for (let i = item.children.length - 1; i >= 0; i--) stack.push(item.children[i]!)
      }
    }
  }
  return out.join('')
}

const piecesOf = (item: PageElement | PageLine | string): number => {
  if (typeof item === 'string') return 0
  if (isLine(item)) return item.runs.length
  const [only] = item.children
  return only !== undefined && isLine(only) ? only.runs.length : 1
}

const inner = ({ runs }: PageLine): string =>
  runs.map((run, i) => (i % 2 === 0 ? escapeText(run) : `<a href="a">${escapeText(run)}</a>`)).join('')

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** When the first page comes: texts are read without them. */
const load = <Module>(name: string): Module => createRequire(import.meta.url)(name) as Module
