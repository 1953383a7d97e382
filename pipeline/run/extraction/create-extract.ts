import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Record } from '../../record/record.ts'
import type { Precision } from '../../stages/attributions/precision.ts'
import { DropError } from '../../stages/read/drop-error.ts'
import { createBoundedPipeline } from '../bounded-pipeline.ts'
import { createRecordCheck } from '../check-record.ts'
import { createCachedPipeline } from '../create-cached-pipeline.ts'
import { markCopy } from '../duplicates/mark-copy.ts'
import { sketchArticle } from '../duplicates/sketch.ts'
import { leaveOutText } from '../leave-out-text.ts'
import { createTimeLimit } from '../limit-time.ts'
import type { OutputFormat } from '../output-formats.ts'
import { formatRecordProblem } from '../record-problem.ts'
import { createRender } from '../rendering/create-render.ts'
import { countKeys, countLists } from '../run-report.ts'
import { isSystemError } from '../system-error.ts'
import { version } from '../version.ts'
import { wrapFailure } from '../wrap-failure.ts'
import type { Extraction, ExtractionTask } from './extraction.ts'

/** What makes one run's records differ from another's, the articles apart. */
export interface ExtractionSettings {
  readonly rules: RuleSets
  readonly precision: Precision
  readonly format: OutputFormat
  /** Whether what is written in one file for all is packed. */
  readonly isPacked: boolean
  readonly leavesOutText: boolean
  /** Seconds that one article may take. */
  readonly seconds: number
}

/** Extracts one article. Throws nothing: what fails is told. */
export type Extract = (task: ExtractionTask) => Extraction

/** Compiles the rules: what a worker does first. Throws what `createPipeline` throws. */
export const createExtract = async (settings: ExtractionSettings): Promise<Extract> => {
  const { rules, precision, format, isPacked, leavesOutText, seconds } = settings
  const nextPipeline = createBoundedPipeline(() => createCachedPipeline(rules, { version, precision }))
  const check = await createRecordCheck()
  const render = await createRender(format, { rules, isPacked })
  const limitTime = createTimeLimit(seconds)
  const refuseInvalid = (record: Record): void => {
    const problems = check(record)
    if (problems.length === 0) return
    throw new DropError('invalid-record', problems.slice(0, 10).map(formatRecordProblem).join('\n'))
  }
  return ({ drop, copy }) => {
    const start = performance.now()
    try {
      const { read, extract } = nextPipeline()
      const whole = limitTime(passed => extract(read(drop, passed), passed))
      const marked = markCopy(whole, copy)
      const record = leavesOutText ? leaveOutText(marked) : marked
      refuseInvalid(record)
      return {
        id: whole.id,
        counts: countLists(list => whole[list].length),
        notes: countKeys(whole.notes.map(({ code }) => code)),
        sketch: sketchArticle(whole),
        chunks: render(record),
        seconds: (performance.now() - start) / 1000,
      }
    } catch (error) {
      return { failure: tellFailure(error) }
    }
  }
}

const tellFailure = (error: unknown): { code: DropError['code']; message: string; trace?: string } => {
  const { code, message, cause } = wrapFailure(error)
  const isFault = code === 'crashed' && cause instanceof Error && !isSystemError(cause)
  return { code, message, ...(isFault && cause.stack !== undefined && { trace: cause.stack }) }
}
