import { classBit } from './classes.ts'
import { PatternError, type PatternNode } from './syntax.ts'

const space = /\s*/y
const word = /[^\s(){}<>|?*^$"[\]]+/y
const listName = /\{([a-z][a-z0-9-]*)\}/y
const quantifier = /\{(\d+)(?:,(\d+))?\}/y
const className = /<([^<>]*)>/y
const quoted = /"([^"]*)"/y
const bracketed = /\[([^\]\s]+)\]/y
const marks = /[*^$]/y
const slotName = /([a-z][A-Za-z0-9]*):(?=\()/y

/** Reads one pattern (the README of this folder has the language). @throws PatternError at the place of the first fault. */
export const parsePattern = (source: string): PatternNode => {
  let position = 0
  let depth = 0
  const openSlots = new Set<string>()

  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = position
    const found = expression.exec(source)
    if (found !== null) position += found[0].length
    return found
  }
  const fail = (message: string, at = position): never => {
    throw new PatternError(message, at)
  }

  const parseChoice = (): PatternNode => {
    const at = position
    const nodes = [parseSequence()]
    while (source[position] === '|') {
      position++
      nodes.push(parseSequence())
    }
    return nodes.length === 1 ? nodes[0]! : { type: 'choice', nodes, at }
  }

  const parseSequence = (): PatternNode => {
    take(space)
    const at = position
    const nodes: PatternNode[] = []
    while (position < source.length && source[position] !== ')' && source[position] !== '|') {
      nodes.push(parseRepeat())
      take(space)
    }
    if (nodes.length === 0) fail('a piece is missing here')
    return nodes.length === 1 ? nodes[0]! : { type: 'sequence', nodes, at }
  }

  const parseRepeat = (): PatternNode => {
    const at = position
    const node = parseAtom()
    const isAny = node.type === 'any'
    const next = source[position]
    if (next === '+' || (next === '*' && !isAny)) fail('there is no unbounded repeat: write a bound, e.g. {1,8}')
    const counts = next === '{' ? take(quantifier) : null
    if (isAny && counts === null) fail('"*" needs a bound, e.g. *{0,8}', at)
    if (counts !== null) {
      const min = Number(counts[1])
      const max = counts[2] === undefined ? min : Number(counts[2])
      if (max < min || max === 0) fail(`no repeat has these bounds: ${counts[0]}`, at)
      if (source[position] === '{' || source[position] === '?') fail('one repeat per piece: put it in ( … )')
      return { type: 'repeat', node, min, max, at }
    }
    if (next !== '?') return node
    position++
    if (source[position] === '?' || source[position] === '{') fail('one repeat per piece: put it in ( … )')
    return { type: 'repeat', node, min: 0, max: 1, at }
  }

  const parseGroup = (): PatternNode => {
    const open = position
    position++
    if (++depth > 20) fail('more than 20 groups inside one another', open)
    const node = parseChoice()
    if (source[position] !== ')') fail('this "(" is not closed', open)
    position++
    depth--
    return node
  }

  const parseAtom = (): PatternNode => {
    const at = position
    const first = source[position]
    if (first === '(') return parseGroup()
    if (first === '"') {
      const text = take(quoted)?.[1] ?? fail('this quotation mark is not closed', at)
      return text.trim() === '' ? fail('an empty word', at) : { type: 'word', text, isExact: true, at }
    }
    if (first === '<') {
      const name = take(className)?.[1] ?? fail('this "<" is not closed', at)
      return classBit(name) === undefined ? fail(`unknown class <${name}>`, at) : { type: 'class', name, at }
    }
    if (first === '[') {
      const text = take(bracketed)?.[1] ?? fail('"[" takes characters and "]", with no space: [.,]', at)
      return { type: 'characters', characters: [...text], at }
    }
    if (first === '{') {
      const name = take(listName)?.[1] ?? fail('expected the name of a list: {name}', at)
      return { type: 'list', name, isLemma: false, at }
    }
    const mark = take(marks)?.[0]
    if (mark !== undefined) return { type: mark === '*' ? 'any' : mark === '^' ? 'start' : 'end', at }
    const slot = take(slotName)?.[1]
    if (slot !== undefined) {
      if (openSlots.has(slot)) fail(`slot "${slot}" inside itself`, at)
      openSlots.add(slot)
      const node = parseGroup()
      openSlots.delete(slot)
      return { type: 'slot', name: slot, node, at }
    }
    const text = take(word)?.[0] ?? fail(`"${first ?? ''}" has no meaning here`, at)
    if (text === '=' && source[position] === '{') {
      const name = take(listName)?.[1] ?? fail('expected the name of a list: ={name}', at)
      return { type: 'list', name, isLemma: true, at }
    }
    return text.startsWith('=') && text.length > 1
      ? { type: 'lemma', text: text.slice(1), at }
      : { type: 'word', text, isExact: false, at }
  }

  const node = parseChoice()
  if (position < source.length) fail('this ")" was never opened')
  return node
}
