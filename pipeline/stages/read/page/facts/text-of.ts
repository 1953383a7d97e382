import type { AnyNode, ParentNode } from 'domhandler'

/** Elements whose text nobody sees. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe'])

/** The words inside a node, elements apart by a space, at most `most` characters and 400 nodes of them: no recursion. */
export const textOf = (root: ParentNode, most: number): string => {
  let text = ''
  let node: AnyNode | null = root.firstChild
  for (let visited = 0; node !== null && visited < 400 && text.length < most; visited++) {
    if (node.type === 'text') text += node.data.slice(0, most)
    const child: AnyNode | null =
      'children' in node && !('name' in node && unseen.has(node.name)) ? node.firstChild : null
    if (child !== null) {
      if (isBreak(node)) text += ' '
      node = child
      continue
    }
    while (node !== root && node.next === null) {
      node = node.parent as AnyNode
      if (node === root) return text.slice(0, most)
    }
    if (isBreak(node)) text += ' '
    node = node.next
  }
  return text.slice(0, most)
}

/** Words of one line are often cut by elements that are no more than type. */
const inline: ReadonlySet<string> = new Set([
  'b',
  'i',
  'em',
  'strong',
  'sup',
  'sub',
  'mark',
  'u',
  'small',
  'font',
  'wbr',
])

const isBreak = (node: AnyNode): boolean => 'name' in node && !inline.has(node.name)
