import { coloursFor } from '../../pipeline/app/colours.ts'
import { formatAbsence, formatArticle } from '../../pipeline/app/explain-report.ts'
import { formatOverview } from '../../pipeline/app/overview-report.ts'
import type { TracedArticle } from '../../pipeline/explain/create-tracer.ts'
import { explainAbsence } from '../../pipeline/explain/explain-absence.ts'
import { explainArticle } from '../../pipeline/explain/explain-article.ts'
import type { Record } from '../../pipeline/index.ts'
import { createRenderRows } from '../../pipeline/run/tables/render-rows.ts'
import { crash, type Fault } from './input.ts'

const colours = coloursFor({})
const renderRows = createRenderRows(new Map())

/** What is wrong with what people see of an article: its explanation, why words of it are in nothing, its rows. */
export const checkViews = (record: Record, traced: TracedArticle): Fault[] => {
  try {
    const explained = explainArticle(traced)
    const words = record.text?.match(/\p{L}+(?: \p{L}+)?/gu)?.slice(0, 3) ?? []
    const absences = words.flatMap(each => explainAbsence(traced, each).slice(0, 3))
    renderRows(record)
    const views = [formatArticle(explained, colours), formatOverview(explained, colours)]
    return [...views, ...absences.map(each => formatAbsence(each, colours))].flatMap(checkView)
  } catch (error) {
    return [crash(error)]
  }
}

/** Nothing that a text has in it may write to the terminal. */
const checkView = (view: string): Fault[] => {
  const line = view.split('\n').find(each => /\p{Cc}/u.test(each))
  return line === undefined ? [] : [{ family: 'view: control characters', message: `view: ${JSON.stringify(line)}` }]
}
