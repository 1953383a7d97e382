import type { FoundCommitment } from '../../layers/commitments.ts'
import type { NameMention } from '../../layers/names.ts'
import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import { countBefore } from '../../text/count-before.ts'
import { Tag } from '../../text/lexicon.ts'
import { rangesOverlap, type TokenRange } from '../../text/span.ts'
import type { CommitmentWords } from './commitment-words.ts'
import type { CommitmentNeeds } from './create-commitments.ts'
import { endOfPromise } from './end-of-promise.ts'
import { findClause } from './find-clause.ts'
import type { createFindProgramme } from './find-programme.ts'
import { findSubject, type Subject } from './find-subject.ts'
import type { Wording } from './find-wordings.ts'
import { judgeClause, verbOf } from './judge-clause.ts'
import { isNounAfter, judgePledge } from './judge-pledge.ts'
import { nameParty } from './name-party.ts'
import { nearAttributions } from './near-attributions.ts'
import { type SubjectKind, subjectKind } from './subject-kind.ts'
import type { WeighCommitment } from './weigh-commitment.ts'

/** Nobody whom the text names. */
const unresolved: ResolvedSpeaker = { type: 'unresolved', entity: null, name: null, members: [], via: 'description' }

/** For one article: the commitments of a sentence's wordings, in order; one inside another is none of its own. */
export function createReadSentence(
  layers: CommitmentNeeds,
  words: CommitmentWords,
  weigh: WeighCommitment,
  programmeOf: ReturnType<typeof createFindProgramme>,
): (sentence: number, wordings: readonly Wording[]) => FoundCommitment[] {
  const { segments, names, scenes, speakers, dates } = layers
  const { attributions } = layers.attributions
  const { tokens, sentences } = segments
  const near = nearAttributions(attributions, segments.sentenceOf)
  const mentionAt = coveringMention()
  const resolvedMentions = [...speakers.resolvedMentions].sort((a, b) => a.range.from - b.range.from)
  const facts = {
    names,
    resolvedMentions,
    segments,
    lists: words,
    sceneAt: (at: number) =>
      scenes.scenes[countBefore(scenes.scenes.length, scene => scenes.scenes[scene]!.to, at + 1)],
  }

  return (index, wordings) => {
    const sentence = sentences[index]!
    const found: FoundCommitment[] = []
    for (const wording of wordings) {
      if (wording.from < (found.at(-1)?.range.to ?? 0)) continue
      const commitment = read(wording, sentence, near.get(index) ?? [])
      if (commitment) found.push(commitment)
    }
    return found
  }

  function read(wording: Wording, sentence: TokenRange, nearby: readonly number[]): FoundCommitment | null {
    const head = wording.form === 'pledge' ? wording.start : wording.from
    if (head > sentence.from && isNounAfter(head - 1, tokens, words)) return null
    const clause = findClause(wording.from, wording.to, sentence, attributions, nearby, segments)
    const to = endOfPromise(wording.to, clause.to, tokens, words)
    if (wording.to >= to) return null
    const before = findSubject(clause.from, head, tokens, words)
    const split = before.head < 0 ? firstPart(clause.attribution, clause.from, sentence) : null
    const subject = split === null ? before : findSubject(split.from, split.to, tokens, words)
    const isTold = clause.attribution >= 0 && attributions[clause.attribution]!.kind !== 'direct'
    const kind = subjectKind(subject, isTold, tokens, words, mentionAt)
    const verb = verbOf(wording, to, tokens)
    const attribution = clause.attribution < 0 ? null : attributions[clause.attribution]!
    const own = nearby.find(other => {
      const { cue } = attributions[other]!
      return cue !== null && rangesOverlap(cue, wording)
    })
    const trait =
      wording.form === 'clause'
        ? judgeClause(
            {
              wording,
              subject,
              kind,
              verb,
              range: { from: wording.from, to },
              attribution,
              programme: programmeOf(tokens, verb, to),
            },
            tokens,
            words,
          )
        : judgePledge({ wording, kind, verb, to, isCue: own !== undefined }, tokens, words)
    if (trait === null) return null
    const isClause = wording.form === 'clause' && !subject.isShared && subject.head >= 0
    const range = { from: isClause ? subject.from : wording.start, to }
    return {
      range,
      ...partyOf(subject, kind, own ?? clause.attribution, own !== undefined),
      due: dueIn(range),
      strength: wording.strength,
      rule: wording.rule,
      confidence: weigh(trait),
    }
  }

  /** Who will do it, and where the text names him: the one who promises, whom the subject names, else whoever says it. */
  function partyOf(
    subject: Subject,
    kind: SubjectKind,
    attribution: number,
    isOwn: boolean,
  ): Pick<FoundCommitment, 'by' | 'mention'> {
    const speaker = attribution < 0 ? null : speakers.speakers[attribution]!
    const saying = { by: speaker ?? unresolved, mention: attribution < 0 ? null : attributions[attribution]!.mention }
    if (isOwn) return saying
    const by = nameParty(subject, kind, speaker, facts)
    const { from, to, head } = subject
    return by === null ? saying : { by, mention: head < 0 ? null : { from, to } }
  }

  /** '"Fiji," he said, "will lend two tugs"': the subject stands in the first part of the content. */
  function firstPart(attribution: number, from: number, sentence: TokenRange): TokenRange | null {
    const [first, second] = attribution < 0 ? [] : attributions[attribution]!.content
    if (!first || !second || second.from !== from || first.from < sentence.from) return null
    let { to } = first
    while (to > first.from && tokens.tag[to - 1] === Tag.PUNCT) to--
    return { from: first.from, to }
  }

  function dueIn(range: TokenRange): number | null {
    const first = countBefore(dates.dates.length, index => dates.dates[index]!.range.from, range.from)
    const date = dates.dates[first]
    return date !== undefined && date.range.to <= range.to ? first : null
  }

  function coveringMention(): (token: number) => NameMention | undefined {
    const covering = new Map<number, NameMention>()
    for (const mention of names.mentions)
      for (let at = mention.range.from; at < mention.range.to; at++) if (!covering.has(at)) covering.set(at, mention)
    return token => covering.get(token)
  }
}
