import type { RuleSets } from '../engine/rule-sets.ts'
import { type Bound, refuseUnknownFigures } from '../evaluate/check-bounds.ts'
import { chooseArticles } from '../evaluate/choose-articles.ts'
import { evaluateCorpus, type GetReading, type Reading } from '../evaluate/evaluate-corpus.ts'
import { summarise } from '../evaluate/evaluation.ts'
import { findGold } from '../evaluate/find-gold.ts'
import { createRecordLoader } from '../evaluate/load-record.ts'
import { createTracer } from '../explain/create-tracer.ts'
import type { Article } from '../layers/article.ts'
import { createPipeline } from '../pipeline.ts'
import { loadDrop } from '../run/load-drop.ts'
import { loadShippedWords } from '../run/load-shipped.ts'
import { StopError } from '../run/stop-error.ts'
import { version } from '../run/version.ts'
import { wrapFailure } from '../run/wrap-failure.ts'
import { writeJson } from '../run/write-json.ts'
import type { Precision } from '../stages/attributions/precision.ts'
import { defaultLimits } from '../stages/read/limits.ts'
import { createRead } from '../stages/read/read-article.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { coloursFor } from './colours.ts'
import { formatEvaluation } from './evaluation-report.ts'
import { findConfig } from './find-config.ts'
import { rulesInForce } from './rules-in-force.ts'
import { tellFailure } from './tell-failure.ts'
import { createPace } from './telling/pace.ts'
import { progressWay, startProgress } from './telling/progress.ts'

/** Options of `readout evaluate`, as commander gives them. */
export interface EvaluateCommandOptions {
  readonly records?: string
  readonly baseline?: string
  readonly rules?: readonly string[]
  readonly precision?: Precision
  readonly errors?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
  readonly only?: string
  readonly skip?: string
  readonly min?: readonly Bound[]
  readonly max?: readonly Bound[]
}

/**
 * Measures records against gold and tells on standard output how good they are. Returns the exit code: 1 where a text
 * gave no record or a bound is not kept.
 *
 * @throws StopError, RuleError
 */
export const evaluateCommand = async (folder: string, options: EvaluateCommandOptions): Promise<number> => {
  const corpus = findGold(folder)
  const files = chooseArticles(corpus, options)
  if (files.length === 0) throw new StopError(`${folder}: no article is left to measure`)
  const bounds = [...(options.min ?? []), ...(options.max ?? [])]
  refuseUnknownFigures(bounds, corpus.form)
  const lexicon = createLexicon(loadShippedWords())
  const getReading =
    options.records === undefined ? await createGetReading(lexicon, options) : await createRecordLoader(options.records)
  const before =
    options.baseline === undefined
      ? null
      : await evaluateCorpus(files, corpus.form, { getReading: await createRecordLoader(options.baseline) })
  const pace = createPace(files.length)
  const progress = startProgress(pace, progressWay({ quiet: options.quiet === true || options.json === true }))
  const articles = await evaluateCorpus(files, corpus.form, {
    getReading,
    onArticle: pace.endDrop,
  })
  progress.stop()
  const evaluation = summarise(corpus.form, articles, {
    bounds,
    hasErrors: options.errors === true,
    before,
    lexicon,
  })
  process.stdout.write(options.json ? writeJson(evaluation) : formatEvaluation(evaluation, coloursFor(process.stdout)))
  const failed = options.records === undefined ? evaluation.missing : 0
  return failed > 0 || evaluation.short.length > 0 ? 1 : 0
}

/** Reads the texts themselves; tells on standard error of each that cannot be read. */
const createGetReading = async (
  lexicon: Lexicon,
  options: Pick<EvaluateCommandOptions, 'rules' | 'precision' | 'errors'>,
): Promise<GetReading> => {
  const config = await findConfig()
  const rules = await rulesInForce([...(config.rules ?? []), ...(options.rules ?? [])])
  const precision = options.precision ?? config.precision
  const open = createRead(rules)
  const read = options.errors ? readWithTrace(rules, lexicon, precision) : readAlone(rules, lexicon, precision)
  return async ({ file, text }) => {
    try {
      return read(open(await loadDrop(file, text, defaultLimits.maxBytes)))
    } catch (error) {
      tellFailure({ file }, wrapFailure(error))
      return { record: null, trace: null }
    }
  }
}

const readAlone = (rules: RuleSets, lexicon: Lexicon, precision?: Precision): ((article: Article) => Reading) => {
  const { extract } = createPipeline(rules, lexicon, { version, precision })
  return article => ({ record: extract(article), trace: null })
}

/** Takes half as long again; tells of each miss what was tried. */
const readWithTrace = (rules: RuleSets, lexicon: Lexicon, precision?: Precision): ((article: Article) => Reading) => {
  const trace = createTracer(rules, lexicon, precision)
  return article => {
    const { record, cues, candidates } = trace(article)
    return { record, trace: { cues, candidates } }
  }
}
