import type { Program } from './build-program.ts'
import type { Items } from './items.ts'
import { createPairTable } from './pair-table.ts'

/** What patterns ask of an item: ids that none asks for are -1. */
export interface Asked {
  readonly form: number
  readonly folded: number
  readonly verbLemma: number
  readonly nounLemma: number
  readonly classes: number
}

/** Numbers of items: two items that no instruction of the programs can tell apart have the same one. */
export interface Symbols {
  /** Takes in what one more program asks for. Numbers given before stay right for the programs before. */
  add(program: Program): void
  /** The number of item i, from 0. What it is met by besides classes must follow from its form. */
  numberAt(items: Items, i: number): number
  /** An item of this number. */
  itemOf(symbol: number): Asked
}

type Word = Omit<Asked, 'classes'>

/** Words by number, from 1: the first is what no program asks for. */
const otherWord = 1
const noWord: Word = { form: -1, folded: -1, verbLemma: -1, nounLemma: -1 }

/** Numbers items for programs that are added. What a form is to them is asked once and kept by its id. */
export const createSymbols = (): Symbols => {
  const asked = { folded: new Set<number>(), form: new Set<number>(), lemma: new Set<number>() }
  let bits = 0
  /** By form id, 0 where it was not asked since the last program was added. */
  let wordOfForm = new Int32Array(0)
  const words: Word[] = [noWord, noWord]
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
      form: ifIn(asked.form, form),
      folded: ifIn(asked.folded, items.folded(i)),
      verbLemma: ifIn(asked.lemma, items.verbLemma(i)),
      nounLemma: ifIn(asked.lemma, items.nounLemma(i)),
    }
    if (word.form < 0 && word.folded < 0 && word.verbLemma < 0 && word.nounLemma < 0) return otherWord
    const key = Object.values(word).join(' ')
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
    add: ({ instructions }) => {
      for (const instruction of instructions) {
        if (instruction.op === 'class') bits |= instruction.bits
        if (instruction.op !== 'word') continue
        for (const by of ['folded', 'form', 'lemma'] as const) {
          for (const id of instruction.branches[by].keys()) asked[by].add(id)
        }
      }
      if (wordOfForm.length > 0) wordOfForm = new Int32Array(0)
      if (lastOfForm.length > 0) lastOfForm = new Int32Array(0)
    },
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

const ifIn = (ids: ReadonlySet<number>, id: number): number => (ids.has(id) ? id : -1)

const longer = (numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(length)
  copy.set(numbers)
  return copy
}
