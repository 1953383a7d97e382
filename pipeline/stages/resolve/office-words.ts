import type { NamedRole } from '../../layers/names.ts'
import type { Discourse } from './discourse.ts'
import type { ResolveWords } from './resolve-words.ts'

/** The telling words of an office and of its body: its acronym and what such a body is called, so that "the alliance's chief" leads NATO. */
export function officeWords(
  { title, organization }: NamedRole,
  { names, bodiesAround }: Discourse,
  words: ResolveWords,
): readonly number[] {
  const body = bodiesAround().find(entity => names.organizations[entity]!.name === organization)
  const own = words.titleWords(title)
  if (body === undefined) return own
  const { acronym, kind } = names.organizations[body]!
  return [...own, ...(acronym ? words.titleWords(acronym) : []), ...(words.kindNouns.get(kind) ?? [])]
}
