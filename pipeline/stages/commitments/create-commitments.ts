import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Attributions } from '../../layers/attributions.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Commitments, FoundCommitment } from '../../layers/commitments.ts'
import type { Dates } from '../../layers/dates.ts'
import type { Names } from '../../layers/names.ts'
import type { Scenes } from '../../layers/scene.ts'
import type { Speakers } from '../../layers/speakers.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import { createCommitmentWords } from './commitment-words.ts'
import { createFindProgramme } from './find-programme.ts'
import { createFindWordings } from './find-wordings.ts'
import { createReadSentence } from './read-sentence.ts'
import { createWeighCommitment } from './weigh-commitment.ts'

/** The layers that commitments are read from. */
export interface CommitmentNeeds {
  readonly blocks: Blocks
  readonly segments: Segments
  readonly names: Names
  readonly attributions: Attributions
  readonly scenes: Scenes
  readonly speakers: Speakers
  readonly dates: Dates
}

/** Finds what parties will do: wordings, then the clause around each, its subject and its verb. */
export const createCommitments = (ruleSets: RuleSets, lexicon: Lexicon): Stage<CommitmentNeeds, Commitments> => {
  const words = createCommitmentWords(ruleSets, lexicon)
  const wordingsOf = createFindWordings(ruleSets, words, lexicon)
  const programmeOf = createFindProgramme(ruleSets, lexicon)
  const weigh = createWeighCommitment(ruleSets)

  return layers => {
    const {
      blocks: { blocks },
      segments,
    } = layers
    const find = wordingsOf(segments.tokens)
    let readSentence: ReturnType<typeof createReadSentence> | undefined
    const commitments: FoundCommitment[] = []
    segments.sentences.forEach((sentence, index) => {
      if (blocks[sentence.block]!.kind !== 'body') return
      const wordings = find(sentence)
      if (wordings.length === 0) return
      readSentence ??= createReadSentence(layers, words, weigh, programmeOf)
      commitments.push(...readSentence(index, wordings))
    })
    return { commitments }
  }
}
