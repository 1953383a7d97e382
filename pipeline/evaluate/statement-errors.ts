import type { CoveredFound, CoveredGold } from './cover-statements.ts'
import type { Describer, ShownPlace } from './describe-place.ts'
import type { EvaluationError } from './evaluation-error.ts'
import { explainMiss, type Findings } from './explain-miss.ts'
import { isSameSpeaker } from './same-party.ts'
import type { ArticleScore } from './score-article.ts'

/** Statements that are missed, and those that nobody has: each with the nearest on the other side. */
export const findStatementErrors = (
  score: ArticleScore,
  describe: Describer,
  article: Pick<Findings, 'setAside' | 'trace'>,
): EvaluationError[] => {
  const met = new Set(score.full.map(([gold]) => gold))
  const taken = new Set(score.full.map(([, found]) => found))
  const free = score.found.filter(found => !taken.has(found))
  const nearby = new Set<CoveredFound>()
  const missed = score.gold
    .filter(gold => !met.has(gold))
    .map((gold): EvaluationError => {
      const { cause, nearest, refused } = explainMiss(gold, { free, taken: [...taken], ...article })
      if (nearest && free.includes(nearest)) nearby.add(nearest)
      const found = nearest && describe.found(nearest)
      const got =
        refused &&
        `${refused.lemma}, ${refused.frame}: ${refused.probability.toFixed(2)} where ${refused.needed.toFixed(2)} is needed`
      return { cause, ...placeOfGold(gold, describe), gold: describe.gold(gold), found, expected: null, got }
    })
  const extra = free
    .filter(found => !nearby.has(found))
    .map(
      (found): EvaluationError => ({
        cause: 'extra-statement',
        ...placeOfFound(found, describe),
        gold: null,
        found: describe.found(found),
        expected: null,
        got: null,
      }),
    )
  return [...missed, ...extra]
}

/** What is wrongly told of statements that were found in full. */
export const findReadingErrors = ({ full }: ArticleScore, describe: Describer): EvaluationError[] =>
  full.flatMap(([gold, found]) => {
    const { told } = gold.raw
    if (told === null) return []
    const { speaker, act, kind, topics } = found.raw
    const errorOf = (cause: EvaluationError['cause'], expected: string, got: string): EvaluationError => ({
      cause,
      ...placeOfGold(gold, describe),
      gold: describe.gold(gold),
      found: describe.found(found),
      expected,
      got,
    })
    const errors: EvaluationError[] = []
    if (!isSameSpeaker(told.speaker, speaker)) {
      errors.push(errorOf('wrong-speaker', nameOf(told.speaker), nameOf(speaker)))
    }
    if (told.act !== undefined && told.act !== act) errors.push(errorOf('wrong-act', told.act, act))
    if (told.kind !== undefined && told.kind !== kind) errors.push(errorOf('wrong-kind', told.kind, kind))
    const [wanted, accepted] = [told.topics ?? [], new Set([...(told.topics ?? []), ...(told.maybeTopics ?? [])])]
    if (wanted.some(topic => !topics.includes(topic)) || topics.some(topic => !accepted.has(topic))) {
      errors.push(errorOf('wrong-topics', listOf(wanted), listOf(topics)))
    }
    return errors
  })

/** Where a statement of the gold is looked for: at its cue, or else where its content begins. */
export const placeOfGold = ({ raw }: CoveredGold, describe: Describer): ShownPlace =>
  describe.place((raw.cue[0] ?? raw.content[0] ?? { start: 0 }).start)

/** Where a statement of the record stands. */
export const placeOfFound = ({ raw }: CoveredFound, describe: Describer): ShownPlace =>
  describe.place((raw.cue ?? raw.content[0]!).start)

const nameOf = ({ type, name }: { readonly type: string; readonly name: string | null }): string =>
  name === null ? type : `${name} (${type})`
const listOf = (topics: readonly string[]): string => (topics.length === 0 ? 'none' : topics.toSorted().join(', '))
