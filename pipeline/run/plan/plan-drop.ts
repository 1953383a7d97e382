import { dirname, relative, resolve, sep } from 'node:path'
import type { Drop } from '../../stages/read/drop.ts'
import { DropError } from '../../stages/read/drop-error.ts'
import type { ReportCollector } from '../collect-report.ts'
import type { FoundDrop } from '../found-drop.ts'
import type { DropOptions } from '../load-drop.ts'
import { openDrop } from '../open-drop.ts'
import { createSeenNames } from '../parts/seen-names.ts'
import type { RecordSink } from '../sinks/record-sink.ts'
import { type FileStamp, isSameFile, stampDrop } from '../state/file-stamp.ts'
import { hashDrop } from '../state/hash-drop.ts'
import type { StateStore } from '../state/open-store.ts'
import { wrapFailure } from '../wrap-failure.ts'
import type { ArticleItem, KeptItem, RunItem } from './run-item.ts'

/** What the plan for a drop goes by. */
export interface PlanOptions {
  readonly out: string
  readonly given: DropOptions
  /** A hash of all that records come from besides articles. */
  readonly key: string
  /** Whether all is to be extracted, whatever is remembered. */
  readonly isForced: boolean
  readonly store: Pick<StateStore, 'article' | 'articlesOf'>
  readonly sink: Pick<RecordSink, 'holds'>
  readonly refuseClash: (drop: Drop) => void
  /** Whether nobody has touched a drop since the last run of the session: it is not looked at then. */
  readonly isUntouched?: ((drop: FoundDrop) => boolean) | undefined
}

/**
 * What there is to do for a drop: what of it must be extracted, what stands in the output as it would come out. A file of entries is
 * opened in any case, and compared entry by entry; one article is opened only where its file was touched.
 */
export async function* planDrop(
  drop: FoundDrop,
  report: ReportCollector,
  options: PlanOptions,
): AsyncGenerator<RunItem> {
  const { given, key, store, sink, isForced } = options
  const place = { file: drop.name, report }
  const known = store.article(drop.name)
  const isTrusted = known?.key === key && !isForced && !drop.failure && options.isUntouched?.(drop) === true
  if (isTrusted) {
    yield { kind: 'kept', ...place, state: known, isRefreshed: false, load: () => loadOnly(drop, given) }
    yield { kind: 'end', ...place }
    return
  }
  const stamp = await stampDrop(drop)
  const isCurrent = async (state: KeptItem['state'] | undefined, part?: string): Promise<boolean> =>
    !isForced && state?.key === key && (await sink.holds({ file: drop.name, part }, state.places))
  if (known && !drop.failure && isSameFile(stamp, known.stamp) && (await isCurrent(known))) {
    yield { kind: 'kept', ...place, state: known, isRefreshed: false, load: () => loadOnly(drop, given) }
    yield { kind: 'end', ...place }
    return
  }
  const parts = createSeenNames()
  let hasParts = false
  let isWhole = true
  const planArticle = async (article: Drop): Promise<ArticleItem | KeptItem> => {
    const { part } = article
    const identity = identify(article, part === undefined ? stamp : null, drop, options)
    const state = store.article(drop.name, part)
    if (state?.hash !== identity.hash || !(await isCurrent(state, part)))
      return { kind: 'article', ...place, part, drop: article, identity }
    const refreshed = part === undefined ? { ...state, ...identity } : state
    return {
      kind: 'kept',
      ...place,
      part,
      state: refreshed,
      isRefreshed: part === undefined,
      load: async () => article,
    }
  }
  try {
    for await (const opened of openDrop(drop, article => article, { ...given, onPassedOver: report.passOver })) {
      if ('failure' in opened) {
        hasParts = true
        parts.add(opened.part)
        yield { kind: 'failed', ...place, part: opened.part, number: opened.number, failure: opened.failure }
        continue
      }
      const { article } = opened
      options.refuseClash(article)
      if (article.part !== undefined) {
        hasParts = true
        parts.add(article.part)
      }
      yield await planArticle(article)
    }
  } catch (error) {
    isWhole = false
    yield { kind: 'failed', ...place, failure: wrapFailure(error) }
  }
  // Of a file that could not be read to its end nobody knows what is no longer in it.
  if (hasParts && isWhole) {
    for await (const { part, state } of store.articlesOf(drop.name)) {
      if (part === undefined || !parts.add(part)) yield { kind: 'absent', file: drop.name, part, state, isGone: true }
    }
  }
  yield { kind: 'end', ...place }
}

const identify = (
  article: Drop,
  stamp: FileStamp | null,
  { path }: FoundDrop,
  { key, out }: PlanOptions,
): ArticleItem['identity'] => ({
  hash: hashDrop(article),
  key,
  stamp,
  path: path === null ? null : relative(resolve(out), resolve(path)).split(sep).join('/'),
})

/** The article of a drop that holds one. */
const loadOnly = async (drop: FoundDrop, given: DropOptions): Promise<Drop> => {
  for await (const opened of openDrop(drop, article => article, given)) if ('article' in opened) return opened.article
  throw new DropError('empty', `there is no article in it any more: ${dirname(drop.name)}`)
}
