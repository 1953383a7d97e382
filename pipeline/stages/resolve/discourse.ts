import type { Blocks } from '../../layers/blocks.ts'
import type { Names } from '../../layers/names.ts'
import type { Scene, Side } from '../../layers/scene.ts'
import type { Member, ResolvedSpeaker } from '../../layers/speakers.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { findSubjects, type SubjectMention } from './subject-mentions.ts'

/** Whoever was spoken of in the place of a subject, at a token. */
export interface Salient {
  readonly at: number
  readonly speaker: ResolvedSpeaker
  /** True for speakers of statements, false for subjects of other sentences. */
  readonly isSpeaker: boolean
}

/** What is known at a place of the text: the scene, who was spoken of before, who spoke. Moves forward only. */
export interface Discourse {
  readonly names: Names
  readonly segments: Segments
  /** Moves to a place: subjects before it become salient. */
  moveTo(token: number): void
  /** Notes who a mention means; subjects inside what is said there do not become salient. */
  add(range: TokenRange, speaker: ResolvedSpeaker, content: readonly TokenRange[]): void
  /** Notes whom a description in the place of a subject means. */
  addSubject(at: number, speaker: ResolvedSpeaker): void
  /** The latest salient one that fits, no further back than the memory holds. */
  latest(fits: (salient: Salient) => boolean): Salient | undefined
  /** Scene at a place. */
  sceneAt(token: number): SceneView
  /** Sex of a person, as far as names and pronouns before told. */
  genderOf(person: number): 'female' | 'male' | null
  learnGender(person: number, gender: 'female' | 'male'): void
  /** Nouns that an unnamed source was brought in with ("a US official"). */
  readonly unnamedNouns: Set<number>
  /** Whom a title of one word in capitals meant ("the CNS"): it goes on meaning him. */
  readonly holders: Map<number, number>
  countryOf(person: number): string | null
  /** Organizations of the article, the first of very many. */
  bodiesAround(): readonly number[]
}

/** A scene with the side of each of its people. */
export interface SceneView {
  readonly sides: readonly Side[]
  readonly sideOf: ReadonlyMap<number, Side>
}

const viewScene = ({ sides }: Scene): SceneView => ({
  sides,
  sideOf: new Map(sides.flatMap(side => side.people.map(person => [person, side] as const))),
})

/** Where nobody meets anybody. */
const noScene: SceneView = { sides: [], sideOf: new Map() }

/** Salient ones that are remembered. */
const longestMemory = 24
/** Organizations that one noun is compared with. */
const mostBodies = 128

/** Opens the discourse of an article. */
export function openDiscourse(
  names: Names,
  segments: Segments,
  blocks: Blocks['blocks'],
  scenes: readonly Scene[],
): Discourse {
  const subjects: readonly SubjectMention[] = findSubjects(names, segments, blocks)
  const memory: Salient[] = []
  const bodies = names.organizations.slice(0, mostBodies).map((_, organization) => organization)
  const views = scenes.map(viewScene)
  const genders = new Map<number, 'female' | 'male'>()
  let nextSubject = 0
  let said: TokenRange = { from: 0, to: 0 }
  let scene = 0
  return {
    names,
    segments,
    moveTo: token => {
      while (nextSubject < subjects.length && subjects[nextSubject]!.at < token) {
        const { at, speaker } = subjects[nextSubject++]!
        if (at < said.from || at >= said.to) memory.push({ at, speaker, isSpeaker: false })
      }
      if (memory.length > 4 * longestMemory) memory.splice(0, memory.length - longestMemory)
    },
    add: (range, speaker, content) => {
      const behind = content.findLast(({ from }) => from >= range.to)
      if (behind) said = behind
      memory.push({ at: range.from, speaker, isSpeaker: true })
    },
    addSubject: (at, speaker) => {
      if (at < said.from || at >= said.to) memory.push({ at, speaker, isSpeaker: false })
    },
    latest: fits => {
      const oldest = Math.max(0, memory.length - longestMemory)
      for (let i = memory.length - 1; i >= oldest; i--) if (fits(memory[i]!)) return memory[i]
      return undefined
    },
    sceneAt: token => {
      while (scene + 1 < scenes.length && scenes[scene + 1]!.from <= token) scene++
      while (scene > 0 && scenes[scene]!.from > token) scene--
      return views[scene] ?? noScene
    },
    genderOf: person => names.people[person]!.gender ?? genders.get(person) ?? null,
    learnGender: (person, gender) => {
      genders.set(person, gender)
    },
    unnamedNouns: new Set(),
    holders: new Map(),
    bodiesAround: () => bodies,
    countryOf: person => {
      const country = names.people[person]!.country
      return country === null ? null : (country.code ?? country.name)
    },
  }
}

/** The leaders of sides, or their countries where nobody is named. */
export const leadersOf = (sides: readonly Side[]): Member[] =>
  sides.flatMap((side): Member[] => {
    const [leader] = side.people
    if (leader !== undefined) return [{ kind: 'person', entity: leader }]
    return side.country === null ? [] : [{ kind: 'country', code: side.country }]
  })
