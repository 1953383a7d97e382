import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Attribution, Attributions } from '../../layers/attributions.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Names } from '../../layers/names.ts'
import type { Scenes } from '../../layers/scene.ts'
import type { ResolvedMention, ResolvedRole, ResolvedSpeaker, Speakers } from '../../layers/speakers.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Note } from '../../record/parts.ts'
import { type Lexicon, Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Answer } from './asked.ts'
import { openDiscourse } from './discourse.ts'
import { findAddressees } from './find-addressees.ts'
import { findDescriptions } from './find-descriptions.ts'
import { indexMentions } from './mention-index.ts'
import { resolveMention } from './resolve-mention.ts'
import { createResolveWords } from './resolve-words.ts'
import { roleOfTitle } from './resolved-roles.ts'
import { speakerUnnamed } from './speakers.ts'
import { findVoices } from './voices.ts'
import { levelOf, readConfidence, registerTraits, shareOfRight, speakerTrait } from './weigh-confidence.ts'

/** What the stage reads. */
export interface ResolveNeeds {
  readonly blocks: Blocks
  readonly segments: Segments
  readonly names: Names
  readonly attributions: Attributions
  readonly scenes: Scenes
}

/** Who each attribution's mention means, and to whom it was said. Mentions are read in the order of the text, each once. */
export function createResolve(ruleSets: RuleSets, lexicon: Lexicon): Stage<ResolveNeeds, Speakers> {
  const words = createResolveWords(ruleSets, lexicon)
  const weights = readConfidence(ruleSets)
  return ({ blocks: { blocks }, segments, names, attributions: { attributions }, scenes: { scenes } }) => {
    const index = indexMentions(names, segments.tokens, words)
    const discourse = openDiscourse(names, segments, blocks, scenes)
    const speakers: ResolvedSpeaker[] = attributions.map(() => speakerUnnamed('elided'))
    const saidUnnamed = new Set<number>()
    const addressees: Speakers['addressees'][number][] = attributions.map(() => [])
    const resolvedMentions: ResolvedMention[] = []
    const resolvedRoles: ResolvedRole[] = []
    const rolesOf = new Map<number, readonly ResolvedRole[]>()
    const notes: Note[] = []
    const answers = new Map<string, Answer>()
    const voices = findVoices(names, segments, blocks, attributions, words)
    const asked = new Set(attributions.flatMap(({ mention }) => (mention ? [mention.from] : [])))
    const descriptions = findDescriptions(segments, blocks, index, words).filter(({ from }) => !asked.has(from))
    let nextDescription = 0
    for (const position of inTextOrder(attributions)) {
      const { mention: range, mentionBasis: basis, content, outer } = attributions[position]!
      if (!range) continue
      const key = `${range.from}:${range.to}`
      const known = answers.get(key)
      describeBefore(range.from)
      discourse.moveTo(range.from)
      const answer =
        known ??
        resolveMention(
          { range, basis, content, reporter: outer < 0 ? null : speakers[outer]!, voices },
          discourse,
          index,
          words,
        )
      answers.set(key, answer)
      const { speaker, rivals = [] } = answer
      speakers[position] =
        known && basis === 'carried' ? { ...speaker, via: speaker.type === 'group' ? 'group' : 'elided' } : speaker
      if (answer.isSaidUnnamed) saidUnnamed.add(position)
      addressees[position] = findAddressees(attributions[position]!, speaker, discourse, index, words)
      if (known) continue
      discourse.add(range, speaker, content)
      if (rivals.length > 0) notes.push(rivalNote(range.from, range.to, rivals))
      const isEntity = (speaker.type === 'person' || speaker.type === 'organization') && speaker.entity !== null
      if (!isEntity || speaker.via === 'name' || speaker.via === 'short-name' || speaker.via === 'label') continue
      if (speaker.via === 'title' && speaker.type === 'person') addRole(speaker.entity!, range)
      const form = speaker.via === 'title' || speaker.via === 'pronoun' ? speaker.via : 'description'
      resolvedMentions.push({ kind: speaker.type as ResolvedMention['kind'], entity: speaker.entity!, range, form })
    }
    describeBefore(segments.tokens.count)
    const register = registerTraits({ scenes }, names)
    const traits = attributions.map((attribution, position) => [
      ...attribution.traits,
      ...register,
      speakerTrait(speakers[position]!, saidUnnamed.has(position)),
    ])
    const confidence = traits.map(list => levelOf(shareOfRight(list, weights), weights))
    return { speakers, traits, confidence, addressees, resolvedMentions, resolvedRoles, notes }

    /** Descriptions of the running text before a place: those that fit one person alone are mentions of that person. */
    function describeBefore(token: number): void {
      while (nextDescription < descriptions.length && descriptions[nextDescription]!.from < token) {
        const range = descriptions[nextDescription++]!
        discourse.moveTo(range.from)
        const answer = resolveMention({ range, basis: 'none', content: [], reporter: null }, discourse, index, words)
        const { type, entity, via } = answer.speaker
        if (type !== 'person' || entity === null || answer.isOnly !== true) continue
        if (isFiniteVerb(segments.tokens.tag[range.to])) discourse.addSubject(range.from, answer.speaker)
        resolvedMentions.push({ kind: 'person', entity, range, form: via === 'title' ? 'title' : 'description' })
        if (via === 'title') addRole(entity, range)
      }
    }

    function addRole(entity: number, range: TokenRange): void {
      const known = rolesOf.get(entity) ?? []
      const role = roleOfTitle(entity, range, known, discourse, index, words)
      if (!role) return
      resolvedRoles.push(role)
      rolesOf.set(entity, [...known, role])
    }

    function rivalNote(from: number, to: number, rivals: readonly number[]): Note {
      const { tokens } = segments
      const start = tokens.start[from]!
      const end = tokens.end[to - 1]!
      const others = rivals.map(person => names.people[person]!.name).join(' or ')
      return {
        code: 'speaker-ambiguous',
        level: 'doubt',
        stage: 'resolve',
        message: `"${tokens.text.slice(start, end)}" may mean ${others}`,
        start,
        end,
      }
    }
  }
}

const isFiniteVerb = (tag: number | undefined): boolean => tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.MD

/** Outer statements before those inside them, else by the place of the mention. */
function inTextOrder(attributions: readonly Attribution[]): number[] {
  const place = (position: number): number => attributions[position]!.mention?.from ?? 0
  const order = attributions.map((_, position) => position).sort((a, b) => place(a) - place(b) || a - b)
  const done = new Set<number>()
  const result: number[] = []
  const visit = (position: number): void => {
    const chain: number[] = []
    for (let at = position; at >= 0 && !done.has(at); at = attributions[at]!.outer) {
      done.add(at)
      chain.push(at)
    }
    result.push(...chain.reverse())
  }
  for (const position of order) visit(position)
  return result
}
