import { compilePatterns } from '../../engine/compile-patterns.ts'
import { createListIds } from '../../engine/list-ids.ts'
import { itemsOfTokens } from '../../engine/pattern/items.ts'
import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Names } from '../../layers/names.ts'
import type { Scene, Scenes } from '../../layers/scene.ts'
import type { Stage } from '../../layers/stage.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import { assignRoles, type RoleVerbs } from './assign-roles.ts'
import { gatherSides } from './gather-sides.ts'

/** What the stage reads. */
export interface SceneNeeds {
  readonly blocks: Blocks
  readonly segments: Segments
  readonly names: Names
}

/** Who meets whom, stretch by stretch: a separator or a second meeting opens a new scene. */
export function createScene(ruleSets: RuleSets, lexicon: Lexicon): Stage<SceneNeeds, Scenes> {
  const resets = compilePatterns(patternSources(ruleSets, rulesOf(ruleSets, 'scene/roles', 'pattern')), lexicon)
  const lemmas = createListIds(ruleSets, 'scene/roles', lexicon)
  const verbs: RoleVerbs = {
    hosting: lemmas('hosting'),
    visiting: lemmas('visiting'),
    calling: lemmas('calling'),
    meeting: lemmas('meeting'),
  }

  return ({ blocks: { blocks }, segments, names }) => {
    const { tokens, sentences } = segments
    const items = itemsOfTokens(tokens)
    const starts = new Set([0])
    for (const { from, to, block } of sentences) {
      const kind = blocks[block]!.kind
      // The dash before an item of a list separates nothing.
      if (kind === 'separator' && blocks[block + 1]?.role !== 'list-item') starts.add(to)
      else if (kind === 'body' && resets.find(items, from, to).length > 0) starts.add(from)
    }
    const places = [...starts].filter(start => start < tokens.count || start === 0).sort((a, b) => a - b)
    const scenes: Scene[] = []
    let next = 0
    places.forEach((from, index) => {
      const to = places[index + 1] ?? tokens.count
      const first = next
      while (next < names.mentions.length && names.mentions[next]!.range.from < to) next++
      const mentions = names.mentions.slice(first, next)
      const sides = gatherSides(mentions, names, scenes.at(-1)?.sides ?? [])
      scenes.push({ from, to, sides: assignRoles(sides, { from, to }, segments, mentions, names, verbs) })
    })
    return { scenes }
  }
}
