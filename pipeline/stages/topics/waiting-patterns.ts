/** Patterns that wait for words. */
export interface WaitingPatterns<Pattern> {
  /** Lets a pattern wait until of each set a word was seen. */
  add(pattern: Pattern, needed: readonly (readonly string[])[]): void
  /** The patterns that waited for nothing else than this word: each pattern once. */
  see(word: string): readonly Pattern[]
}

interface Waiting<Pattern> {
  readonly pattern: Pattern
  /** The sets that no word was seen of yet, as far as is known: it waits for the first. */
  readonly needed: readonly (readonly string[])[]
}

const noPatterns: readonly never[] = []

/** Keeps patterns under the words that they wait for; a word costs time only when it is first seen. */
export const createWaitingPatterns = <Pattern>(): WaitingPatterns<Pattern> => {
  const waiting = new Map<string, Waiting<Pattern>[]>()
  const seen = new Set<string>()
  const awake = new Set<Pattern>()
  /** Words that the tokenizer cuts in two ("cannot"), under their second half once the first was seen. */
  const halves = new Map<string, string[]>()
  const awaited = new Set<string>()
  let byFirstLetters: Map<string, string[]> | undefined

  const wait = (entry: Waiting<Pattern>): void => {
    for (const word of entry.needed[0]!) addTo(waiting, word, entry)
  }

  const meet = (word: string, woken: Pattern[]): void => {
    if (seen.has(word)) return
    seen.add(word)
    const entries = waiting.get(word) ?? []
    waiting.delete(word)
    for (const { pattern, needed } of entries) {
      if (awake.has(pattern)) continue
      const others = needed.slice(1).filter(words => !words.some(other => seen.has(other)))
      if (others.length > 0) {
        wait({ pattern, needed: others })
        continue
      }
      awake.add(pattern)
      woken.push(pattern)
    }
    for (const whole of halves.get(word) ?? []) meet(whole, woken)
    halves.delete(word)
    byFirstLetters ??= groupByFirstLetters(awaited)
    for (const whole of byFirstLetters.get(word.slice(0, 2)) ?? []) {
      if (whole.length <= word.length || !whole.startsWith(word)) continue
      const rest = whole.slice(word.length)
      if (seen.has(rest)) meet(whole, woken)
      else addTo(halves, rest, whole)
    }
  }

  return {
    add: (pattern, needed) => {
      for (const words of needed) for (const word of words) awaited.add(word)
      wait({ pattern, needed })
    },
    see: word => {
      if (seen.has(word)) return noPatterns
      const woken: Pattern[] = []
      meet(word, woken)
      return woken
    },
  }
}

/** The tokenizer leaves at least two letters before a cut. */
const groupByFirstLetters = (words: Iterable<string>): Map<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const word of words) if (word.length > 3) addTo(groups, word.slice(0, 2), word)
  return groups
}

const addTo = <Value>(lists: Map<string, Value[]>, word: string, value: Value): void => {
  const list = lists.get(word)
  if (list === undefined) lists.set(word, [value])
  else list.push(value)
}
