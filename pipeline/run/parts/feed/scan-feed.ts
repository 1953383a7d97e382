import { Parser } from 'htmlparser2'
import { DropError } from '../../../stages/read/drop-error.ts'
import { megabytes } from '../../../stages/read/refuse-too-large.ts'
import { createPlaceCounter } from '../stream/find-place.ts'
import { collectFields, type FeedItem, type FieldCollector } from './feed-item.ts'
import { declarePrefixes, type Prefixes, plainName, usualPrefixes } from './feed-names.ts'

/** What a feed holds, in its order: what stands beside its items up to the next of them, and the items. */
export type FoundInFeed = { readonly kind: 'item' | 'around'; readonly item: FeedItem }

const roots = new Set(['rss', 'RDF', 'feed', 'channel', 'entry', 'item'])
const items = new Set(['item', 'entry'])
const surroundings = new Set(['channel', 'feed'])
/** Elements nest a few levels, those of a page in it some dozens. */
const deepest = 10_000

/**
 * Cuts a feed into items, whatever version of RSS or Atom it is. No more than one item is in memory.
 *
 * @throws DropError `unsupported` where it is none, `malformed` where it ends too soon, `too-large` where something that cannot
 *   be passed over is larger than `longest` characters
 */
export async function* scanFeed(text: AsyncIterable<string>, longest: number): AsyncGenerator<FoundInFeed> {
  const places = createPlaceCounter()
  const open: { readonly name: string; readonly prefixes: Prefixes }[] = []
  let found: FoundInFeed[] = []
  let collector: FieldCollector | null = null
  let collectorDepth = 0
  let kind: FoundInFeed['kind'] = 'around'
  let hasRoot = false
  let piece = ''
  let before = 0

  const here = () => places.at(piece, Math.max(parser.endIndex - before, 0))
  const finish = (isClosed: boolean): void => {
    if (collector) found.push({ kind, item: collector.finish(isClosed) })
    collector = null
  }
  const parser: Parser = new Parser(
    {
      onopentag: (written, attributes) => {
        const prefixes = declarePrefixes(attributes, open.at(-1)?.prefixes ?? usualPrefixes)
        const name = plainName(written, prefixes)
        if (!hasRoot) refuseOther(written, name)
        hasRoot = true
        if (open.length >= deepest) {
          throw new DropError('malformed', `line ${here().line}: elements nest deeper than ${deepest}`)
        }
        open.push({ name, prefixes })
        const isItem = items.has(name)
        if (isItem || (surroundings.has(name) && !collector)) {
          // An item inside of another: the one before has no end.
          finish(!isItem || kind === 'around')
          kind = isItem ? 'item' : 'around'
          collector = collectFields(here(), attributes, longest)
          collectorDepth = open.length
        } else collector?.open(open.length - collectorDepth, name, attributes)
      },
      ontext: characters => collector?.text(characters),
      onclosetag: (_written, isImplied) => {
        const depth = open.length
        const frame = open.pop()
        // At the end of a file that is cut inside a tag, one more closes than has opened.
        if (!frame || !collector || depth < collectorDepth) return
        if (depth > collectorDepth) collector.close(depth - collectorDepth, frame.name)
        else finish(!isImplied)
      },
    },
    { xmlMode: true },
  )
  for await (piece of text) {
    parser.write(piece)
    if (before + piece.length - parser.endIndex > longest) {
      throw new DropError('too-large', `line ${here().line}: a part of more than ${megabytes(longest)} without an end`)
    }
    yield* found
    found = []
    places.leave(piece)
    before += piece.length
  }
  if (!hasRoot) throw new DropError('malformed', 'there is no XML in it')
  const isOpen = open.length > 0
  parser.end()
  yield* found
  // An item that does not end tells of it itself.
  if (isOpen && !found.some(each => each.kind === 'item')) {
    throw new DropError('malformed', `line ${here().line}: it ends before its root closes`)
  }
}

const refuseOther = (written: string, name: string): void => {
  if (roots.has(name.slice(name.indexOf(':') + 1))) return
  const remedy = /^(?:xhtml:)?html$/i.test(name) ? ': it is a page, give it the ending .html' : ''
  throw new DropError('unsupported', `its root is <${written.slice(0, 80)}>, no feed of RSS or Atom${remedy}`)
}
