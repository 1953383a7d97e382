import type { StatedFacts } from '../../../stages/read/stated-facts.ts'

/** What a sender says of an article: a person is its author, an office or a newsletter its publisher. */
export const factsOfSender = (from: string): Pick<StatedFacts, 'authors' | 'publisher'> => {
  const { name, address } = readMailbox(from)
  if (name === '') return {}
  const local = address.slice(0, Math.max(address.indexOf('@'), 0))
  if (program.test(name) || (isPerson(name) && program.test(local))) return {}
  return isPerson(name) && !role.test(local) ? { authors: [name] } : { publisher: name }
}

/** The first name and address of a line such as `"Tuala, Ana (Press)" <ana@post.example>`, the name as people say it. */
export const readMailbox = (from: string): { name: string; address: string } => {
  // Of a group ("Press: Ana Tuala <ana@post.example>, …;", RFC 5322, 3.4) the first.
  const line = from
    .slice(0, 500)
    .replaceAll('*', '')
    .replace(/^[^"<>@:;,[(]{0,80}:/, '')
  const address = /[^\s<>()[\]",;:]{1,80}@[\w.-]{1,120}/.exec(line)?.[0] ?? ''
  const [before = ''] = line.split(/[<[(]?(?:mailto:)?[^\s<>()[\]",;:]{1,80}@/i, 1)
  const inBrackets = /\(([^()@]{2,80})\)\s*$/.exec(line)?.[1] ?? ''
  const quoted = /^\s*"((?:[^"\\]|\\.){1,120})"/.exec(line)?.[1]
  const written = (quoted ?? (before.trim() === '' ? inBrackets : before))
    .replaceAll(/[\\"]|^\s*'|'\s*$/g, '')
    .replace(/\s+(?:via|on behalf of|im Auftrag von)\s.*$/i, '')
    .replace(/\s*[([<].*$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const [, family, given] = /^([\p{L}'’ -]{2,40}), ([\p{L}'’. -]{2,40})$/u.exec(written) ?? []
  const name = family === undefined ? written : `${given} ${family}`
  return { name: name.includes('@') ? '' : name, address }
}

const isPerson = (name: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,4}$/u.test(name) && !office.test(name)

/** Words that name no person. */
const office =
  /\b(?:news|press|office|ministry|department|team|desk|daily|times|post|newsletter|service|services|alerts?|digest|list|embassy|agency|bureau|cent(?:er|re)|institute|group|media|updates?|support|editors?|editorial|admin|radio|tv|network|report|review|weekly|monthly|today|public|affairs|communications?|government|secretariat|council|commission|union|university|journal|gazette|herald|tribune|observer|wire|courier|chronicle|telegraph|standard|guardian|mirror|sentinel|examiner|inquirer|express|dispatch|monitor|bulletin|magazine|newspaper|newsroom|briefing|channel|broadcasting|television|online|mission|consulate|parliament|association|foundation|committee|army|navy|forces|the|of|and)\b/i

/** Parts of addresses behind which more than one person sits. */
const role =
  /^(?:news|newsletter|press|media|info|mail|list|office|contact|hello|editors?|communications?|comms|pr|subscriptions?|digest|updates?|alerts?)\b/i

/** Programs, which publish nothing. */
const program = /(?:no|do-?not)[-_. ]?reply|mailer-daemon|postmaster|bounces?\b|robot|\bbot\b|notifications?\b/i
