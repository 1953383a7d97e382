import { readFileSync } from 'node:fs'
import { Tag } from './lexicon.ts'

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
  readonly abbreviation: AbbreviationKind | null
  /** Whether the verb is one that follows a quoted question or exclamation ("…?" he asked). */
  readonly isReporting: boolean
}

/**
 * How an abbreviation's dot behaves: `title` never ends a sentence before a name, `number` is a dot of the word only
 * before a number ("No. 5"), `other` keeps its dot and may end a sentence.
 */
export type AbbreviationKind = 'title' | 'number' | 'other'

/** Words by folded form. */
export type WordList = ReadonlyMap<string, WordEntry>

/** The word list of a TSV: form, tags, verb lemma, noun lemma, kind of abbreviation or `reporting`. Throws on a tag or kind it does not know, with the line. */
export function parseWordList(tsv: string): WordList {
  const words = new Map<string, WordEntry>()
  let number = 0
  for (const line of tsv.split('\n')) {
    number++
    if (line === '' || line.startsWith('#')) continue
    const [form = '', names = '', verb = '', noun = '', kind = ''] = line.split('\t')
    const tags = names.split('|').map(name => tagNamed(name, number))
    const isReporting = kind === 'reporting'
    const abbreviation = kind === '' || isReporting ? null : kindNamed(kind, number)
    const bits = tags.reduce<number>((all, tag) => all | (1 << tag), 0)
    words.set(form, { tag: tags[0]!, tags: bits, verb, noun, abbreviation, isReporting })
  }
  return words
}

/** Reads and parses a word list. Throws when the file cannot be read or parsed. */
export const loadWordList = (path: string | URL): WordList => parseWordList(readFileSync(path, 'utf8'))

function tagNamed(name: string, line: number): Tag {
  if (!Object.hasOwn(Tag, name)) throw new Error(`word list, line ${line}: no tag is called "${name}"`)
  return Tag[name as keyof typeof Tag]
}

function kindNamed(kind: string, line: number): AbbreviationKind {
  if (kind === 'title' || kind === 'number' || kind === 'other') return kind
  throw new Error(`word list, line ${line}: no kind of abbreviation is called "${kind}"`)
}
