import type { ShownFound, ShownPlace, ShownStatement } from '../evaluate/describe-place.ts'
import { causes, type EvaluationError } from '../evaluate/evaluation-error.ts'
import type { Colours } from './colours.ts'
import { showName } from './show-name.ts'

/** Errors grouped by cause, each with its place, its sentence, and what stands on either side. */
export const formatErrors = (errors: readonly EvaluationError[], colours: Colours): string =>
  causes
    .flatMap(cause => {
      const group = errors.filter(error => error.cause === cause)
      if (group.length === 0) return []
      return [
        [colours.bold(`${cause} (${group.length})`), ...group.map(error => formatError(error, colours))].join('\n'),
      ]
    })
    .join('\n\n')

const formatError = (error: EvaluationError, colours: Colours): string => {
  const isNamed = error.expected !== null || error.got !== null
  return [
    ...formatPlace(error, colours),
    ...(isNamed ? [`    ${formatDifference(error)}`] : []),
    ...formatSides(error.gold, error.found),
  ].join('\n')
}

const formatDifference = ({ expected, got }: EvaluationError): string =>
  [...(expected === null ? [] : [`expected ${expected}`]), ...(got === null ? [] : [`got ${got}`])].join('; ')

/** The place of something and its sentence, as lines. */
export const formatPlace = ({ file, line, column, sentence }: ShownPlace, colours: Colours): string[] => [
  `  ${showName(file)}:${line}:${column}`,
  `    ${colours.dim(showName(sentence))}`,
]

/** A statement as people and as the record have it, as lines. */
export const formatSides = (gold: ShownStatement | null, found: ShownFound | null): string[] => [
  ...(gold ? [`    gold:  ${formatStatement(gold)}`] : []),
  ...(found ? [`    found: ${formatStatement(found)}  (${found.rule}, ${found.confidence})`] : []),
]

const formatStatement = ({ source, cue, content }: ShownStatement): string =>
  showName([source ?? '(no source)', cue ?? '(no cue)', content].join(' | '))
