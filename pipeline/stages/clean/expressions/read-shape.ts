import { classes, controls, hyphen } from './character-classes.ts'
import {
  anyCharacter,
  type CharacterSet,
  holds,
  membersOf,
  noCharacter,
  setOfRanges,
  setWithout,
  unite,
} from './character-set.ts'
import { eitherShape, emptyShape, joinShapes, repeatShape, type Shape, shapeOfCharacter } from './shape.ts'
import { shapeOfLiteral } from './shape-of-words.ts'

/** Any text at all. */
const anyText: Shape = repeatShape(shapeOfCharacter(anyCharacter), 0, Infinity)

/** Shape of a list's words, by the list's name. */
export type ShapeOfList = (name: string, ignoresCase: boolean) => Shape

/** The shape of a regular expression's source, `{list}` references not yet written out. */
export const readShape = (source: string, flags: string, ofList: ShapeOfList): Shape => {
  // With ends inside the text, Unicode's own pairs of cases, or characters of two units, the reckoning would be another.
  if (flags.includes('m') || (flags.includes('u') && (flags.includes('i') || /[^\0-\uffff]|\\u\{/u.test(source))))
    return anyText
  return new ShapeReader(source, flags, ofList).readAll()
}

/** A set of more is no longer told apart: "[Pp]hoto" is, a word that any letter may start is not. */
const mostMembers = 3
const beyond = 0xffff
const half = shapeOfCharacter(setOfRanges([[beyond, beyond]], false))

const property = /(?<=\\[pP])\{[^}]*\}/y
/** Plain characters, but for the last one before a quantifier. */
const literalRun = /[\w ,:;'"<>=!#@%&~-]{1,40}(?![*+?{])/y
const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y
const opener = /\((?:\?(?:<?[=!]|:|<\w+>))?/y
const listName = /\{([a-z][a-z0-9-]*)\}/y
const codeEscape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4}))/y

class ShapeReader {
  readonly #source: string
  readonly #ignoresCase: boolean
  readonly #isUnicode: boolean
  readonly #ofList: ShapeOfList
  #at = 0

  constructor(source: string, flags: string, ofList: ShapeOfList) {
    this.#source = source
    this.#ignoresCase = flags.includes('i')
    this.#isUnicode = flags.includes('u')
    this.#ofList = ofList
  }

  readAll(): Shape {
    let shape = this.#readSequence()
    while (this.#take('|')) shape = eitherShape(shape, this.#readSequence())
    return shape
  }

  #readSequence(): Shape {
    let shape = emptyShape
    // What matches few texts is kept together: "photo", not "p" behind all that stands before it.
    let run = emptyShape
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const next = this.#readRepeated()
      const joined = joinShapes(run, next)
      if (joined.exact === null) shape = joinShapes(shape, run)
      run = joined.exact === null ? next : joined
    }
    return joinShapes(shape, run)
  }

  #readRepeated(): Shape {
    const shape = this.#readAtom()
    const found = '*+?{'.includes(this.#source[this.#at] ?? ' ') ? this.#match(quantifier) : null
    if (found === null) return shape
    const [sign, least, comma, most] = found
    if (least === undefined) return repeatShape(shape, sign[0] === '+' ? 1 : 0, sign[0] === '?' ? 1 : Infinity)
    return repeatShape(shape, Number(least), comma === '' ? Number(least) : most ? Number(most) : Infinity)
  }

  #readAtom(): Shape {
    const run = this.#match(literalRun)
    if (run !== null) return shapeOfLiteral(run[0], this.#ignoresCase)
    const character = this.#source[this.#at]!
    if (character === '(') return this.#readGroup()
    if (character === '[') return this.#shapeOfSet(this.#readClass())
    if (character === '\\') return this.#readEscape()
    const list = character === '{' ? this.#match(listName) : null
    if (list !== null) return this.#ofList(list[1]!, this.#ignoresCase)
    this.#at++
    if (character === '^' || character === '$') return emptyShape
    if (character === '.') return this.#shapeOfSet(anyCharacter)
    return shapeOfLiteral(character, this.#ignoresCase)
  }

  #readGroup(): Shape {
    const open = this.#match(opener)![0]
    const inner = this.readAll()
    this.#at++
    return /[=!]/.test(open) ? emptyShape : inner
  }

  #readEscape(): Shape {
    const next = this.#source[this.#at + 1] ?? ''
    if (/[bB]/.test(next)) {
      this.#at += 2
      return emptyShape
    }
    if (/[1-9k]/.test(next)) {
      this.#match(/\\(?:\d+|k<\w+>)/y)
      return anyText
    }
    const item = this.#readItem()
    return typeof item === 'number'
      ? shapeOfLiteral(String.fromCharCode(item), this.#ignoresCase)
      : this.#shapeOfSet(item)
  }

  /** A set of characters in square brackets. */
  #readClass(): CharacterSet {
    this.#at++
    const isNegated = this.#take('^')
    const from = this.#at
    let set = noCharacter
    while (this.#at < this.#source.length && !this.#take(']')) {
      const item = this.#readItem()
      if (typeof item !== 'number') set = unite(set, item)
      else {
        const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']'
        if (isRange) this.#at++
        const to = isRange ? this.#readItem() : item
        set = unite(set, setOfRanges(typeof to === 'number' ? [[item, to]] : [[item, item], hyphen], this.#ignoresCase))
        if (typeof to !== 'number') set = unite(set, to)
      }
    }
    if (!isNegated) return set
    return this.#isUnicode && /\\p/i.test(this.#source.slice(from, this.#at)) ? anyCharacter : setWithout(set)
  }

  /** One character, or the set that an escape stands for. */
  #readItem(): number | CharacterSet {
    if (this.#source[this.#at] !== '\\') return this.#source.charCodeAt(this.#at++)
    const coded = this.#match(codeEscape)
    if (coded !== null) return Number.parseInt(coded[1] ?? coded[2]!, 16)
    this.#at++
    const escaped = this.#source[this.#at++] ?? ''
    if (this.#isUnicode && this.#match(property) !== null) return anyCharacter
    return classes[escaped] ?? controls[escaped] ?? escaped.charCodeAt(0)
  }

  /** By code points, a character beyond ASCII may be two units. */
  #shapeOfSet(set: CharacterSet): Shape {
    const one = shapeOfCharacter(set, membersOf(set, mostMembers))
    return this.#isUnicode && holds(set, beyond) ? eitherShape(one, joinShapes(half, half)) : one
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) return false
    this.#at++
    return true
  }

  #match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at
    const found = expression.exec(this.#source)
    if (found !== null) this.#at = expression.lastIndex
    return found
  }
}
