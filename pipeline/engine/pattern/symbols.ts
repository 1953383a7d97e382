import type { Program } from './build-program.ts'
import type { Items } from './items.ts'

/** What a pattern can ask of an item. */
export interface Asked {
  readonly form: number
  readonly folded: number
  readonly verbLemma: number
  readonly nounLemma: number
  readonly classes: number
}

/** Numbers of items: two items that no instruction of the programs can tell apart have the same one. */
export interface Symbols {
  /** The number of item i, from 0. What it is met by besides classes must follow from its form. */
  numberAt(items: Items, i: number): number
  /** An item of this number. */
  itemOf(symbol: number): Asked
}

/** The number of words that no program asks for. */
const otherWord = 1

/** Numbers items for some programs. What a form is to them is asked once and kept by its id. */
export const createSymbols = (programs: readonly Program[]): Symbols => {
  const { folded, form: forms, lemma, classes: bits } = askedBy(programs)
  let wordOfForm = new Uint32Array(1024)
  const wordNumbers = new Map<string, number>()
  const known: Asked[] = []
  /** Symbols by word and class bits: an open hash table, for it is asked for every item. */
  let size = 64
  let words = new Uint32Array(size)
  let classesOf = new Int32Array(size)
  let numbers = new Int32Array(size).fill(-1)

  const readWord = (items: Items, i: number, form: number): number => {
    if (form >= wordOfForm.length) {
      const grown = new Uint32Array(2 * form + 1)
      grown.set(wordOfForm)
      wordOfForm = grown
    }
    const word = numberOfWord(items, i, form)
    wordOfForm[form] = word
    return word
  }
  const numberOfWord = (items: Items, i: number, form: number): number => {
    const byFolded = folded.has(items.folded(i)) ? items.folded(i) : -1
    const byForm = forms.has(form) ? form : -1
    const byVerb = lemma.has(items.verbLemma(i)) ? items.verbLemma(i) : -1
    const byNoun = lemma.has(items.nounLemma(i)) ? items.nounLemma(i) : -1
    if (byFolded < 0 && byForm < 0 && byVerb < 0 && byNoun < 0) return otherWord
    const key = `${byFolded} ${byForm} ${byVerb} ${byNoun}`
    const number = wordNumbers.get(key) ?? otherWord + 1 + wordNumbers.size
    wordNumbers.set(key, number)
    return number
  }

  const slotOf = (word: number, classes: number): number => {
    let slot = (Math.imul(word, 0x9e3779b1) ^ Math.imul(classes, 0x85ebca6b)) >>> 8
    for (slot &= size - 1; numbers[slot]! >= 0; slot = (slot + 1) & (size - 1)) {
      if (words[slot] === word && classesOf[slot] === classes) break
    }
    return slot
  }
  const put = (word: number, classes: number, number: number): void => {
    const slot = slotOf(word, classes)
    words[slot] = word
    classesOf[slot] = classes
    numbers[slot] = number
  }
  const grow = (): void => {
    const before = { words, classesOf, numbers }
    size *= 2
    words = new Uint32Array(size)
    classesOf = new Int32Array(size)
    numbers = new Int32Array(size).fill(-1)
    before.numbers.forEach((number, slot) => {
      if (number >= 0) put(before.words[slot]!, before.classesOf[slot]!, number)
    })
  }
  const add = (word: number, asked: Asked): number => {
    if (2 * known.length >= size) grow()
    put(word, asked.classes, known.length)
    return known.push(asked) - 1
  }

  return {
    numberAt: (items, i) => {
      const form = items.form(i)
      const word = form < 0 ? otherWord : wordOfForm[form] || readWord(items, i, form)
      const classes = bits === 0 ? 0 : items.classes(i) & bits
      const number = numbers[slotOf(word, classes)]!
      if (number >= 0) return number
      return add(word, {
        form,
        folded: items.folded(i),
        verbLemma: items.verbLemma(i),
        nounLemma: items.nounLemma(i),
        classes,
      })
    },
    itemOf: symbol => known[symbol]!,
  }
}

/** All words and class bits that any instruction of programs asks for. */
const askedBy = (programs: readonly Program[]) => {
  const asked = { folded: new Set<number>(), form: new Set<number>(), lemma: new Set<number>() }
  let classes = 0
  for (const { instructions } of programs) {
    for (const instruction of instructions) {
      if (instruction.op === 'class') classes |= instruction.bits
      if (instruction.op !== 'word') continue
      for (const by of ['folded', 'form', 'lemma'] as const) {
        for (const id of instruction.branches[by].keys()) asked[by].add(id)
      }
    }
  }
  return { ...asked, classes }
}
