import type { Attribution } from '../../layers/attributions.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { actOfContent } from './act-of-content.ts'
import { decideKind } from './decide-kind.ts'
import type { Finding } from './finding.ts'
import { firstPersons } from './function-words.ts'
import type { ArticleKnowledge } from './read-article.ts'
import type { Marks } from './read-line.ts'
import { traitsOf } from './traits.ts'

/**
 * The findings as the layer wants them: ordered, with kind, act, outer index, traits; none in a frame whose rule is switched off. A
 * neutral cue that reports what another said only states that.
 */
export function toAttributions(
  segments: Segments,
  found: readonly Finding[],
  knowledge: ArticleKnowledge,
  marks: Marks,
): Attribution[] {
  const ordered = found
    .filter(finding => finding.content.length > 0 && knowledge.frameRules.has(finding.frame))
    .sort((a, b) => firstToken(a) - firstToken(b) || a.content[0]!.from - b.content[0]!.from)
  const reporting = new Set(ordered.flatMap(finding => (finding.outer && reportsOther(finding) ? [finding.outer] : [])))
  const index = new Map(ordered.map((finding, at) => [finding, at]))
  return ordered.map(finding => {
    const { draft, mention, basis, cue, lemma, content, hearer, probability, outer } = finding
    const holder =
      outer && draft && draft.line !== outer.draft?.line ? (segments.quotationOf[content[0]!.from] ?? -1) : -1
    return {
      kind: finding.isDirect ? 'direct' : decideKind(segments, content, holder),
      act:
        finding.act ??
        (reporting.has(finding) ? undefined : actOfContent(segments, finding, knowledge, marks)) ??
        'state',
      negated: draft?.group?.isNegated ?? false,
      conditional: draft?.group?.isConditional ?? false,
      mention,
      mentionBasis: basis,
      cue,
      lemma,
      content: joinNeighbours(segments, content),
      addressee: hearer,
      outer: (outer && index.get(outer)) ?? -1,
      rule: knowledge.frameRules.get(finding.frame)!,
      probability: Math.round(probability * 1000) / 1000,
      traits: traitsOf(finding, { segments, counts: knowledge.counts }),
    }
  })
}

/** Whether somebody else than the one who quotes said it: not "we agreed". */
const reportsOther = ({ draft, outer }: Finding): boolean =>
  outer?.basis !== 'label' &&
  (draft?.line === outer?.draft?.line || !firstPersons.has(draft?.line.word[draft.mention?.from ?? -1] ?? ''))

/** Content in order; ranges that follow on inside one block are one. */
function joinNeighbours({ blockOf }: Segments, content: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = []
  for (const range of [...content].sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1]
    if (last && last.to >= range.from && blockOf[last.from] === blockOf[range.from]) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    } else joined.push(range)
  }
  return joined
}

const firstToken = ({ cue, content }: Finding): number =>
  Math.min(cue?.from ?? Number.MAX_SAFE_INTEGER, content[0]!.from)
