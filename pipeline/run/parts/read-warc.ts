import { DropError } from '../../stages/read/drop-error.ts'
import { tooLarge } from '../../stages/read/refuse-too-large.ts'
import { createByteReader } from './byte-reader.ts'
import type { Part, PartsContext, ReadParts } from './part.ts'
import { type Found, findPage } from './warc-page.ts'
import { readWarcHead, type WarcHead } from './warc-record.ts'

/**
 * The pages and texts of a web archive (WARC 1.0 and 1.1, ISO 28500): answers with status 200, resources, conversions. What
 * else it holds is passed over. A record whose length is wrong is a failure, and reading goes on at the next line that begins
 * one.
 *
 * @throws DropError `malformed` where it is no WARC, or ends inside a record
 */
export const readWarc: ReadParts = async function* (bytes, context) {
  const reader = createByteReader(bytes)
  let record = 0
  let number = 0
  let place = 'before its first record'
  try {
    for (;;) {
      const head = await readWarcHead(reader, record === 0)
      if (head === null) return
      record++
      place = `in record ${record}${head.url === undefined ? '' : ` (${head.url.slice(0, 200)})`}`
      const found = await findPage(reader, head, context.limits)
      if (found.kind === 'cut') throw new DropError('malformed', 'it ends too soon: fetch or copy it again')
      const part = partOf(found, head, { record, number: number + 1, context })
      if (part === null) continue
      number++
      yield part
    }
  } catch (error) {
    if (!(error instanceof DropError) || error.code !== 'malformed') throw error
    throw new DropError('malformed', `${place}: ${error.message}`, { cause: error })
  }
}

interface Place {
  readonly record: number
  readonly number: number
  readonly context: PartsContext
}

const partOf = (found: Found, { url }: WarcHead, { record, number, context }: Place): Part | null => {
  const place = { number, ...(url !== undefined && { id: url }) }
  switch (found.kind) {
    case 'page':
      return { ...place, entry: { ...found.entry, ...(url !== undefined && { stated: { url } }) } }
    case 'failed':
      return { ...place, failure: found.failure }
    case 'too-large':
      return { ...place, failure: tooLarge(found.bytes, context.limits.maxBytes, `record ${record}`) }
    case 'damaged':
      return { ...place, failure: new DropError('malformed', `record ${record}: ${found.message}`) }
    case 'cut':
    case 'passed-over':
      if (found.kind === 'passed-over' && found.what !== null) context.onPassedOver?.(found.what)
      return null
  }
}
