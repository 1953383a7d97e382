import { type Steps, walkPieces } from '../stream/walk-pieces.ts'
import { type Capture, createJsonCursor, type JsonCursor } from './json-cursor.ts'

/** What a scan comes upon, in the order of the file. Whether its text is sound JSON, a parser tells. */
export type Scanned = Capture & {
  /**
   * `entry`: an article of many. `around`: what stands before the first list of articles, closed as if that were empty.
   * `whole`: the file is one object, and there is no list of articles in it.
   */
  readonly kind: 'entry' | 'around' | 'whole'
}

/** What a scan is told. */
export interface ScanOptions {
  /** The most characters of an entry that are held. */
  readonly longest: number
  /** What stands under these keys: a list of articles, if it is a list of objects; what may hold one. */
  isList(path: readonly string[]): boolean
  mayHoldList(path: readonly string[]): boolean
  /** Whether a long string under this key makes the file one article, and its lists something else. */
  isText(key: string): boolean
}

/** Answers of an API have shorter messages. */
const shortestText = 200

/**
 * Cuts JSON into entries without parsing it: the elements of a list that is the whole file, or is found by its path in it, or
 * values that stand one after the other. So an entry that is broken inside costs only itself, and one that is too large is
 * walked over unread.
 *
 * @throws DropError `malformed` where the walk cannot go on
 */
export const scanJson = (text: AsyncIterable<string>, options: ScanOptions): AsyncGenerator<Scanned> => {
  const cursor = createJsonCursor(options.longest)
  return walkPieces(text, cursor.feed, walkFile(cursor, options))
}

function* walkFile(cursor: JsonCursor, options: ScanOptions): Steps<Scanned> {
  const first = yield* cursor.peek<Scanned>()
  if (first === '') return
  if (first === '[') {
    cursor.skip()
    yield* walkList(cursor)
  } else if (first === '{') {
    cursor.startCapture()
    const seen = { isArticle: false, hasList: false }
    yield* walkObject(cursor, [], options, seen)
    if (!seen.hasList) {
      const capture = cursor.endCapture()
      if ((yield* cursor.peek<Scanned>()) === '') yield { ...capture, kind: 'whole' }
      else {
        yield { ...capture, kind: 'entry' }
        yield* walkSequence(cursor)
      }
      return
    }
  } else throw cursor.fail(`expected [ or {, found ${JSON.stringify(first)}`)
  const next = yield* cursor.peek<Scanned>()
  if (next !== '') throw cursor.fail(`expected nothing more, found ${JSON.stringify(next)}`)
}

/** The cursor stands behind the opening bracket. */
function* walkList(cursor: JsonCursor): Steps<Scanned> {
  for (let isFirst = true; ; isFirst = false) {
    const opening = yield* cursor.peek<Scanned>()
    if (opening === ']' && isFirst) break
    if (opening === '' || ']},:'.includes(opening)) throw expected(cursor, 'an entry', opening)
    cursor.startCapture()
    yield* cursor.skipValue<Scanned>()
    yield { ...cursor.endCapture(), kind: 'entry' }
    const behind = yield* cursor.peek<Scanned>()
    if (behind === ']') break
    if (behind !== ',') throw expected(cursor, 'a comma or ] behind an entry', behind)
    cursor.skip()
  }
  cursor.skip()
}

/** Values one after the other, with or without commas. */
function* walkSequence(cursor: JsonCursor): Steps<Scanned> {
  for (let next = yield* cursor.peek<Scanned>(); next !== ''; next = yield* cursor.peek<Scanned>()) {
    if (next === ',') cursor.skip()
    else if (']}:'.includes(next)) throw expected(cursor, 'an entry', next)
    else {
      cursor.startCapture()
      yield* cursor.skipValue<Scanned>()
      yield { ...cursor.endCapture(), kind: 'entry' }
    }
  }
}

interface Seen {
  isArticle: boolean
  hasList: boolean
}

/** The cursor stands before the opening brace. */
function* walkObject(cursor: JsonCursor, path: readonly string[], options: ScanOptions, seen: Seen): Steps<Scanned> {
  cursor.skip()
  for (;;) {
    const next = yield* cursor.peek<Scanned>()
    if (next === '}') return cursor.skip()
    if (next === ',') cursor.skip()
    else if (next !== '"') throw expected(cursor, 'a key in double quotes', next)
    else {
      const inner = [...path, keyOf(yield* cursor.readString<Scanned>())]
      const between = yield* cursor.peek<Scanned>()
      if (between !== ':') throw expected(cursor, 'a colon', between)
      cursor.skip()
      yield* walkField(cursor, inner, options, seen)
    }
  }
}

function* walkField(cursor: JsonCursor, path: readonly string[], options: ScanOptions, seen: Seen): Steps<Scanned> {
  const opening = yield* cursor.peek<Scanned>()
  if (opening === '"') {
    const words = yield* cursor.readString<Scanned>()
    if (path.length === 1 && words.length >= shortestText && options.isText(path[0]!)) seen.isArticle = true
  } else if (opening === '{' && !seen.isArticle && options.mayHoldList(path)) {
    yield* walkObject(cursor, path, options, seen)
  } else if (opening === '[' && !seen.isArticle && options.isList(path)) {
    cursor.skip()
    if ((yield* cursor.peek<Scanned>()) !== '{') return yield* cursor.skipValue<Scanned>(1)
    if (!seen.hasList) {
      const { raw, ...around } = cursor.endCapture()
      yield { ...around, raw: raw === null ? null : `${raw}]${'}'.repeat(path.length)}`, kind: 'around' }
    }
    seen.hasList = true
    yield* walkList(cursor)
  } else yield* cursor.skipValue<Scanned>()
}

/** A key without its escapes. */
const keyOf = (written: string): string => {
  if (!written.includes('\\')) return written
  try {
    return JSON.parse(`"${written}"`) as string
  } catch {
    // Cut inside of an escape, or broken: a parser tells.
    return written
  }
}

const expected = (cursor: JsonCursor, wanted: string, found: string): Error =>
  cursor.fail(
    found === '' ? `it ends where ${wanted} should stand` : `expected ${wanted}, found ${JSON.stringify(found)}`,
  )
