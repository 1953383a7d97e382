import { type RegexNode, RegexSizeError } from './syntax.ts'

const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})(\??)/y
const listName = /\{([a-z][a-z0-9-]*)\}/y
const opener = /\((?:\?(?:(<?)([=!])|:|<([^>]+)>))?/y
const again = /\\(?:([1-9]\d*)|k<([^>]+)>)/y
const escaped = /\\(?:c[A-Za-z]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|u\{[\da-fA-F]+\}|[pP]\{[^}]*\}|[\s\S])/uy
const characterClass = /\[(?:\\[\s\S]|[^\]\\])*\]/y
const one = { unicode: /[\s\S]/uy, plain: /[\s\S]/y }

const deepest = 100

/**
 * Reads a regular expression that JavaScript accepts. `{name}` is one of the words of a list.
 *
 * @throws RegexSizeError where more than 100 groups stand inside one another
 */
export const parseRegex = (source: string, flags: string, wordsOf: (list: string) => readonly string[]): RegexNode => {
  let position = 0
  let depth = 0
  let groups = 0
  const oneCharacter = flags.includes('u') ? one.unicode : one.plain

  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = position
    const found = expression.exec(source)
    if (found !== null) position += found[0].length
    return found
  }

  const parseChoice = (): RegexNode => {
    const nodes = [parseSequence()]
    while (source[position] === '|') {
      position++
      nodes.push(parseSequence())
    }
    if (nodes.length === 1) return nodes[0]!
    const words = nodes.map(literalOf).filter(word => word !== undefined)
    return words.length === nodes.length ? { type: 'words', words } : { type: 'choice', nodes }
  }

  const parseSequence = (): RegexNode => {
    const nodes: RegexNode[] = []
    while (position < source.length && source[position] !== ')' && source[position] !== '|') nodes.push(parseRepeat())
    return nodes.length === 1 ? nodes[0]! : { type: 'sequence', nodes }
  }

  const parseRepeat = (): RegexNode => {
    const at = position
    const node = parseAtom()
    const found = take(quantifier)
    if (found === null) return node
    const [sign, least, comma, most, lazy] = found
    const to = position
    const isLazy = lazy === '?'
    if (least === undefined) {
      const max = sign.startsWith('?') ? 1 : Number.POSITIVE_INFINITY
      return { type: 'repeat', node, min: sign.startsWith('+') ? 1 : 0, max, isLazy, at, to }
    }
    const max = comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most)
    return { type: 'repeat', node, min: Number(least), max, isLazy, at, to }
  }

  const parseGroup = (): RegexNode => {
    const [open, behind, look, name] = take(opener)!
    const number = open === '(' || name !== undefined ? ++groups : 0
    if (++depth > deepest) throw new RegexSizeError(`more than ${deepest} groups inside one another`)
    const node = parseChoice()
    depth--
    position++
    if (look !== undefined) return { type: 'look', node, isBehind: behind === '<', isNegated: look === '!' }
    return number === 0 ? node : { type: 'group', node, number, name }
  }

  const parseAtom = (): RegexNode => {
    const first = source[position]
    if (first === '(') return parseGroup()
    const list = first === '{' ? take(listName) : null
    if (list !== null) return { type: 'words', words: wordsOf(list[1]!) }
    if (first === '^' || first === '$') {
      position++
      return { type: first === '^' ? 'start' : 'end' }
    }
    if (first === '\\') {
      const next = source[position + 1]
      if (next === 'b' || next === 'B') {
        position += 2
        return { type: 'boundary', isNegated: next === 'B' }
      }
      const reference = take(again)
      if (reference !== null) return { type: 'again', group: reference[2] ?? Number(reference[1]) }
    }
    const found = take(first === '[' ? characterClass : first === '\\' ? escaped : oneCharacter)!
    return { type: 'character', source: found[0] }
  }

  return parseChoice()
}

const plainCharacter = /^(?:[^\\.[(]|\\[^\w])$/u

/** The text that alone a piece matches; undefined where there are several, or one with letters of escapes. */
const literalOf = (node: RegexNode): string | undefined => {
  if (node.type === 'character') return plainCharacter.test(node.source) ? node.source.replace('\\', '') : undefined
  if (node.type !== 'sequence') return undefined
  const parts = node.nodes.map(literalOf)
  return parts.includes(undefined) ? undefined : parts.join('')
}

/** Names of the lists that stand in a repeat of more than one round, where each word more may multiply the ways through it. */
export const listsInRepeats = (source: string, flags: string): ReadonlySet<string> => {
  const names = new Set<string>()
  const visit = (node: RegexNode, isRepeated: boolean): void => {
    if (node.type === 'words' && isRepeated) for (const name of node.words) names.add(name)
    if ('nodes' in node) for (const part of node.nodes) visit(part, isRepeated)
    else if ('node' in node) visit(node.node, isRepeated || (node.type === 'repeat' && node.max > 1))
  }
  visit(
    parseRegex(source, flags, name => [name]),
    false,
  )
  return names
}
