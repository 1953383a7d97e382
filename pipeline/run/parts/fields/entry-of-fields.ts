import type { Note } from '../../../record/parts.ts'
import { DropError } from '../../../stages/read/drop-error.ts'
import type { Entry } from '../part.ts'
import { decodeReferences, isHtml, markParagraphs } from './field-markup.ts'
import { type FieldName, type Fields, foldName, namesOf, some, summaryNames, textWords } from './field-names.ts'
import { stringsOf } from './field-values.ts'
import { type FieldFinder, findFieldsOf } from './find-field.ts'
import { contentIsSummary, notesOfContent } from './reading-notes.ts'
import { statable, stateFields } from './state-fields.ts'

/** An entry for `read`, and what it is called. */
export interface FieldEntry {
  readonly id?: string
  readonly entry: Entry
}

/** Reads objects as articles, by the names of their fields. */
export interface FieldReader {
  /** @throws DropError `empty` where no field has text: the message says which fields there are */
  read(object: object): FieldEntry
  /** Whether text is looked for in any field of these names. */
  mayHoldText(names: readonly string[]): boolean
  /** Of these names those that state nothing, where none of them states a title, or none a date; else none. */
  unread(names: readonly string[]): readonly string[]
}

/** A reader by the usual names of fields, and by those that a user names in their place. */
export const createFieldReader = (fields: Fields = {}): FieldReader => {
  const wanted: readonly FieldName[] = ['id', 'text', 'html', ...statable]
  const names = new Map(wanted.map(name => [name, namesOf(name, fields)]))
  // Whoever names the field of the pages wants them, whatever else there is; whoever names the text, no teaser.
  const textual: readonly FieldName[] = fields.html && !fields.text ? ['html', 'text'] : ['text', 'html']
  const summaries = fields.text || fields.html ? [] : summaryNames
  const contentIn = (finder: FieldFinder): Content | null =>
    contentOf(
      finder,
      textual.map(name => ({ name, names: names.get(name)! })),
      summaries,
    )
  return {
    mayHoldText: keys => contentIn(findFieldsOf(filled(keys))) !== null,
    unread: keys => {
      const finder = findFieldsOf(filled(keys))
      const isStated = (name: FieldName): boolean => !finder.find(names.get(name)!)[Symbol.iterator]().next().done
      if (isStated('title') && isStated('published')) return []
      const read = new Set([...[...names.values()].flat(), ...summaries])
      return keys.filter(key => key.trim() !== '' && !read.has(foldName(key)))
    },
    read: object => {
      const finder = findFieldsOf(object)
      const content = contentIn(finder)
      if (content === null) throw noText(finder, fields)
      const { facts: stated, notes } = stateFields(
        Object.fromEntries(statable.map(name => [name, finder.find(names.get(name)!)])),
      )
      const id = firstOf(finder.find(names.get('id')!)) ?? stated.url
      return {
        ...(id !== undefined && { id }),
        entry: { ...content, stated, notes: [...content.notes, ...notes] },
      }
    },
  }
}

/** An entry in which no field of these names is blank. */
const filled = (names: readonly string[]): object => Object.fromEntries(names.map(name => [name, name || 'none']))

type Content = Pick<Entry, 'content' | 'mediaType'> & { readonly notes: readonly Note[] }

const contentOf = (
  finder: FieldFinder,
  textual: readonly { readonly name: FieldName; readonly names: readonly string[] }[],
  summaries: readonly string[],
): Content | null => {
  for (const { name, names } of textual) {
    const text = firstOf(finder.find(names))
    if (text !== undefined) return readContent(text, name === 'html')
  }
  const summary = firstOf(finder.find(summaries))
  if (summary === undefined) return null
  const { notes, ...content } = readContent(summary, false)
  return { ...content, notes: [contentIsSummary('it has no full text; read is its summary'), ...notes] }
}

/** Strings of a list are paragraphs. */
const firstOf = (values: Iterable<unknown>): string | undefined => {
  for (const value of values) {
    const strings = stringsOf(value)
    if (strings.length > 0) return strings.join('\n\n')
  }
  return undefined
}

/** Content as it stands in a field: text, or HTML where its tags or the field's name tell. */
export const readContent = (written: string, isPage: boolean): Content => {
  const text = isPage || isHtml(written) ? written : decodeReferences(written)
  // Half of a pair of UTF-16 has no bytes: JSON can write it all the same.
  const content = text.replaceAll(/\p{Surrogate}/gu, '\ufffd')
  const notes = notesOfContent(content)
  if (!isPage && !isHtml(content)) return { content, mediaType: 'text/plain', notes }
  return { content: markParagraphs(content), mediaType: 'text/html', notes }
}

const noText = ({ keys }: FieldFinder, fields: Fields): DropError =>
  new DropError(
    'empty',
    `no field of it has text, it has ${keys.length === 0 ? 'none' : `only ${some(keys, 20)}`}; looked for are ${textWords(fields)}: name yours with --fields`,
  )
