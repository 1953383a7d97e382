import { createTracer, type TracedArticle } from '../explain/create-tracer.ts'
import { explainAbsence } from '../explain/explain-absence.ts'
import { explainArticle, idsIn } from '../explain/explain-article.ts'
import { explainLeftOut } from '../explain/explain-left-out.ts'
import type { Section } from '../explain/sections.ts'
import type { Article } from '../layers/article.ts'
import { findDrops } from '../run/find-drops.ts'
import { loadShippedWords } from '../run/load-shipped.ts'
import { type Opened, openDrop } from '../run/open-drop.ts'
import { StopError } from '../run/stop-error.ts'
import { writeJson } from '../run/write-json.ts'
import type { Precision } from '../stages/attributions/precision.ts'
import { DropError } from '../stages/read/drop-error.ts'
import { createRead } from '../stages/read/read-article.ts'
import { createLexicon } from '../text/create-lexicon.ts'
import { coloursFor } from './colours.ts'
import { formatAbsence, formatArticle } from './explain-report.ts'
import { fieldsInForce } from './fields-in-force.ts'
import { findConfig } from './find-config.ts'
import { limitsInForce } from './limit-options.ts'
import { formatOverview } from './overview-report.ts'
import { formatLeftOutWords } from './page-report.ts'
import { refuseDate } from './refuse-date.ts'
import { rulesInForce } from './rules-in-force.ts'
import { tellFailure } from './tell-failure.ts'

/** Options of `readout explain`, as commander gives them. */
export interface ExplainOptions {
  /** Ids of the statements to tell of. */
  readonly statement?: readonly string[]
  /** Ids of anything in the record. */
  readonly id?: readonly string[]
  readonly only?: readonly Section[]
  readonly whyNot?: string
  /** Which article of a file that holds many. */
  readonly part?: string
  readonly date?: string
  readonly url?: string
  /** A media type. */
  readonly type?: string
  readonly rules?: readonly string[]
  /** A file of names of fields. */
  readonly fields?: string
  readonly precision?: Precision
  readonly json?: boolean
}

/**
 * Tells what was found in an article, what led to some of it, or what became of words. Returns the exit code: 1 where the drop
 * cannot be read, has nothing of such an id, or the words are not in it.
 *
 * @throws StopError, RuleError
 */
export const explainCommand = async (file: string, options: ExplainOptions): Promise<number> => {
  const [drop, another] = await findDrops([file])
  if (!drop || another) throw new StopError(`${file}: explain takes one article; readout run takes folders`)
  refuseDate(options.date)
  const config = await findConfig()
  const rules = await rulesInForce([...(config.rules ?? []), ...(options.rules ?? [])])
  const fields = await fieldsInForce(options.fields, config.fields)
  const { limits } = limitsInForce({}, config.limits)
  const trace = createTracer(rules, createLexicon(loadShippedWords()), options.precision ?? config.precision)
  try {
    const { date, url, type } = options
    const given = {
      ...(date !== undefined && { date }),
      ...(url !== undefined && { url }),
      ...(type !== undefined && { type }),
      ...(fields && { fields }),
    }
    const article = await findArticle(openDrop(drop, createRead(rules), { ...given, limits }), options.part)
    return typeof article === 'string' ? refuse(`${file}: ${article}`) : tell(trace(article), options)
  } catch (error) {
    if (!(error instanceof DropError)) throw error
    tellFailure({ file: drop.name }, error)
    return 1
  }
}

/** The article asked for: of a file that holds many, the part of that name. A string says why there is none. */
const findArticle = async (
  articles: AsyncIterable<Opened<Article>>,
  wanted: string | undefined,
): Promise<Article | string> => {
  const parts: string[] = []
  for await (const opened of articles) {
    const part = 'article' in opened ? opened.article.source.part : opened.part
    if (part === wanted) {
      if ('article' in opened) return opened.article
      throw opened.failure
    }
    if (part !== undefined && parts.length <= mostParts) parts.push(part)
    if (wanted === undefined && parts.length > mostParts) break
  }
  const some = parts.slice(0, mostParts).join(', ') + (parts.length > mostParts ? ' …' : '')
  if (parts.length === 0)
    return wanted === undefined ? 'there is no article in it' : 'it is one article: leave out --part'
  return wanted === undefined
    ? `it holds many articles: give one with --part: ${some}`
    : `no part ${wanted}; there are ${some}`
}

/** Names of parts that a message lists. */
const mostParts = 10

const tell = (traced: TracedArticle, { statement, id, only, whyNot, json }: ExplainOptions): number => {
  const colours = coloursFor(process.stdout)
  if (whyNot !== undefined) {
    const places = explainAbsence(traced, whyNot)
    const leftOut = explainLeftOut(traced, whyNot)
    if (places.length + leftOut.length === 0) return refuse(`the article does not hold these words in a row: ${whyNot}`)
    const texts = [
      ...places.map(place => formatAbsence(place, colours)),
      ...leftOut.map(part => formatLeftOutWords(whyNot, part, colours)),
    ]
    process.stdout.write(json ? writeJson([...places, ...leftOut]) : `${texts.join('\n\n')}\n`)
    return 0
  }
  const known = traced.record.statements.map(({ id }) => id)
  const unknown = statement?.find(id => !known.includes(id))
  if (unknown !== undefined) {
    return refuse(`no statement ${unknown}; there ${known.length > 0 ? `are ${known.join(', ')}` : 'is none'}`)
  }
  const stray = id?.find(each => !idsIn(traced).has(each))
  if (stray !== undefined) return refuse(`nothing here has the id ${stray}; explain without --id lists all ids`)
  const ids = statement || id ? [...(statement ?? []), ...(id ?? [])] : undefined
  const explained = explainArticle(traced, { ids, only })
  const format = ids || only ? formatArticle : formatOverview
  process.stdout.write(json ? writeJson(explained) : format(explained, colours))
  return 0
}

const refuse = (message: string): number => {
  process.stderr.write(`${message}\n`)
  return 1
}
