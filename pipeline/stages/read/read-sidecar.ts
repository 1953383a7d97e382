import { z } from 'zod'
import { formatProblem } from '../../engine/errors.ts'
import { DropError } from './drop-error.ts'
import { parseDate } from './parse-date.ts'
import { renameFacts, type StatedFacts, splitAuthors, splitKeywords } from './stated-facts.ts'
import { readYaml } from './yaml-document.ts'

const line = z.string().trim().min(1)
const date = z
  .union([z.string(), z.int()])
  .transform(value => parseDate(String(value)))
  .refine((value): value is string => value !== null, 'expected a date such as 2024-06-01')

/** What may stand in `<file>.meta.yaml`, also under the names that headers have for it. */
const facts = z.strictObject({
  title: line.optional(),
  date: date.optional(),
  modified: date.optional(),
  url: z.url().optional(),
  authors: z.union([line.transform(splitAuthors), z.array(line)]).optional(),
  translator: line.optional(),
  publisher: line.optional(),
  section: line.optional(),
  keywords: z.union([line.transform(splitKeywords), z.array(line)]).optional(),
  language: line.optional(),
})
const sidecar = z.preprocess(value => renameFacts(value, fact => (fact === 'published' ? 'date' : fact)), facts)

/**
 * The facts that a sidecar states.
 *
 * @throws DropError `malformed` with all that is wrong, each as file:line:column
 */
export const readSidecar = (file: string, text: string): StatedFacts => {
  const read = readYaml(file, text, sidecar)
  if ('problems' in read) throw new DropError('malformed', read.problems.map(formatProblem).join('\n'))
  const { date: published, ...facts } = read.value
  const stated = published === undefined ? facts : { ...facts, published }
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined))
}
