import type { FoundEvent } from '../../layers/events.ts'
import type { Cluster } from './merge-occasions.ts'
import type { Reading } from './reading.ts'

const talks = new Set<string>([
  'dialogue',
  'reception',
  'meeting',
  'call',
  'multilateral-meeting',
  'working-group',
  'seminar',
])
/** Which of several talks of a scene the words belong to, the likeliest first; then other occasions. */
const order = [
  'dialogue',
  'reception',
  'meeting',
  'call',
  'seminar',
  'working-group',
  'multilateral-meeting',
  'visit',
  'signing',
  'port-call',
  'ceremony',
]
const current = new Set<string>(['held', 'ongoing'])

/** For each attribution the event at which it was said: the one that its sentence names, else the main one of its scene. */
export const findEventOf = (
  reading: Reading,
  clusters: readonly Cluster[],
  events: readonly FoundEvent[],
): (number | null)[] => {
  const { segments, scenes, attributions } = reading
  const main = mainOfScenes(scenes.scenes.length, clusters, events)
  const bySentence = new Map<number, number>()
  clusters.forEach(({ all }, index) => {
    if (!current.has(events[index]!.status) || !talks.has(events[index]!.type)) return
    for (const { sentence, source, isSetting } of all)
      if (source === 'body' && isSetting && !bySentence.has(sentence)) bySentence.set(sentence, index)
  })
  let scene = 0
  return attributions.attributions.map(({ cue, content }) => {
    const at = cue?.from ?? content[0]!.from
    while (scene > 0 && scenes.scenes[scene]!.from > at) scene--
    while (scene + 1 < scenes.scenes.length && scenes.scenes[scene + 1]!.from <= at) scene++
    return bySentence.get(segments.sentenceOf[at]!) ?? main[scene]!
  })
}

/** The likeliest talk that each scene tells of first, else refers to; in the first scene, else that of the whole article. */
const mainOfScenes = (
  scenes: number,
  clusters: readonly Cluster[],
  events: readonly FoundEvent[],
): (number | null)[] => {
  const opened: Likeliest[] = []
  const named: Likeliest[] = []
  let whole: Likeliest | undefined
  clusters.forEach(({ first, all }, index) => {
    const rank = order.indexOf(events[index]!.type)
    if (!current.has(events[index]!.status) || rank < 0) return
    const one = { index, rank }
    whole = likelier(whole, one)
    opened[first.scene] = likelier(opened[first.scene], one)
    for (const { scene } of all) named[scene] = likelier(named[scene], one)
  })
  return Array.from({ length: scenes }, (_, scene) => {
    const main = opened[scene] ?? named[scene] ?? (scene === 0 ? whole : undefined)
    return main?.index ?? null
  })
}

interface Likeliest {
  readonly index: number
  readonly rank: number
}

/** Of two of one rank the one that came first. */
const likelier = (best: Likeliest | undefined, one: Likeliest): Likeliest =>
  best === undefined || one.rank < best.rank ? one : best
