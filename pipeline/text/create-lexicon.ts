import { cutForm } from './cut-form.ts'
import { fold } from './fold.ts'
import { formFlags } from './form-flags.ts'
import { createFormTable } from './form-table.ts'
import { guessTags } from './guess-tags.ts'
import { regularNounLemma, regularVerbLemma } from './lemmas.ts'
import { FormFlag, type Lexicon, Tag } from './lexicon.ts'
import { type AbbreviationKind, abbreviationKind, type WordList } from './words.ts'

const INFLECTED = (1 << Tag.VBD) | (1 << Tag.VBG) | (1 << Tag.VBN) | (1 << Tag.VBZ)
const PLURAL = (1 << Tag.NNS) | (1 << Tag.NNPS)

/** Longer forms are their own lemmas, so that no chain of endings ("ededed…") is followed. */
const LONGEST_INFLECTED = 40

/** A lexicon over a word list. Without one, tags and lemmas come from shapes and endings alone. */
export function createLexicon(words: WordList = new Map()): Lexicon {
  const ids = new Map<string, number>()
  const forms: string[] = []
  const table = createFormTable(forms)
  const foldedIds: number[] = []
  const verbLemmas: number[] = []
  const nounLemmas: number[] = []
  const likely: Tag[] = []
  const possible: number[] = []
  const flagBits: number[] = []
  const known: boolean[] = []
  const cuts: number[] = []
  const abbreviations: (AbbreviationKind | null)[] = []

  function intern(form: string): number {
    return ids.get(form) ?? add(form)
  }

  function internBetween(text: string, start: number, end: number): number {
    const id = table.find(text, start, end)
    return id < 0 ? intern(text.slice(start, end)) : id
  }

  function add(seen: string): number {
    // A slice of more than a dozen characters would keep the whole article alive; this copies it.
    const form = seen.length > 12 ? ` ${seen}`.slice(1) : seen
    const id = forms.length
    ids.set(form, id)
    forms.push(form)
    table.add(form, id)
    const folded = fold(form)
    const entry = words.get(folded)
    const flags = formFlags(form)
    const { tag, tags } = entry ?? guessTags(folded, flags, words)
    // A name in capitals that is also a word may be either; which, only the context tells.
    const mayBeName = (flags & FormFlag.Capitalized) !== 0 && (flags & FormFlag.Word) !== 0
    flagBits.push(flags)
    likely.push(tag)
    possible.push(mayBeName ? tags | (1 << Tag.NNP) : tags)
    known.push(entry !== undefined)
    cuts.push(entry && form === folded ? 0 : cutForm(form, words))
    abbreviations.push(
      (flags & FormFlag.Word) !== 0 && folded.length < 8
        ? abbreviationKind(words.get(`${folded}.`)?.kind ?? null)
        : null,
    )
    // Placeholders, so that the ids of folded forms and lemmas may be interned in between.
    foldedIds.push(id)
    verbLemmas.push(id)
    nounLemmas.push(id)
    if (folded !== form) foldedIds[id] = intern(folded)
    const own = foldedIds[id]!
    verbLemmas[id] = own
    nounLemmas[id] = own
    if (folded === '' || folded.length > LONGEST_INFLECTED) return id
    if (entry?.verb) verbLemmas[id] = intern(entry.verb)
    else if ((tags & INFLECTED) !== 0) verbLemmas[id] = intern(regularVerbLemma(folded, words))
    if (entry?.noun) nounLemmas[id] = intern(entry.noun)
    else if ((tags & PLURAL) !== 0) nounLemmas[id] = intern(regularNounLemma(folded, words))
    return id
  }

  return {
    intern,
    internBetween,
    find: folded => ids.get(folded) ?? -1,
    get size() {
      return forms.length
    },
    form: id => forms[id]!,
    folded: id => foldedIds[id]!,
    verbLemma: id => verbLemmas[id]!,
    nounLemma: id => nounLemmas[id]!,
    tag: id => likely[id]!,
    tags: id => possible[id]!,
    flags: id => flagBits[id]!,
    isKnown: id => known[id]!,
    cut: id => cuts[id]!,
    isReporting: id => words.get(forms[verbLemmas[id]!]!)?.kind === 'reporting',
    abbreviation: id => abbreviations[id]!,
  }
}
