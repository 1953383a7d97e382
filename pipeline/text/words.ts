import { readFileSync } from 'node:fs'
import { Tag } from './lexicon.ts'
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
export type WordList = ReadonlyMap<string, WordEntry>

/** The word list of a TSV: form, tags, verb lemma, noun lemma, kind. Throws on a tag or kind it does not know, with the line. */
export function parseWordList(tsv: string): WordList {
  const words = new Map<string, WordEntry>()
  // Most lines share what stands behind the form.
  const entries = new Map<string, WordEntry>()
  let number = 0
  for (const line of tsv.split('\n')) {
    number++
    const tab = line.indexOf('\t')
    if (tab < 0 || line.startsWith('#')) continue
    const facts = line.slice(tab + 1)
    let entry = entries.get(facts)
    if (!entry) {
      entry = parseEntry(facts, number)
      entries.set(facts, entry)
    }
    words.set(line.slice(0, tab), entry)
  }
  return words
}

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
