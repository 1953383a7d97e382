import type { AnyNode, Element, ParentNode } from 'domhandler'
import { addUp } from './add-up.ts'
import { createElement } from './create-element.ts'
import { cutKeptLines } from './cut-kept-lines.ts'
import { foldNames } from './fold-names.ts'
import { isInlineAt } from './is-inline-at.ts'
import { LineBuffer } from './line-buffer.ts'
import type { Page, PageElement, PageLine } from './page-line.ts'
import { textless } from './tags.ts'

/** Elements deeper than this are walked through, and their text belongs to the one above: 10,000 nested `div` do no harm. */
const deepest = 100

interface Frame {
  readonly node: ParentNode
  /** The element of the page that the node became; absent for an inline one. */
  readonly element?: PageElement
  readonly close?: () => void
}

/** Whether an inline element, with these names, stands apart from the line that it is in (a tooltip). */
export type IsApart = (names: string, node: Element) => boolean

/** Hears of which element of the page a node becomes, or in which one it stands inside a line. */
export type HearOfElement = (node: Element, element: PageElement) => void

/** Walks a parsed page once, without recursion, and cuts it into elements and lines. */
export const collectPage = (
  root: ParentNode,
  isApart: IsApart = () => false,
  hear: HearOfElement = () => undefined,
): Page => {
  const top = createElement(null, 'body', {})
  const elements: PageElement[] = [top]
  const lines: PageLine[] = []
  let buffer = new LineBuffer()
  const type = { links: 0, bold: 0, italic: 0, kept: 0 }
  let element = top

  const flush = (): void => {
    const line = buffer.take(lines.length, element)
    if (line === undefined) return
    lines.push(line)
    element.children.push(line)
  }
  const enter = (node: Element): Frame | undefined => {
    const { name, attribs } = node
    if (name === 'br') {
      takeBreak(node)
      return undefined
    }
    if (name === 'img' || name === 'picture') {
      element.images++
      buffer.picture()
      return undefined
    }
    if (textless.has(name)) return undefined
    const isInline = isInlineAt(node, element)
    const close = openType(name)
    if (!isInline && element.depth >= deepest) {
      flush()
      return {
        node,
        close: () => {
          flush()
          close()
        },
      }
    }
    if (isInline) {
      const names = foldNames(attribs.class ?? '', attribs.id ?? '')
      if (element.depth < deepest && isApart(names, node)) return enterApart(node, close)
      hear(node, element)
      if (names === '') return { node, close }
      const span = buffer.open(names)
      return {
        node,
        close: () => {
          buffer.close(span)
          close()
        },
      }
    }
    flush()
    const before = element
    element = createElement(before, name, attribs)
    before.children.push(element)
    elements.push(element)
    hear(node, element)
    return {
      node,
      element,
      close: () => {
        flush()
        close()
        element = before
      },
    }
  }
  /** Its characters become a line of its own, and the line around it goes on behind it. */
  const enterApart = (node: Element, close: () => void): Frame => {
    const around = { buffer, element }
    buffer = new LineBuffer()
    element = createElement(element, node.name, node.attribs)
    around.element.children.push(element)
    elements.push(element)
    hear(node, element)
    return {
      node,
      close: () => {
        flush()
        close()
        buffer = around.buffer
        element = around.element
      },
    }
  }
  const openType = (name: string): (() => void) => {
    const kind = typeOf[name]
    if (kind === undefined) return nothing
    type[kind]++
    return () => {
      type[kind]--
    }
  }
  const takeText = (data: string): void => {
    for (const [i, piece] of (type.kept > 0 ? cutKeptLines(data) : [data]).entries()) {
      if (i > 0) flush()
      buffer.add(piece, type)
    }
  }
  /** Two breaks end a line; one does where what stands before it ends as a sentence, is a heading, or has a name: else it wraps a line. */
  const takeBreak = (node: Element): void => {
    if (buffer.length === 0) return
    if (followsBreak(node) || buffer.isBold || buffer.isNamed || /[.!?…:"”’)]/.test(buffer.last)) flush()
    else buffer.add(' ', type)
  }

  const stack: Frame[] = [{ node: root, element: top }]
  let node: AnyNode | null = root.firstChild
  while (stack.length > 0) {
    if (node === null) {
      const frame = stack.pop()!
      frame.close?.()
      node = stack.length > 0 ? nextOf(frame.node) : null
      continue
    }
    if (node.type === 'text') takeText((node as unknown as { data: string }).data)
    else if ('attribs' in node) {
      const frame = enter(node as Element)
      if (frame !== undefined) {
        stack.push(frame)
        node = frame.node.firstChild
        continue
      }
    } else if ('children' in node && node.type === 'cdata') {
      stack.push({ node })
      node = node.firstChild
      continue
    }
    node = node.next
  }
  flush()
  addUp(elements, lines)
  return { root: top, elements, lines }
}

const typeOf: { readonly [tag: string]: 'links' | 'bold' | 'italic' | 'kept' | undefined } = {
  a: 'links',
  b: 'bold',
  strong: 'bold',
  em: 'italic',
  i: 'italic',
  pre: 'kept',
}

const nothing = (): void => undefined

const nextOf = (node: ParentNode): AnyNode | null => ('next' in node ? node.next : null)

const followsBreak = (node: Element): boolean => {
  let next = node.next
  for (let seen = 0; next !== null && seen < 8; seen++, next = next.next) {
    if ('name' in next) return next.name === 'br'
    if (next.type === 'text' && (next as unknown as { data: string }).data.trim() !== '') return false
  }
  return false
}
