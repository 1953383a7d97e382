import type { FindTriggers } from './find-triggers.ts'
import type { Occasion } from './occasion.ts'
import { readNounOccasion } from './read-noun-occasion.ts'
import { readVerbOccasion } from './read-verb-occasion.ts'
import type { Reading } from './reading.ts'
import { typeOfRow } from './type-of-row.ts'

/** Reads every passage of body, headlines and captions that tells of an occasion, in the order of the text. */
export const findOccasions = (reading: Reading, findTriggers: FindTriggers): Occasion[] => {
  const { segments, blocks, scenes } = reading
  const occasions: Occasion[] = []
  let scene = 0
  segments.sentences.forEach((sentence, index) => {
    while (scene + 1 < scenes.scenes.length && scenes.scenes[scene + 1]!.from <= sentence.from) scene++
    const source = sourceOf(blocks.blocks[sentence.block]!.kind)
    if (source === undefined) return
    for (const trigger of findTriggers(reading, sentence)) {
      const read = trigger.kind === 'verb' ? readVerbOccasion : readNounOccasion
      const occasion = read(reading, sentence, trigger, { sentence: index, scene, source })
      if (occasion === undefined) continue
      if (occasion.type !== 'again') occasions.push(occasion)
      else {
        const type = typeOfRow(occasions)
        if (type !== undefined) occasions.push({ ...occasion, type })
      }
    }
  })
  return occasions
}

const sourceOf = (kind: string): Occasion['source'] | undefined =>
  kind === 'body' || kind === 'headline' || kind === 'caption' ? kind : undefined
