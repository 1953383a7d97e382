/** What is wrong in a text that is no JSON, and the index where that shows. */
export interface JsonError {
  readonly at: number
  readonly problem: string
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end'

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y
const word = /(?:true|false|null)(?!\w)/y
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** Finds the first thing wrong. The messages of `JSON.parse` differ by version, and some do not say where it stopped. */
export const locateJsonError = (text: string): JsonError => {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  const behindValue = (): Expected => (open.length === 0 ? 'end' : 'comma')
  for (let i = 0; i < text.length; ) {
    const character = text[i]!
    if (' \t\r\n'.includes(character)) {
      i++
      continue
    }
    if (character === ':' && expected === 'colon') {
      expected = 'value'
      i++
    } else if (character === ',' && expected === 'comma') {
      expected = open.at(-1) === '{' ? 'key' : 'value'
      i++
    } else if (closes(character, expected, open.at(-1))) {
      open.pop()
      expected = behindValue()
      i++
    } else if (character === '"' && (expected.startsWith('key') || expected.startsWith('value'))) {
      const end = readString(text, i)
      if (typeof end !== 'number') return end
      expected = expected.startsWith('key') ? 'colon' : behindValue()
      i = end
    } else if (!expected.startsWith('value')) return missing(text, i, expected, open)
    else if (character === '{' || character === '[') {
      open.push(character)
      expected = character === '{' ? 'key or }' : 'value or ]'
      i++
    } else {
      const length = lengthOf(number, text, i) || lengthOf(word, text, i)
      if (length === 0) return missing(text, i, expected, open)
      expected = behindValue()
      i += length
    }
  }
  return { at: text.length, problem: 'it ends too soon' }
}

const closes = (character: string, expected: Expected, opener: '{' | '[' | undefined): boolean =>
  (character === '}' && opener === '{' && (expected === 'key or }' || expected === 'comma')) ||
  (character === ']' && opener === '[' && (expected === 'value or ]' || expected === 'comma'))

const lengthOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** The index behind the string that opens at `from`, or what is wrong in it. */
const readString = (text: string, from: number): number | JsonError => {
  for (let i = from + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 34) return i + 1
    if (code < 32) {
      const problem = `a control character, ${JSON.stringify(text[i])}, stands in a string: it is written with a backslash`
      return { at: i, problem }
    }
    if (code !== 92) continue
    const length = lengthOf(escaped, text, i)
    if (length === 0) return { at: i, problem: `${JSON.stringify(text.slice(i, i + 2))} is no escape of JSON` }
    i += length - 1
  }
  return { at: text.length, problem: 'a string does not end' }
}

const words: { readonly [expected in Expected]?: string } = {
  value: 'a value',
  'value or ]': 'a value or ]',
  key: 'a key in double quotes',
  'key or }': 'a key in double quotes or }',
  colon: 'a colon',
  end: 'nothing more',
}

const missing = (text: string, at: number, expected: Expected, open: readonly string[]): JsonError => {
  const wanted = words[expected] ?? (open.at(-1) === '{' ? 'a comma or }' : 'a comma or ]')
  const found = JSON.stringify(String.fromCodePoint(text.codePointAt(at)!))
  return { at, problem: `expected ${wanted}, found ${found}` }
}
