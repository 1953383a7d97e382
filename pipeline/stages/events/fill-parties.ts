import { blocName, codeOf } from './blocs.ts'
import { partiesAround } from './complete-parties.ts'
import type { Cluster } from './merge-occasions.ts'
import type { Occasion } from './occasion.ts'
import { namedParties } from './parties.ts'
import type { Reading } from './reading.ts'

const manySided: ReadonlySet<string> = new Set(['multilateral-meeting', 'working-group'])
/** Types that a whole sentence may name the parties of: who runs it stands far from who opens it. */
const widelyTold: ReadonlySet<string> = new Set(['training', 'seminar'])
/** Types whose passage names those who meet. */
const met: ReadonlySet<string> = new Set(['meeting', 'reception', 'call', 'dialogue', 'visit'])
const mostSides = 4

/** The parties of an event: those that its passages name, else those of the same sentence, else the sides of its scene. */
export const fillParties = (reading: Reading, { first, all }: Cluster, meetings: Meetings): readonly string[] => {
  const many = meetings.ofMany.get(first.scene)
  const told = sidesOf(reading, first.scene)
  const sides = many !== undefined && told.length < many.length ? [...many] : told
  const pair = sides.slice(0, 2)
  if (first.own.length > 1) return [...first.own]
  const named = namedIn(reading, first, all)
  const two = partiesOfTwo(reading, all)
  if (two !== undefined) return two
  if (many !== undefined && ofAll.has(first.type) && isOfAll(reading, first, named)) return [...many]
  if (reading.isOfThree(first.scene) && sides.length > 2 && (named.length !== 2 || !isOfTwo(reading, first))) {
    return sides.slice(0, mostSides)
  }
  if (first.type === 'deployment' && named.length > 0) return [...named]
  const near = nearbyParties(first, meetings)
  if (manySided.has(first.type)) {
    // What is held again and again is its host's.
    if (first.status === 'recurring' && named.length === 1) return [...named]
    const bloc = named.filter(isBloc)
    if (first.isBeside) return [...new Set([...bloc, ...(near ?? (named.length > bloc.length + 1 ? named : pair))])]
    if (named.length === 1 && bloc.length === 1)
      return isAttended(reading, first) ? [...bloc, ...(tellerOf(reading) ?? sides.slice(0, 1))] : bloc
    if (named.length === 0) return blocOf(reading) ?? near ?? pair
  }
  if (named.length > 1) return [...named]
  const [only] = named
  if (only === undefined) return near ?? (pair.length > 1 ? pair : completed(pair))
  if (near?.includes(only)) return near
  if (pair.length > 1 && pair.includes(only)) return pair
  const other = pair.find(code => code !== only) ?? near?.[0]
  return other === undefined ? completed([only]) : [only, other]

  function completed(some: readonly string[]): readonly string[] {
    if (first.type === 'multilateral-meeting' || (manySided.has(first.type) && some.length > 0)) return some
    return [...new Set([...some, ...partiesAround(reading, first)])].slice(0, 2)
  }
}

/** Talks of three or more countries. */
const isOfMany = ({ type, isBeside, named }: Occasion): boolean =>
  type === 'multilateral-meeting' && !isBeside && named.length > 2 && named.length <= mostSides && !named.some(isBloc)

/** What those who meet hold together. */
const ofAll: ReadonlySet<string> = new Set([
  'exercise',
  'seminar',
  'working-group',
  'training',
  'patrol',
  'meeting',
  'multilateral-meeting',
  'signing',
  'joint-statement',
])

/** "Maka and Tora will hold a bilateral meeting": told by a verb, or as of two. */
const isOfTwo = ({ words, folded }: Reading, { clause, trigger }: Occasion): boolean => {
  if (trigger.kind === 'verb') return true
  for (let at = clause.from; at < clause.to; at++) if (words.bilateral.has(folded(at))) return true
  return false
}

/** Names none of them, or speaks of all: "the three", "jointly". */
const isOfAll = ({ words, folded }: Reading, { clause, source }: Occasion, named: readonly string[]): boolean => {
  if (source !== 'body') return named.length === 0
  let isJoint = named.length === 0
  for (let at = clause.from; at < clause.to; at++) {
    if (words.bilateral.has(folded(at))) return false
    isJoint ||= words.three.has(folded(at)) || words.jointly.has(folded(at))
  }
  return isJoint
}

/** Codes of the sides of a scene; of the article's other scenes where it has but one. */
const sidesOf = ({ scenes, names }: Reading, scene: number): string[] => {
  const codesOf = (at: number) =>
    scenes.scenes[at]!.sides.flatMap(({ country }) => (country === null ? [] : [blocName(country, names)]))
  const own = codesOf(scene)
  if (own.length > 1) return own
  const others = scenes.scenes.map((_, at) => codesOf(at)).filter(codes => own.every(code => codes.includes(code)))
  return others.find(codes => codes.length > 1) ?? own
}

const namedIn = (reading: Reading, first: Occasion, all: readonly Occasion[]): readonly string[] => {
  if (widelyTold.has(first.type) && first.trigger.kind === 'verb') {
    const { codes } = namedParties(reading, reading.segments.sentences[first.sentence]!, first.type)
    if (codes.length > 1) return codes
  }
  if (first.named.length > 0) return first.named
  return (
    all.find(({ named, source, isDefinite }) => named.length > 1 && !isDefinite && source === first.source)?.named ??
    first.named
  )
}

/** "Maka and Tora spoke of the pact between the two navies": the sides of one sentence, where three meet. */
const partiesOfTwo = (reading: Reading, all: readonly Occasion[]): readonly string[] | undefined => {
  const { segments, folded, words } = reading
  for (const { clause, sentence, scene, named } of all) {
    if (named.length > 1 || !reading.isOfThree(scene)) continue
    for (let at = clause.from; at < clause.to; at++) {
      if (!words.bilateral.has(folded(at))) continue
      const { codes } = namedParties(reading, segments.sentences[sentence]!, 'meeting')
      if (codes.length === 2) return codes
    }
  }
  return undefined
}

/** What an article tells of meetings. */
export interface Meetings {
  /** By sentence the passages that name those who meet. */
  readonly bySentence: ReadonlyMap<number, readonly Occasion[]>
  /** By scene the parties of the first talks of several. */
  readonly ofMany: ReadonlyMap<number, readonly string[]>
}

/** Finds them, in the order of the events. */
export const findMeetings = (clusters: readonly Cluster[]): Meetings => {
  const bySentence = new Map<number, Occasion[]>()
  const ofMany = new Map<number, readonly string[]>()
  for (const { first, all } of clusters) {
    if (isOfMany(first) && !ofMany.has(first.scene)) ofMany.set(first.scene, first.named)
    for (const passage of all) {
      const { sentence, named, isBeside, type } = passage
      if (named.length < 2 || isBeside || !met.has(type)) continue
      const here = bySentence.get(sentence)
      if (here === undefined) bySentence.set(sentence, [passage])
      else here.push(passage)
    }
  }
  return { bySentence, ofMany }
}

/** The parties that another passage of the same sentence names. */
const nearbyParties = (first: Occasion, { bySentence }: Meetings): readonly string[] | undefined =>
  bySentence.get(first.sentence)?.find(other => other !== first)?.named

const isBloc = (code: string): boolean => !/^[A-Z]{3}$/.test(code)

/** The one bloc that the article names besides the United Nations. */
const blocOf = ({ names }: Reading): string[] | undefined => {
  const found = new Set(
    names.organizations.flatMap(({ kind, country, name, acronym }) =>
      kind === 'intergovernmental' ? [country === null ? (acronym ?? name) : codeOf(country, names)] : [],
    ),
  )
  found.delete('UN')
  return found.size === 1 ? [...found] : undefined
}

/** "The Fiji-Peru and the Fiji-Chile meetings": the one country that all pairs of the article share. */
const tellerOf = ({ pairs }: Reading): string[] | undefined => {
  const all = [...pairs.values()]
  const shared = all.reduce<readonly string[]>((some, pair) => some.filter(code => pair.includes(code)), all[0] ?? [])
  return shared.length === 1 ? [...shared] : undefined
}

/** "Today I attended …": whoever tells of it took part. */
const isAttended = ({ verb, segments: { tokens } }: Reading, { clause }: Occasion): boolean => {
  for (let at = clause.from; at < clause.to; at++) if (tokens.lexicon.form(verb(at)) === 'attend') return true
  return false
}
