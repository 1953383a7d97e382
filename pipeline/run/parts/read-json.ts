import { DropError } from '../../stages/read/drop-error.ts'
import { megabytes, tooLarge } from '../../stages/read/refuse-too-large.ts'
import type { StatedFacts } from '../../stages/read/stated-facts.ts'
import { createFieldReader, type FieldEntry } from './fields/entry-of-fields.ts'
import { containerNames, type Fields, foldName, namesOf, some } from './fields/field-names.ts'
import { stateFields } from './fields/state-fields.ts'
import { parseJson } from './json/parse-json.ts'
import { type Scanned, type ScanOptions, scanJson } from './json/scan-json.ts'
import type { ReadParts } from './part.ts'
import { partOfEntry, refuseNoObject } from './part-of-entry.ts'
import { decodeStream } from './stream/decode-stream.ts'

/**
 * Reads a JSON document: one article; a list of them, alone or in an object under a usual name ("articles", "hits.hits") or
 * one that a user names; a JSON Feed; or objects one after the other.
 */
export const readJson: ReadParts = async function* (bytes, { limits, fields = {} }) {
  const { text, decoding } = decodeStream(bytes)
  const reader = createFieldReader(fields)
  const lists = listOptions(fields, limits.maxBytes)
  let number = 0
  let ofFeed: StatedFacts = {}
  for await (const found of scanJson(text, lists)) {
    const read = (): FieldEntry => {
      if (found.raw === null) throw tooLargeFound(found, limits.maxBytes, fields)
      return reader.read(refuseNoObject(parseJson(found.raw, found.place), found.place.line))
    }
    if (found.kind === 'around') ofFeed = found.raw === null ? {} : factsOfFeed(parseJson(found.raw, found.place))
    else if (found.kind === 'whole') {
      const part = partOfEntry(1, read, decoding)
      if ('failure' in part) throw part.failure
      yield { ...part, isWhole: true }
    } else {
      const part = partOfEntry(++number, read, decoding)
      yield 'entry' in part ? { ...part, entry: { ...part.entry, stated: { ...ofFeed, ...part.entry.stated } } } : part
    }
  }
}

/** Lists in lists of objects lie deeper than any API packs them. */
const deepestList = 5

const listOptions = (fields: Fields, longest: number): ScanOptions => {
  const text = new Set([...namesOf('text', fields), ...namesOf('html', fields)])
  const names = new Set(namesOf('entries', fields))
  const given = fields.entries && [...names]
  const containers = new Set([...names, ...containerNames])
  const pathOf = (path: readonly string[]): string => path.map(foldName).join('.')
  return {
    longest,
    isList: path => (given ? names.has(pathOf(path)) : names.has(foldName(path.at(-1)!))),
    mayHoldList: path =>
      path.length < deepestList &&
      (given ? given.some(name => name.startsWith(`${pathOf(path)}.`)) : containers.has(foldName(path.at(-1)!))),
    isText: key => !fields.entries && text.has(foldName(key)),
  }
}

/** What a JSON Feed says of all its items. Other files say nothing that holds for each. */
const factsOfFeed = (around: unknown): StatedFacts => {
  const { version, title, language, author, authors } = around as { readonly [key: string]: unknown }
  if (typeof version !== 'string' || !version.includes('jsonfeed.org')) return {}
  return stateFields({ publisher: [title], language: [language], authors: [authors, author] }).facts
}

const tooLargeFound = ({ kind, place, size }: Scanned, most: number, fields: Fields): DropError =>
  kind === 'entry'
    ? tooLarge(size, most, `line ${place.line}`)
    : new DropError(
        'too-large',
        `one object of ${megabytes(size)}, read are at most ${megabytes(most)} an article; no list of articles is in it under ${some(namesOf('entries', fields), 6)}: name yours as entries with --fields`,
      )
