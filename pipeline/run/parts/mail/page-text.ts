import { load } from 'cheerio/slim'
import type { AnyNode } from 'domhandler'

/** Whether a mail's page is that of a site: with its navigation, and with what it says of itself. */
export const isOfSite = (html: string): boolean =>
  /<(?:article|main|nav)\b|\bproperty=["']og:|application\/ld\+json/i.test(html)

/** Elements that begin and end a line, those around which a line stays empty, and those whose text nobody sees. */
const lines = new Set('div tr td th li dt dd section header footer center form address pre hr'.split(' '))
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 blockquote table ul ol dl'.split(' '))
const unseen = new Set('head style script title template noscript object svg'.split(' '))
const hidden = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0)/i

/** The text of a mail's page as it is seen, a line each, as plain text is. Mails are laid out by hand: no part of it is chosen. */
export const textOfPage = (html: string): string => {
  const [root] = load(html).root()
  let text = ''
  const pieces: string[] = []
  const end = (breaks: string): void => {
    const line = text.replaceAll(/[\s\u00a0]+/g, ' ').trim()
    if (line !== '') pieces.push(line)
    pieces.push(breaks)
    text = ''
  }
  // Walked by hand: mails nest deeper than calls may.
  const open: AnyNode[] = []
  let node: AnyNode | null | undefined = root
  while (node) {
    if (node.type === 'text') text += (node as unknown as { data: string }).data
    else if (nameOf(node) === 'br') end('\n')
    const breaks = breaksOf(node)
    if (breaks !== '') end(breaks)
    const first: AnyNode | null = 'children' in node && !isUnseen(node) ? (node.children[0] ?? null) : null
    if (first !== null) {
      open.push(node)
      node = first
      continue
    }
    while (node && !node.next) {
      node = open.pop()
      const after = breaksOf(node)
      if (after !== '') end(after)
    }
    node = node?.next
  }
  end('')
  return pieces
    .join('')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

const nameOf = (node: AnyNode | undefined): string => (node !== undefined && 'name' in node ? node.name : '')

const breaksOf = (node: AnyNode | undefined): string => {
  const name = nameOf(node)
  if (paragraphs.has(name)) return '\n\n'
  return lines.has(name) ? '\n' : ''
}

const isUnseen = (node: AnyNode): boolean =>
  unseen.has(nameOf(node)) || ('attribs' in node && hidden.test((node.attribs.style ?? '').slice(0, 1000)))
