import { dirname, relative, resolve, sep } from 'node:path'
import type { Drop } from '../../stages/read/drop.ts'
import { DropError } from '../../stages/read/drop-error.ts'
import type { ReportCollector } from '../collect-report.ts'
import type { FoundDrop } from '../found-drop.ts'
import type { DropOptions } from '../load-drop.ts'
import { openDrop } from '../open-drop.ts'
import type { ArticleName } from '../refuse-clash.ts'
import type { RecordSink } from '../sinks/record-sink.ts'
import type { ArticleState } from '../state/article-state.ts'
import { isSameFile, stampDrop } from '../state/file-stamp.ts'
import { hashDrop } from '../state/hash-drop.ts'
import type { KnownFile, StateStore } from '../state/open-store.ts'
import { wrapFailure } from '../wrap-failure.ts'
import { createMetEntries } from './met-entries.ts'
import type { ArticleItem, KeptItem, RunItem } from './run-item.ts'

/** What the plan for any drop goes by. */
export interface PlanOptions {
  readonly out: string
  readonly given: DropOptions
  /** A hash of all that records come from besides articles. */
  readonly key: string
  /** Whether all is to be extracted, whatever is remembered. */
  readonly isForced: boolean
  readonly store: Pick<StateStore, 'article' | 'articlesOf'>
  readonly sink: Pick<RecordSink, 'holds'>
  /** Throws DropError where an article's record would stand in the way of another's. */
  readonly refuseClash: (article: ArticleName) => void
  /** Whether the output takes names for the same that differ in case, and records stand in files of their own. */
  readonly isFolding: boolean
  /** Whether nobody has touched a drop since the last run of the session: it is not looked at then. */
  readonly isUntouched?: ((drop: FoundDrop) => boolean) | undefined
}

/** What the plan for one drop goes by. */
export interface DropPlanOptions extends PlanOptions {
  readonly report: ReportCollector
  /** What is remembered of the drop; null where nothing is. */
  readonly known: KnownFile | null
}

/**
 * What there is to do for a drop: what of it must be extracted, what stands in the output as it would come out. A file of entries is
 * opened in any case, and compared entry by entry; one article is opened only where its file was touched.
 */
export async function* planDrop(drop: FoundDrop, options: DropPlanOptions): AsyncGenerator<RunItem> {
  const { given, key, store, sink, isForced, report, known } = options
  const { name: file } = drop
  const place = { file, report }
  const stateOf = (part?: string): ArticleState | null => (known && store.article(file, part)) ?? null
  const isCurrent = async (state: ArticleState, part?: string): Promise<boolean> =>
    !isForced && state.key === key && (await sink.holds({ file, part }, state.places))
  const state = stateOf()
  const isTrusted = state?.key === key && !isForced && !drop.failure && options.isUntouched?.(drop) === true
  const stamp = isTrusted ? null : stampDrop(drop)
  const met = createMetEntries()
  const isTaken = (part: string | undefined): boolean => options.isFolding && part !== undefined && met.hasLike(part)
  const planArticle = async (article: Drop): Promise<ArticleItem | KeptItem> => {
    const { part, content } = article
    const before = stateOf(part)
    const identity = {
      hash: hashDrop(article),
      key,
      stamp: part === undefined ? stamp : null,
      path: drop.path === null ? null : relative(resolve(options.out), resolve(drop.path)).split(sep).join('/'),
    }
    if (before?.hash !== identity.hash || !(await isCurrent(before, part)))
      return { kind: 'article', ...place, part, drop: article, identity, before }
    const isRefreshed = part === undefined
    const refreshed = isRefreshed ? { ...before, ...identity } : before
    return {
      kind: 'kept',
      ...place,
      part,
      state: refreshed,
      isRefreshed,
      heldBytes: content.length,
      load: async () => article,
    }
  }
  async function* planAll(): AsyncGenerator<RunItem> {
    for await (const opened of openDrop(drop, article => article, { ...given, onPassedOver: report.passOver })) {
      if ('failure' in opened) {
        const { number, part, failure } = opened
        const before = stateOf(part)
        met.fail(opened, before !== null)
        yield { kind: 'failed', ...place, part, number, failure, before }
        continue
      }
      const { article } = opened
      options.refuseClash(article)
      met.add(article.part)
      yield await planArticle(article)
    }
  }
  try {
    if (!drop.failure) options.refuseClash(drop)
    if (state && (isTrusted || (!drop.failure && isSameFile(stamp, state.stamp) && (await isCurrent(state))))) {
      met.add(undefined)
      yield { kind: 'kept', ...place, state, isRefreshed: false, heldBytes: 0, load: () => loadOnly(drop, given) }
    } else yield* planAll()
  } catch (error) {
    met.breakOff()
    yield { kind: 'failed', ...place, failure: wrapFailure(error), before: null }
  }
  if (known?.hasParts || (known && !met.isOne())) {
    for await (const { part, state } of store.articlesOf(file))
      if (!met.has(part)) yield { kind: 'absent', file, part, state, isGone: met.isAll(), isTaken: isTaken(part) }
  }
  yield { kind: 'end', ...place }
}

/** The article of a drop that holds one. */
const loadOnly = async (drop: FoundDrop, given: DropOptions): Promise<Drop> => {
  for await (const opened of openDrop(drop, article => article, given)) if ('article' in opened) return opened.article
  throw new DropError('empty', `there is no article in it any more: ${dirname(drop.name)}`)
}
