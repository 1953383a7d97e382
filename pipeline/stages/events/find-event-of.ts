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
  const main = scenes.scenes.map((_, scene) => mainOf(scene))
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

  /** The likeliest talk that a scene tells of first, else refers to; in the first scene, else that of the whole article. */
  function mainOf(scene: number): number | null {
    const opened = ranked(({ first }) => first.scene === scene)
    const named = ranked(({ all }) => all.some(passage => passage.scene === scene))
    return opened ?? named ?? (scene === 0 ? ranked(() => true) : undefined) ?? null
  }

  function ranked(isMeant: (cluster: Cluster) => boolean): number | undefined {
    const rank = (index: number) => order.indexOf(events[index]!.type)
    return clusters
      .flatMap((cluster, index) => (current.has(events[index]!.status) && isMeant(cluster) ? [index] : []))
      .filter(index => rank(index) >= 0)
      .sort((a, b) => rank(a) - rank(b) || a - b)[0]
  }
}
