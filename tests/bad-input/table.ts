import { archives } from './archives.ts'
import type { BadInput } from './bad-input.ts'
import { feeds } from './feeds.ts'
import { files } from './files.ts'
import { json } from './json.ts'
import { mails } from './mails.ts'
import { pages } from './pages.ts'
import { sheets } from './sheets.ts'
import { texts } from './texts.ts'

/** Every input that is out of the ordinary. */
export const table: readonly BadInput[] = [
  ...texts,
  ...pages,
  ...json,
  ...sheets,
  ...feeds,
  ...mails,
  ...archives,
  ...files,
]
