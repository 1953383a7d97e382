import { DropError } from '../../stages/read/drop-error.ts'
import { charsetOfPage } from '../../stages/read/page/declared-charset.ts'
import { tooLarge } from '../../stages/read/refuse-too-large.ts'
import { entryOfItem, type FeedFacts, factsOfFeed } from './feed/entry-of-item.ts'
import { scanFeed } from './feed/scan-feed.ts'
import type { ReadParts } from './part.ts'
import { partOfEntry } from './part-of-entry.ts'
import { decodeStream } from './stream/decode-stream.ts'

/** Reads RSS 0.9 to 2.0 and Atom: an article an item. */
export const readFeed: ReadParts = async function* (bytes, { limits }) {
  const { text, decoding } = decodeStream(bytes, head => charsetOfPage(head)?.charset)
  let feed: FeedFacts = { stated: {}, base: undefined }
  let number = 0
  for await (const { kind, item } of scanFeed(text, limits.maxBytes)) {
    const { line } = item.place
    if (kind === 'around') feed = factsOfFeed(item)
    else {
      yield partOfEntry(
        ++number,
        () => {
          if (!item.isClosed) throw new DropError('malformed', `line ${line}: the item that begins there does not end`)
          if (item.size > limits.maxBytes) throw tooLarge(item.size, limits.maxBytes, `line ${line}`)
          return entryOfItem(item, feed)
        },
        decoding,
      )
    }
  }
}
