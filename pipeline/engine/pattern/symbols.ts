import type { Items } from './items.ts'
import { createPairTable } from './pair-table.ts'
import type { PatternTables } from './pattern-tables.ts'
import { type WordIds, ways } from './program-code.ts'

/** What patterns ask of an item: ids that none asks for are -1. */
export interface Asked extends WordIds {
  readonly classes: number
}

/** Numbers of items: two items that no pattern can tell apart have the same one. */
export interface Symbols {
  /** The number of item i, from 0. What it is met by besides classes must follow from its form. */
  numberAt(items: Items, i: number): number
  /** An item of this number. */
  itemOf(symbol: number): Asked
}

/** Words by number, from 1: the first is what no pattern asks for. */
const otherWord = 1
const noWord: WordIds = { form: -1, folded: -1, verbLemma: -1, nounLemma: -1 }

/** Numbers items for the patterns of tables. What a form is to them is asked once and kept by its id. */
export const createSymbols = ({ asked, classes: bits }: PatternTables): Symbols => {
  /** By id, a bit for each way in which patterns ask for it. */
  const waysOf = new Uint8Array(asked.length === 0 ? 0 : (asked.at(-1)! >> 2) + 1)
  for (const word of asked) waysOf[word >> 2]! |= 1 << (word & 3)
  const ifAsked = (id: number, way: number): number => (id < waysOf.length && (waysOf[id]! & way) !== 0 ? id : -1)
  /** By form id, 0 where it was not asked yet. */
  let wordOfForm = new Int32Array(0)
  const words: WordIds[] = [noWord, noWord]
  const wordNumbers = new Map<string, number>()
  const known: Asked[] = []
  /** By form id, what it was last: its class bits and its number plus 1. Most forms always have the same classes. */
  let lastOfForm = new Int32Array(0)
  /** By word and class bits. */
  const numbers = createPairTable()

  const readWord = (items: Items, i: number, form: number): number => {
    if (form >= wordOfForm.length) wordOfForm = longer(wordOfForm, 2 * form + 1024)
    const word = numberOfWord(items, i, form)
    wordOfForm[form] = word
    return word
  }
  const numberOfWord = (items: Items, i: number, form: number): number => {
    const word = {
      form: ifAsked(form, byForm),
      folded: ifAsked(items.folded(i), byFolded),
      verbLemma: ifAsked(items.verbLemma(i), byLemma),
      nounLemma: ifAsked(items.nounLemma(i), byLemma),
    }
    if (word.form < 0 && word.folded < 0 && word.verbLemma < 0 && word.nounLemma < 0) return otherWord
    const key = `${word.form} ${word.folded} ${word.verbLemma} ${word.nounLemma}`
    const number = wordNumbers.get(key)
    if (number !== undefined) return number
    wordNumbers.set(key, words.length)
    return words.push(word) - 1
  }

  const numberOf = (word: number, classes: number): number => {
    const number = numbers.get(word, classes)
    if (number >= 0) return number
    numbers.add(word, classes, known.length)
    return known.push({ ...words[word]!, classes }) - 1
  }

  return {
    numberAt: (items, i) => {
      const form = items.form(i)
      const classes = bits === 0 ? 0 : items.classes(i) & bits
      if (form < 0) return numberOf(otherWord, classes)
      const last = 2 * form
      if (last < lastOfForm.length && lastOfForm[last] === classes && lastOfForm[last + 1]! > 0)
        return lastOfForm[last + 1]! - 1
      const number = numberOf((form < wordOfForm.length && wordOfForm[form]) || readWord(items, i, form), classes)
      if (last >= lastOfForm.length) lastOfForm = longer(lastOfForm, 2 * last + 1024)
      lastOfForm[last] = classes
      lastOfForm[last + 1] = number + 1
      return number
    },
    itemOf: symbol => known[symbol]!,
  }
}

const [byFolded, byForm, byLemma] = ways.map((_, way) => 1 << way) as [number, number, number]

const longer = (numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(length)
  copy.set(numbers)
  return copy
}
