import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Finding } from './finding.ts'
import type { FrameCounts } from './gate.ts'
import { signsOf } from './signs.ts'

/** Bounds of the classes into which figures fall. */
const probabilities = [0.5, 0.6, 0.7, 0.8, 0.86, 0.9, 0.93, 0.95, 0.97, 0.98]
const seenCounts = [1, 3, 10, 40]
const lengths = [2, 4, 8, 15, 25, 40]

/** What tells how sure an attribution is: the gate's figure, how often its kind was met, how it stands in its sentence. */
export function traitsOf(
  finding: Finding,
  { segments, counts }: { segments: Segments; counts: FrameCounts },
): string[] {
  const { draft, frame, mention, basis, content, probability, outer } = finding
  const traits = [
    `probability:${classOf(probability, probabilities)}`,
    `frame:${frame}`,
    `mention:${mention ? classOf(mention.to - mention.from, lengths) : 'none'}`,
    `basis:${basis}`,
    `content:${classOf(lengthOf(content), lengths)}`,
    `ends:${endOf(content[content.length - 1]!, segments)}`,
  ]
  if (content.length > 1) traits.push('parts')
  if (outer) traits.push('nested')
  if (draft) {
    traits.push(...signsOf(draft), `class:${draft.entry.class}`, `use:${draft.use.replace(/P:.*/, 'P')}`)
    const { total } = counts.get(`${draft.entry.lemma}\t${draft.use}`) ?? { total: 0 }
    traits.push(`seen:${classOf(total, seenCounts)}`)
  }
  return traits
}

/** Number of the bounds that a figure reaches. */
const classOf = (figure: number, bounds: readonly number[]): number => bounds.filter(bound => figure >= bound).length

const lengthOf = (content: readonly TokenRange[]): number => content.reduce((sum, { from, to }) => sum + to - from, 0)

/** Whether the content ends with its sentence, at a comma, or anywhere. */
function endOf({ to }: TokenRange, { tokens: { lexicon, form }, sentences, sentenceOf }: Segments): string {
  const sentence = sentences[sentenceOf[to - 1]!]
  if (!sentence || to >= sentence.to - 1) return 'sentence'
  const next = lexicon.form(form[to]!)
  return next === ',' ? 'comma' : 'open'
}
