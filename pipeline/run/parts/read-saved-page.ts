import { DropError } from '../../stages/read/drop-error.ts'
import { collectBytes } from './collect-bytes.ts'
import { entryOf } from './decode-entry.ts'
import { type MimePart, readMime } from './mime/mime-part.ts'
import type { ReadParts } from './part.ts'
import { looksLikeMail } from './read-mail.ts'

/**
 * The page that a browser saved with all that belongs to it (MHTML, RFC 2557). Frames and pictures are left.
 *
 * @throws DropError `too-large`, `malformed` where it is no such file, `empty` where no page is in it
 */
export const readSavedPage: ReadParts = async function* (bytes, { limits, onPassedOver }) {
  const content = await collectBytes(bytes, limits.maxBytes)
  if (!looksLikeMail(content)) {
    throw new DropError(
      'malformed',
      'it is no saved page, it does not begin with a header: give it the ending of what it is',
    )
  }
  const file = readMime(content)
  const all = [...leavesOf(file)]
  const page = findPage(file, all)
  if (page === undefined) throw new DropError('empty', 'there is no page in it: save it again as .html')
  for (const part of all) if (part !== page) onPassedOver?.(part.mediaType)
  const charset = page.header.parameter('content-type', 'charset')
  const url = [file.header.value('snapshot-content-location'), page.header.value('content-location')].find(isAddress)
  yield {
    number: 1,
    isWhole: true,
    entry: {
      ...entryOf(page.content(), page.mediaType, charset, 'the file'),
      ...(url !== undefined && { stated: { url } }),
    },
  }
}

function* leavesOf(part: MimePart): Iterable<MimePart> {
  if (part.parts.length === 0) yield part
  for (const inner of part.parts) yield* leavesOf(inner)
}

/** The part that the file names as its start, else the page whose address it gives, else the first page, else the first text. */
const findPage = (file: MimePart, parts: readonly MimePart[]): MimePart | undefined => {
  const start = file.header.parameter('content-type', 'start')
  const address = file.header.value('snapshot-content-location')
  const pages = parts.filter(({ mediaType }) => mediaType === 'text/html' || mediaType === 'application/xhtml+xml')
  return (
    pages.find(({ header }) => start !== '' && header.value('content-id') === start) ??
    pages.find(({ header }) => address !== '' && header.value('content-location') === address) ??
    pages[0] ??
    parts.find(({ mediaType }) => mediaType === 'text/plain')
  )
}

const isAddress = (url: string): boolean => /^https?:\/\/[^\s<>]{1,4000}$/i.test(url)
