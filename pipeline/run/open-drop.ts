import { basename } from 'node:path'
import type { Article } from '../layers/article.ts'
import type { Drop } from '../stages/read/drop.ts'
import { readArticle } from '../stages/read/read-article.ts'
import type { DropOptions } from './load-drop.ts'
import { loadDrop } from './load-drop.ts'

/**
 * The articles of a drop, in its order: one for a text. A path is opened when the first article is asked for.
 *
 * @throws DropError
 */
export async function* openDrop(drop: string | Drop, options: DropOptions = {}): AsyncGenerator<Article> {
  yield readArticle(typeof drop === 'string' ? await loadDrop({ name: basename(drop), path: drop }, options) : drop)
}
