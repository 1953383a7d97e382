import { createHash } from 'node:crypto'
import type { Drop } from '../../stages/read/drop.ts'

/** A hash of an article's content and of all that is known beside it. */
export const hashDrop = ({ content, ...facts }: Drop): string =>
  createHash('sha256').update(JSON.stringify(facts)).update('\0').update(content).digest('base64url')
