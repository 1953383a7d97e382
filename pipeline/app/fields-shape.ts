import { z } from 'zod'
import type { Fields } from '../run/parts/fields/field-names.ts'
import { renameFacts } from '../stages/read/stated-facts.ts'

const path = z.string().trim().min(1)
const paths = z.union([path.transform(each => [each]), z.array(path)]).optional()

const shape = z
  .strictObject({
    entries: paths,
    id: paths,
    text: paths,
    html: paths,
    title: paths,
    published: paths,
    modified: paths,
    url: paths,
    authors: paths,
    translator: paths,
    publisher: paths,
    section: paths,
    keywords: paths,
    language: paths,
  })
  .transform(fields => Object.fromEntries(Object.entries(fields).filter(([, names]) => names)) as Fields)

/**
 * Which fields of an entry hold what: a name, or several in order; none where there is to be nothing of it. The keys may be those of headers, too:
 * "date", "author".
 */
export const fieldsShape = z.preprocess(value => renameFacts(value), shape)
