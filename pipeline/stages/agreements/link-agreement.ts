import type { FoundAgreement } from '../../layers/agreements.ts'
import type { Dates } from '../../layers/dates.ts'
import type { Events, FoundEvent } from '../../layers/events.ts'
import type { Names } from '../../layers/names.ts'
import type { Scenes } from '../../layers/scene.ts'
import { countBefore } from '../../text/count-before.ts'
import { rangesOverlap, type TokenRange } from '../../text/span.ts'

/** Layers that tell who made a document, and when. */
interface LinkNeeds {
  readonly names: Names
  readonly scenes: Scenes
  readonly dates: Dates
  readonly events: Events
}

/** Of a document that is only planned, dates near it tell when it may come. */
const unmade: ReadonlySet<FoundAgreement['status']> = new Set(['proposed', 'under-negotiation'])

/** A place that names the document. */
interface Place {
  readonly range: TokenRange
  readonly sentence: TokenRange
  readonly isTheirs: boolean
  readonly kind: FoundAgreement['kind'] | null
}

/** How far behind a document's name its date may stand: "… signed by the two ministers in April 2018". */
const dateWindow = 10

/** Its parties, its date and the event at which it came about, from the places that name it. */
export function linkAgreement(
  { names, scenes, dates, events }: LinkNeeds,
  places: readonly [Place, ...Place[]],
  status: FoundAgreement['status'],
): Pick<FoundAgreement, 'parties' | 'date' | 'event'> {
  const isMade = !unmade.has(status)
  const event = indexOf(events.events, found => isAt(found, places))
  const named = new Set(places.flatMap(({ range }) => partiesIn(names, range)))
  const atEvent = event === null ? [] : events.events[event]!.parties
  const isNamed = named.size > 1 || !places[0].isTheirs
  const parties = isNamed ? [...named] : atEvent.length > 0 ? atEvent : sidesAt(scenes, places[0].range.from)
  const own = indexOf(dates.dates, ({ range, edtf }) => edtf !== null && places.some(place => isBeside(range, place)))
  return { parties, event, date: isMade ? (own ?? (event === null ? null : events.events[event]!.date)) : null }
}

/** Only events at which a document comes about. */
const isAt = ({ type, evidence }: FoundEvent, places: readonly Place[]): boolean =>
  (type === 'signing' || type === 'joint-statement' || type === 'arms-deal') &&
  evidence.some(range => places.some(place => rangesOverlap(range, place.range)))

/** A year in a plan's name is the one that it plans. */
const isBeside = (date: TokenRange, { range, sentence, kind }: Place): boolean =>
  date.from >= (kind === 'plan' ? range.to : range.from) && date.to <= Math.min(sentence.to, range.to + dateWindow)

const partiesIn = ({ mentions, countries }: Names, { from, to }: TokenRange): string[] => {
  const parties: string[] = []
  for (let index = countBefore(mentions.length, place => mentions[place]!.range.from, from); ; index++) {
    const mention = mentions[index]
    if (mention === undefined || mention.range.from >= to) return parties
    if (mention.kind !== 'country' || mention.range.to > to) continue
    const { code, name } = countries[mention.entity]!
    parties.push(code ?? name)
  }
}

const sidesAt = ({ scenes }: Scenes, token: number): string[] =>
  (scenes.find(({ to }) => token < to)?.sides ?? []).flatMap(({ country }) => country ?? []).slice(0, 2)

const indexOf = <Found>(list: readonly Found[], test: (found: Found) => boolean): number | null => {
  const index = list.findIndex(test)
  return index < 0 ? null : index
}
