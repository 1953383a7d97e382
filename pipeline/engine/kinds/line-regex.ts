/** A list's name in braces; a repeat's bounds start with a digit, a Unicode property with a capital. */
const listReference = /\{([a-z][a-z0-9-]*)\}/g

/**
 * The source of a line's regular expression with each `{list}` written out as alternatives, the longest first.
 * @throws Error for a list that does not exist
 */
export const expandLists = (source: string, wordsOf: (list: string) => readonly string[] | undefined): string =>
  source.replace(listReference, (_, name: string) => {
    const words = wordsOf(name)
    if (words === undefined) throw new Error(`unknown list {${name}}`)
    const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    return `(?:${longestFirst.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`
  })

/** A regular expression bound to what its rule takes: the whole line, or a piece at its head or tail. */
export const coverSource = (part: 'whole' | 'head' | 'tail', source: string): string =>
  `${part === 'tail' ? '' : '^'}(?:${source})${part === 'head' ? '' : '$'}`
