/** JSON as templates write it, or undefined where nothing can be made of it. Linear; at most 1 MB is looked at. */
export const parseLooseJson = (source: string): unknown => {
  const words = source.slice(0, 1_000_000)
  try {
    return JSON.parse(words)
  } catch {
    const bare = words.slice(0, 300).replace(wrappers, '') + words.slice(300)
    // No quote at all: the whole of it was escaped once too often.
    const escaped = bare.includes('"') ? bare : bare.replaceAll(/&quot;|&#0?34;|&#x22;/gi, '"')
    try {
      return JSON.parse(repair(escaped.slice(0, longestRepaired)))
    } catch {
      return undefined
    }
  }
}

/** Characters of broken JSON that are repaired. */
const longestRepaired = 200_000

/** What older pages put around scripts. */
const wrappers = /<!\[CDATA\[|<!--/g

const escapes: { readonly [character: string]: string } = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Escapes raw control characters and stray quotes in strings, drops comments, trailing commas and what follows the
 * value, closes what is open at the end.
 */
const repair = (words: string): string => {
  const out: string[] = []
  const open: string[] = []
  let comma = -1
  for (let i = 0; i < words.length; ) {
    const character = words[i]!
    if (character === '"') {
      const end = endOfString(words, i)
      out.push(stringOf(words.slice(i + 1, end)))
      comma = -1
      i = end + 1
      continue
    }
    const comment = character === '/' ? endOfComment(words, i) : i
    if (comment > i) {
      i = comment
      continue
    }
    i++
    if (open.length === 0 && character !== '{' && character !== '[') continue
    if (character === '{' || character === '[') open.push(character === '{' ? '}' : ']')
    if (character === '}' || character === ']') {
      if (comma >= 0) out[comma] = ''
      while (open.length > 0 && open.at(-1) !== character) out.push(open.pop()!)
      if (open.length === 0) break
      open.pop()
      out.push(character)
      comma = -1
      if (open.length === 0) break
      continue
    }
    if (character === ',') {
      if (comma >= 0) continue
      comma = out.length
    } else if (character.trim() !== '') comma = -1
    out.push(character)
  }
  if (comma >= 0) out[comma] = ''
  return out.join('') + open.reverse().join('')
}

/** The quote that ends a string: the first before which JSON could go on, or the end. */
const endOfString = (words: string, start: number): number => {
  for (let i = start + 1; i < words.length; i++) {
    if (words[i] === '\\') i++
    else if (words[i] === '"' && goesOn.test(words.slice(i + 1, i + 120))) return i
  }
  return words.length
}

/** A colon, a bracket, a comment; a comma before what may be a value or key; nothing. */
const goesOn = /^\s*(?:[:}\]/]|,\s*(?:["{[\]}\d/-]|true|false|null|$)|$)/

const stringOf = (inside: string): string => {
  const clean = inside
    .replaceAll(/\\(?!["\\/bfnrt]|u[\da-f]{4})|\\$/gi, '')
    .replaceAll(/(\\.)|"/g, (_, escaped: string | undefined) => escaped ?? '\\"')
    .replaceAll(/\p{Cc}/gu, character => escapes[character] ?? ' ')
  return `"${clean}"`
}

const endOfComment = (words: string, at: number): number => {
  if (words[at + 1] !== '/' && words[at + 1] !== '*') return at
  const mark = words[at + 1] === '/' ? '\n' : '*/'
  const end = words.indexOf(mark, at + 2)
  return end < 0 ? words.length : end + mark.length
}
