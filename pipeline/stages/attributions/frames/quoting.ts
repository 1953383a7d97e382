import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import { ownLinks } from '../function-words.ts'
import { gate } from '../gate.ts'
import { phraseEnd } from '../long-phrase.ts'
import type { Parse, Region } from '../parse-line.ts'
import { subjectBefore } from '../subject.ts'
import { contentOfSaying, sayingAfter } from './passive.ts'

/** "X quoted Y as saying that …": X tells what Y says. First X's statement, then Y's inside it. */
export function quotingDrafts(parse: Parse, region: Region, hit: Hit): readonly [Draft, Draft] | undefined {
  const { line, knowledge } = parse
  const { entry, group, cue, prefix } = hit
  if (entry.class !== 'quote' || group.form !== 'finite' || prefix !== '') return undefined
  const saying = sayingAfter(line, cue.to, region.to)
  if (saying < 0 || phraseEnd(line, cue.to, { limit: region.to, links: ownLinks }) !== saying - 1) return undefined
  const subject = subjectBefore(line, group.from, region.from)
  const said = contentOfSaying(line, saying, region.to)
  if (!subject || !said) return undefined
  const probability = gate(entry, { prefix: '', complement: 'AS' }, knowledge.counts)
  const shared = { line, entry, group, basis: 'subject' as const, hearer: null, probability, use: 'AS' }
  const quoting: Draft = {
    ...shared,
    frame: 'quoting',
    cue,
    mention: subject,
    content: [{ from: cue.to, to: said.to }],
    outer: region.outer,
  }
  const quoted: Draft = {
    ...shared,
    frame: 'quoted-as-saying',
    cue: { from: saying - 1, to: saying + 1 },
    mention: { from: cue.to, to: saying - 1 },
    content: [said],
    outer: quoting,
  }
  return [quoting, quoted]
}
