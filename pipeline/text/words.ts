import { readFileSync } from 'node:fs'
import { createFormTable, type FormPlaces } from './form-table.ts'
import { type KeptLexicon, Tag } from './lexicon.ts'
import { tagBits } from './tag-bits.ts'

/** What the word list tells of one folded form. */
export interface WordEntry {
  /** Most likely tag. */
  readonly tag: Tag
  /** All its tags, as bits `1 << tag`. */
  readonly tags: number
  /** Folded lemma as a verb where it is irregular, else empty. */
  readonly verb: string
  /** Folded lemma as a noun where it is irregular, else empty. */
  readonly noun: string
  readonly kind: WordKind | null
}

/** How an abbreviation's dot behaves, see `WordKind`. */
export type AbbreviationKind = (typeof ABBREVIATIONS)[number]

/**
 * What the tokenizer and the sentence splitter must know of a form by name. Abbreviations: `title` never ends a sentence before a
 * name, `number` has a dot of its own only before a number ("No. 5"), `other` keeps its dot and may end a sentence. `reporting`: verbs that
 * follow a quoted question ("…?" he asked). Words found glued to others: `glue` at either end, `glue-last` behind a word.
 */
export type WordKind = AbbreviationKind | 'reporting' | 'glue' | 'glue-last'

const ABBREVIATIONS = ['title', 'number', 'other'] as const
const KINDS: readonly string[] = [...ABBREVIATIONS, 'reporting', 'glue', 'glue-last']

/** The kind of an abbreviation, null for any other. */
export const abbreviationKind = (kind: WordKind | null): AbbreviationKind | null =>
  ABBREVIATIONS.find(known => known === kind) ?? null

/** Words by folded form. */
export interface WordList {
  get(form: string): WordEntry | undefined
  has(form: string): boolean
  /** What a lexicon over these words begins with, where one was kept. */
  readonly lexicon?: KeptLexicon
}

/** A word list as plain data, quick to read. */
export type WordTables = {
  /** Folded forms, a line each. */
  readonly forms: string
  readonly places: FormPlaces
  /** What is told of a form, as in the TSV behind it, each once; and its number by the form's. */
  readonly facts: readonly string[]
  readonly factsOf: Int32Array
}

/** The tables of a TSV: form, tags, verb lemma, noun lemma, kind. Throws on a tag or kind it does not know, with the line. */
export const parseWordTables = (tsv: string): WordTables => {
  const forms: string[] = []
  const table = createFormTable(forms)
  // Most lines share what stands behind the form.
  const numbers = new Map<string, number>()
  const factsOf: number[] = []
  for (const [index, line] of tsv.split('\n').entries()) {
    const tab = line.indexOf('\t')
    if (tab < 0 || line.startsWith('#')) continue
    const facts = line.slice(tab + 1)
    if (!numbers.has(facts)) {
      parseEntry(facts, index + 1)
      numbers.set(facts, numbers.size)
    }
    const form = line.slice(0, tab)
    table.add(form, forms.push(form) - 1)
    factsOf.push(numbers.get(facts)!)
  }
  return {
    forms: forms.join('\n'),
    places: table.places,
    facts: [...numbers.keys()],
    factsOf: Int32Array.from(factsOf),
  }
}

/** The word list of tables, over which a lexicon may have been kept. */
export const createWordList = ({ forms, places, facts, factsOf }: WordTables, lexicon?: KeptLexicon): WordList => {
  const table = createFormTable(forms.split('\n'), places)
  const entries: WordEntry[] = []
  const find = (form: string): number => table.find(form, 0, form.length)
  return {
    get: form => {
      const id = find(form)
      if (id < 0) return undefined
      const number = factsOf[id]!
      entries[number] ??= parseEntry(facts[number]!, 0)
      return entries[number]
    },
    has: form => find(form) >= 0,
    ...(lexicon && { lexicon }),
  }
}

/** The word list of a TSV, see `parseWordTables`. */
export const parseWordList = (tsv: string): WordList => createWordList(parseWordTables(tsv))

function parseEntry(facts: string, line: number): WordEntry {
  const [names = '', verb = '', noun = '', kind = ''] = facts.split('\t')
  const tags = names.split('|').map(name => tagNamed(name, line))
  const bits = tagBits(...tags)
  return { tag: tags[0]!, tags: bits, verb, noun, kind: kind === '' ? null : kindNamed(kind, line) }
}

/** Reads and parses a word list. Throws when the file cannot be read or parsed. */
export const loadWordList = (path: string | URL): WordList => parseWordList(readFileSync(path, 'utf8'))

function tagNamed(name: string, line: number): Tag {
  if (!Object.hasOwn(Tag, name)) throw new Error(`word list, line ${line}: no tag is called "${name}"`)
  return Tag[name as keyof typeof Tag]
}

function kindNamed(kind: string, line: number): WordKind {
  if (KINDS.includes(kind)) return kind as WordKind
  throw new Error(`word list, line ${line}: no kind of word is called "${kind}"`)
}
