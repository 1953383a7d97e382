import type { Attributions } from '../../layers/attributions.ts'
import type { Names } from '../../layers/names.ts'
import type { Member, ResolvedSpeaker, Speakers } from '../../layers/speakers.ts'
import type { Topics } from '../../layers/topics.ts'
import { stableId } from '../../record/id.ts'
import type { Speaker, Statement } from '../../record/statement.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { byText, place } from './place.ts'
import type { WrittenNames } from './write-people.ts'

/** The record's statements, ordered by the place of their content. */
export function writeStatements(
  tokens: Tokens,
  { attributions }: Attributions,
  { speakers, confidence, addressees }: Speakers,
  { topicsOf }: Topics,
  names: Names,
  written: WrittenNames,
  ids: readonly string[],
  event: (attribution: number) => string | null,
): Statement[] {
  const idOf = { person: written.personIds, organization: written.organizationIds }
  const statements = attributions.map(
    (found, index): Statement => ({
      id: ids[index]!,
      kind: found.kind,
      act: found.act,
      negated: found.negated,
      conditional: found.conditional,
      speaker: writeSpeaker(tokens, found.mention, speakers[index]!, names, written),
      addressees: addressees[index]!.map(({ kind, entity, basis }) => ({ id: idOf[kind][entity]!, basis })),
      cue: found.cue && { ...place(tokens, found.cue), lemma: found.lemma ?? '' },
      content: found.content.map(range => place(tokens, range)),
      topics: [...topicsOf[index]!],
      event: event(index),
      reportedBy: found.outer < 0 ? null : ids[found.outer]!,
      rule: found.rule,
      confidence: confidence[index]!,
    }),
  )
  return statements.sort(
    (a, b) => a.content[0]!.start - b.content[0]!.start || a.content[0]!.end - b.content[0]!.end || byText(a.id, b.id),
  )
}

/** Ids that run parallel to the attributions. A statement is where its cue is: its content may be cut otherwise by a better rule and it is still the same one. */
export function statementIds(tokens: Tokens, { attributions }: Attributions): string[] {
  const seen = new Set<string>()
  return attributions.map(({ cue, content }) => {
    const head = tokens.start[(cue ?? content[0]!).from]!
    const start = tokens.start[content[0]!.from]!
    let id = stableId('s', head)
    if (seen.has(id)) id = stableId('s', head, start)
    for (let count = 2; seen.has(id); count++) id = stableId('s', head, start, count)
    seen.add(id)
    return id
  })
}

/** The record's form of a speaker named at `mention`. */
export function writeSpeaker(
  tokens: Tokens,
  mention: TokenRange | null,
  speaker: ResolvedSpeaker,
  names: Names,
  written: WrittenNames,
): Speaker {
  const { type, entity, via } = speaker
  const id =
    entity === null
      ? null
      : type === 'person'
        ? written.personIds[entity]!
        : type === 'organization'
          ? written.organizationIds[entity]!
          : null
  const name =
    entity !== null && type === 'person'
      ? names.people[entity]!.name
      : entity !== null && type === 'organization'
        ? names.organizations[entity]!.name
        : speaker.name
  const members = speaker.members.map(member => memberId(member, written))
  return { type, id, name, members, via, mention: mention && place(tokens, mention) }
}

const memberId = (member: Member, { personIds, organizationIds }: WrittenNames): string =>
  member.kind === 'country' ? member.code : (member.kind === 'person' ? personIds : organizationIds)[member.entity]!
