import type { FoundCommitment } from '../../layers/commitments.ts'
import type { NameMention } from '../../layers/names.ts'
import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import { Tag } from '../../text/lexicon.ts'
import { rangesOverlap, type TokenRange } from '../../text/span.ts'
import type { CommitmentWords } from './commitment-words.ts'
import type { CommitmentNeeds } from './create-commitments.ts'
import { endOfPromise } from './end-of-promise.ts'
import { findClause } from './find-clause.ts'
import type { createFindProgramme } from './find-programme.ts'
import { findSubject, type Subject } from './find-subject.ts'
import type { Wording } from './find-wordings.ts'
import { isVague, judgeClause, verbOf } from './judge-clause.ts'
import { nameParty } from './name-party.ts'
import { type SubjectKind, subjectKind } from './subject-kind.ts'
import type { WeighCommitment } from './weigh-commitment.ts'

/** Nobody whom the text names. */
const unresolved: ResolvedSpeaker = { type: 'unresolved', entity: null, name: null, members: [], via: 'description' }
/** Tags that a verb of promising never follows: there it is a noun or an adjective. */
const nounsFollow: ReadonlySet<number> = new Set([Tag.DT, Tag.PRPS, Tag.JJ, Tag.POS])
/** Tags with which a noun phrase starts, after "agreed to". */
const phraseStarts: ReadonlySet<number> = new Set([Tag.DT, Tag.PRPS, Tag.PRP, Tag.CD, Tag.NNP])

/** For one article: the commitments of a sentence's wordings, in order; one inside another is none of its own. */
export function createReadSentence(
  layers: CommitmentNeeds,
  words: CommitmentWords,
  weigh: WeighCommitment,
  programmeOf: ReturnType<typeof createFindProgramme>,
): (sentence: number, wordings: readonly Wording[]) => FoundCommitment[] {
  const { segments, names, scenes, speakers, dates } = layers
  const { attributions } = layers.attributions
  const { tokens, sentences, sentenceOf } = segments
  const near = attributionsBySentence()
  const mentionAt = coveringMention()
  const facts = { names, speakers, segments, sceneAt: (at: number) => scenes.scenes.find(({ to }) => at < to) }

  return (index, wordings) => {
    const sentence = sentences[index]!
    const found: FoundCommitment[] = []
    for (const wording of wordings) {
      if (found.some(({ range }) => range.from <= wording.from && wording.from < range.to)) continue
      const commitment = read(wording, sentence, near.get(index) ?? [])
      if (commitment) found.push(commitment)
    }
    return found
  }

  function read(wording: Wording, sentence: TokenRange, nearby: readonly number[]): FoundCommitment | null {
    if (wording.from > sentence.from && nounsFollow.has(tokens.tag[wording.from - 1]!)) return null
    const clause = findClause(wording.from, sentence, attributions, nearby, segments)
    const to = endOfPromise(wording.to, clause.to, tokens, words)
    if (wording.to >= to) return null
    const subject = findSubject(clause.from, wording.from, tokens, words)
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
        : judgePledge(wording, verb, to, kind, own !== undefined)
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

  function judgePledge(wording: Wording, verb: number, to: number, kind: SubjectKind, isCue: boolean): string | null {
    if (!isCue && kind === 'occasion') return null
    if (wording.isFirm) return wording.form
    if (isVague(verb, to, tokens, words)) return null
    return phraseStarts.has(tokens.tag[verb]!) && tokens.text[tokens.end[wording.to - 1]! - 1] === 'o' ? null : 'agreed'
  }

  function dueIn(range: TokenRange): number | null {
    const due = dates.dates.findIndex(date => date.range.from >= range.from && date.range.to <= range.to)
    return due < 0 ? null : due
  }

  function attributionsBySentence(): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, number[]>()
    attributions.forEach(({ cue, content }, index) => {
      const touched = new Set<number>()
      if (cue) touched.add(sentenceOf[cue.from]!)
      for (const { from, to } of content)
        for (let sentence = sentenceOf[from]!; sentence <= sentenceOf[Math.max(from, to - 1)]!; sentence++)
          touched.add(sentence)
      for (const sentence of touched) {
        const there = found.get(sentence)
        if (there) there.push(index)
        else found.set(sentence, [index])
      }
    })
    return found
  }

  function coveringMention(): (token: number) => NameMention | undefined {
    const covering = new Map<number, NameMention>()
    for (const mention of names.mentions)
      for (let at = mention.range.from; at < mention.range.to; at++) if (!covering.has(at)) covering.set(at, mention)
    return token => covering.get(token)
  }
}
