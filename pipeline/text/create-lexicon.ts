import { cutForm } from './cut-form.ts'
import { fold } from './fold.ts'
import { formFlags } from './form-flags.ts'
import { createFormTable } from './form-table.ts'
import { guessTags } from './guess-tags.ts'
import { regularNounLemma, regularVerbLemma } from './lemmas.ts'
import { FormFlag, type Lexicon, Tag } from './lexicon.ts'
import { createTableStore } from './table-store.ts'
import { type AbbreviationKind, abbreviationKind, type WordList } from './words.ts'

const INFLECTED = (1 << Tag.VBD) | (1 << Tag.VBG) | (1 << Tag.VBN) | (1 << Tag.VBZ)
const PLURAL = (1 << Tag.NNS) | (1 << Tag.NNPS)

/** Longer forms are their own lemmas, so that no chain of endings ("ededed…") is followed. */
const LONGEST_INFLECTED = 40

/** Places of what is known of a form, in a row of its own. */
const Fact = { Folded: 0, VerbLemma: 1, NounLemma: 2, Tag: 3, Tags: 4, Flags: 5, Cut: 6, Word: 7 } as const
const FACTS = 8

/** In `Fact.Word`: whether the word list knows the form; above it, the place of its kind of abbreviation. */
const KNOWN = 1
const ABBREVIATIONS: readonly (AbbreviationKind | null)[] = [null, 'title', 'number', 'other']

/** A lexicon over a word list. Without one, tags and lemmas come from shapes and endings alone. */
export function createLexicon(words: WordList = new Map()): Lexicon {
  const before = words.lexicon
  const forms = before?.forms.split('\n') ?? []
  const table = createFormTable(forms, before?.places)
  const tables = createTableStore(before?.tables)
  // Most look-ups are of forms not met for a while: what is known of one stands in one cache line.
  let facts = new Int32Array(FACTS * Math.max(1024, 2 * forms.length))
  if (before !== undefined) facts.set(before.facts)

  function intern(form: string): number {
    const id = find(form)
    return id < 0 ? add(form) : id
  }

  function find(form: string): number {
    return table.find(form, 0, form.length)
  }

  function internBetween(text: string, start: number, end: number): number {
    const id = table.find(text, start, end)
    return id < 0 ? add(text.slice(start, end)) : id
  }

  function set(id: number, fact: number, value: number): void {
    facts[id * FACTS + fact] = value
  }

  function add(seen: string): number {
    // A slice of more than a dozen characters would keep the whole article alive; this copies it.
    const form = seen.length > 12 ? ` ${seen}`.slice(1) : seen
    const id = forms.length
    forms.push(form)
    table.add(form, id)
    if (forms.length * FACTS > facts.length) {
      const grown = new Int32Array(facts.length * 2)
      grown.set(facts)
      facts = grown
    }
    const folded = fold(form)
    const entry = words.get(folded)
    const flags = formFlags(form)
    const { tag, tags } = entry ?? guessTags(folded, flags, words)
    // A name in capitals that is also a word may be either; which, only the context tells.
    const mayBeName = (flags & FormFlag.Capitalized) !== 0 && (flags & FormFlag.Word) !== 0
    const mayBeShortened = (flags & FormFlag.Word) !== 0 && folded.length < 8
    const abbreviation = mayBeShortened ? abbreviationKind(words.get(`${folded}.`)?.kind ?? null) : null
    set(id, Fact.Tag, tag)
    set(id, Fact.Tags, mayBeName ? tags | (1 << Tag.NNP) : tags)
    set(id, Fact.Flags, flags)
    set(id, Fact.Cut, entry && form === folded ? 0 : cutForm(form, words))
    set(id, Fact.Word, (entry === undefined ? 0 : KNOWN) | (ABBREVIATIONS.indexOf(abbreviation) << 1))
    setLemmas(id, id)
    if (folded !== form) setLemmas(id, intern(folded))
    if (folded === '' || folded.length > LONGEST_INFLECTED) return id
    if (entry?.verb) set(id, Fact.VerbLemma, intern(entry.verb))
    else if ((tags & INFLECTED) !== 0) set(id, Fact.VerbLemma, intern(regularVerbLemma(folded, words)))
    if (entry?.noun) set(id, Fact.NounLemma, intern(entry.noun))
    else if ((tags & PLURAL) !== 0) set(id, Fact.NounLemma, intern(regularNounLemma(folded, words)))
    return id
  }

  /** Before other forms are interned, too, since they may ask for this one. */
  function setLemmas(id: number, folded: number): void {
    set(id, Fact.Folded, folded)
    set(id, Fact.VerbLemma, folded)
    set(id, Fact.NounLemma, folded)
  }

  return {
    tables,
    get kept() {
      return {
        forms: forms.join('\n'),
        places: table.places,
        facts: facts.slice(0, FACTS * forms.length),
        tables: tables.asked,
      }
    },
    intern,
    internBetween,
    find,
    get size() {
      return forms.length
    },
    form: id => forms[id]!,
    folded: id => facts[id * FACTS + Fact.Folded]!,
    verbLemma: id => facts[id * FACTS + Fact.VerbLemma]!,
    nounLemma: id => facts[id * FACTS + Fact.NounLemma]!,
    tag: id => facts[id * FACTS + Fact.Tag]! as Tag,
    tags: id => facts[id * FACTS + Fact.Tags]!,
    flags: id => facts[id * FACTS + Fact.Flags]!,
    isKnown: id => (facts[id * FACTS + Fact.Word]! & KNOWN) !== 0,
    cut: id => facts[id * FACTS + Fact.Cut]!,
    isReporting: id => words.get(forms[facts[id * FACTS + Fact.VerbLemma]!]!)?.kind === 'reporting',
    abbreviation: id => ABBREVIATIONS[facts[id * FACTS + Fact.Word]! >> 1]!,
  }
}
