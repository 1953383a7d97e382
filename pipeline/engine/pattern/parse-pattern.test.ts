import { describe, expect, it } from 'vitest'
import { checkPatternSize } from './measure-pattern.ts'
import { parsePattern } from './parse-pattern.ts'
import { PatternError } from './syntax.ts'

const words = (list: string): string[] => Array.from({ length: 3000 }, (_, i) => `${list} ${i}`)

const faultOf = (pattern: string): { at: number; message: string } | undefined => {
  try {
    checkPatternSize(parsePattern(pattern), words)
    return undefined
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    return { at: error.at, message: error.message }
  }
}

describe('parsePattern', () => {
  it.each([
    ['a ( b', 2, 'this "(" is not closed'],
    ['a ) b', 2, 'this ")" was never opened'],
    ['a | | b', 4, 'a piece is missing here'],
    ['', 0, 'a piece is missing here'],
    ['a <Foo>', 2, 'unknown class <Foo>'],
    ['a * b', 2, '"*" needs a bound, e.g. *{0,8}'],
    ['a (b)* c', 5, 'there is no unbounded repeat: write a bound, e.g. {1,8}'],
    ['a {list}+', 8, 'there is no unbounded repeat: write a bound, e.g. {1,8}'],
    ['a b{3,2}', 2, 'no repeat has these bounds: {3,2}'],
    ['a b?{1,2}', 4, 'one repeat per piece: put it in ( … )'],
    ['say "hello', 4, 'this quotation mark is not closed'],
    ['a {Foo}', 2, 'expected the name of a list: {name}'],
    ['a [. ]', 2, '"[" takes characters and "]", with no space: [.,]'],
    ['a ? b', 2, '"?" has no meaning here'],
    ['a:(b a:(c))', 5, 'slot "a" inside itself'],
    ['a? *{0,3}', 0, 'the pattern may match nothing'],
    ['x ((a b){1,9} *{1,8}){1,9} y', 2, 'may match 234 tokens, more than 128'],
    ['x ({list} (,)?){1,9}', 2, 'expands to 108036 states, more than 20000'],
    [`${'('.repeat(30)}a${')'.repeat(30)}`, 20, 'more than 20 groups inside one another'],
  ])('refuses %s', (pattern, at, message) => {
    expect(faultOf(pattern)).toEqual({ at, message })
  })

  it.each(["master's degree", 'co-operation', 'ADMM+', ', who', ': (a | b)', 'U.S.', '=agree to', 'US $ ', 'a: b'])(
    'takes %s',
    pattern => {
      expect(faultOf(pattern)).toBeUndefined()
    },
  )
})
