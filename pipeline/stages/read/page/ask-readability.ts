import { createRequire } from 'node:module'
import { isLine, type Page, type PageElement, type PageLine } from './page-line.ts'
import { knownBlocks } from './tags.ts'

/**
 * Pages of more lines are not asked about: some of Readability's walks are quadratic, and 5,000 lines take a second. Of the pages
 * measured, the longest has 400.
 */
const mostLines = 5_000

/**
 * Which lines Readability holds for the article's body. It gets the page rewritten from its elements and lines, without what
 * is `dropped`, each line under a number of its own by which it is known again.
 */
export const askReadability = (page: Page, dropped: ReadonlyMap<PageElement, unknown>): ReadonlySet<number> => {
  if (page.lines.length > mostLines) return new Set()
  const { parseHTML } = load<typeof import('linkedom')>('linkedom')
  const { Readability } = load<typeof import('@mozilla/readability')>('@mozilla/readability')
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${rewrite(page, dropped)}</body></html>`)
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

const rewrite = (page: Page, dropped: ReadonlyMap<PageElement, unknown>): string => {
  const out: string[] = []
  const stack: (PageElement | PageLine | string)[] = [...page.root.children].reverse()
  while (stack.length > 0) {
    const item = stack.pop()!
    if (typeof item === 'string') out.push(item)
    else if (isLine(item)) out.push(`<p data-line="${item.index}">${inner(item)}</p>`)
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
        for (let i = item.children.length - 1; i >= 0; i--) stack.push(item.children[i]!)
      }
    }
  }
  return out.join('')
}

const inner = ({ runs }: PageLine): string =>
  runs.map((run, i) => (i % 2 === 0 ? escapeText(run) : `<a href="a">${escapeText(run)}</a>`)).join('')

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** When the first page comes: texts are read without them. */
const load = <Module>(name: string): Module => createRequire(import.meta.url)(name) as Module
