import type { ArticleExplanation, EventExplanation } from '../explain/explanation.ts'
import { type Reference, referTo } from '../explain/reference.ts'
import type { Colours } from './colours.ts'
import { quoted } from './explain-lines.ts'
import { tellValue } from './fact-report.ts'
import { formatLeftOut, formatNotes, formatSetAside } from './page-report.ts'
import { showName } from './show-name.ts'

/** Parts of the page that were left out and that the overview names. */
const largest = 5

/** All that was found in an article, a line each, grouped. */
export const formatOverview = (article: ArticleExplanation, colours: Colours): string => {
  const section = (title: string, lines: readonly string[], count = lines.length): string[] =>
    lines.length === 0 ? [] : [[colours.bold(`${title} (${count})`), ...lines].join('\n')]
  const parts = [
    ...section('statements', shown(article.statements.map(({ statement }) => referTo.statements(statement)))),
    ...section('topics', formatTopics(article.topics)),
    ...section('events', formatEvents(article.events)),
    ...section('agreements', shown(article.agreements.map(({ agreement }) => referTo.agreements(agreement)))),
    ...section('cooperation', formatItems(article.cooperation), article.cooperation.length),
    ...section('commitments', shown(article.commitments.map(({ commitment }) => referTo.commitments(commitment)))),
    ...section(
      'dates',
      [...tellPublished(article), ...article.dates.map(({ date }) => `  ${quoted(date, 60)}  ${tellValue(date)}`)],
      article.dates.length,
    ),
    ...formatSetAside(article.setAside, colours),
    ...formatLeftOut(article.leftOut, colours, largest),
    ...formatNotes(article.notes, colours),
    colours.dim('--id ID tells what led to one of these, --only events to all of a group'),
  ]
  return `${parts.join('\n\n')}\n`
}

/** What dates are counted from, where one of them needs it. */
const tellPublished = ({ published, dates }: ArticleExplanation): string[] => {
  if (published) return [`  published  ${published.edtf}, ${published.basis}`]
  return dates.some(({ date }) => date.anchor === 'none') ? ['  published  unknown: --date tells it'] : []
}

const shown = (entries: readonly Reference[], indent = '  '): string[] =>
  entries.map(({ id, is, words }) => `${indent}${id}  ${showName(is)}  ${quoted(words, 80)}`)

/** Central ones first, then by score. */
const formatTopics = (topics: ArticleExplanation['topics']): string[] =>
  topics
    .map(({ topic, statements }) => ({ ...topic, statements: statements.length }))
    .sort((a, b) => Number(b.central) - Number(a.central) || b.score - a.score)
    .map(({ id, score, central, evidence, statements }) => {
      const marks = [`score ${score}`, ...(central ? ['central'] : []), count(evidence.length, 'passage')]
      return `  ${id}  ${[...marks, ...(statements > 0 ? [count(statements, 'statement')] : [])].join(', ')}`
    })

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** Each below the event that it lies in. */
const formatEvents = (events: readonly EventExplanation[]): string[] => {
  const formatBelow = (parent: string | null, indent: string): string[] =>
    events
      .filter(({ event }) => event.parent === parent)
      .flatMap(({ event, statements }) => {
        const { id, date, parties } = event
        const { is, words } = referTo.events(event)
        const marks = [
          is,
          ...(date?.edtf ? [date.edtf] : []),
          ...(parties.length > 0 ? [parties.join(' ')] : []),
          ...(statements.length > 0 ? [count(statements.length, 'statement')] : []),
        ]
        return [...shown([{ id, is: marks.join(', '), words }], indent), ...formatBelow(id, `${indent}  `)]
      })
  return formatBelow(null, '  ')
}

/** Items under their enumerations. */
const formatItems = (items: ArticleExplanation['cooperation']): string[] =>
  [...new Set(items.map(({ item }) => item.list))].flatMap(list => {
    const members = items.filter(({ item }) => item.list === list)
    const { statement } = members[0]!
    return [
      `  ${list}  ${statement ? `${statement.id} ${showName(statement.is)}` : 'narrated'}`,
      ...shown(
        members.map(({ item }) => referTo.cooperation(item)),
        '    ',
      ),
    ]
  })
