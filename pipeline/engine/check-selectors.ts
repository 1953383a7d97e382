import { createRequire } from 'node:module'
import { factKeys, type ProfileRule, selectorKeys } from './kinds/profile.ts'
import { splitAttribute } from './kinds/split-attribute.ts'
import type { KeyPath, RuleFile } from './read-rule-file.ts'

/** Finds selectors of profiles that are none, or that ask for an attribute where an element is meant. */
export const checkSelectors = ({ rules, problems, problemAt }: RuleFile): void => {
  for (const { kind, rule, path } of rules) {
    if (kind !== 'profile') continue
    for (const { below, source, mayAskAttribute } of selectorsOf(rule as ProfileRule)) {
      const fault = faultOf(source, mayAskAttribute)
      if (fault !== undefined) problems.push(problemAt([...path, 'profile', ...below], fault))
    }
  }
}

const selectorsOf = ({ profile }: ProfileRule) => {
  const facts: readonly string[] = factKeys
  const single = selectorKeys.flatMap(key => {
    const source = profile[key]
    return source === undefined ? [] : [{ below: [key] as KeyPath, source, mayAskAttribute: facts.includes(key) }]
  })
  const drop = profile.drop ?? []
  return [
    ...single,
    ...drop.map((source, index) => ({ below: ['drop', index] as KeyPath, source, mayAskAttribute: false })),
  ]
}

const faultOf = (source: string, mayAskAttribute: boolean): string | undefined => {
  const { selector, attribute } = splitAttribute(source)
  if (attribute !== undefined && !mayAskAttribute) return `elements are meant here: no attribute "@${attribute}"`
  const slip = slipIn(selector)
  if (slip !== undefined) return `bad selector: ${slip}`
  try {
    loadCheerio().load('<p>').root().find(selector)
    return undefined
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return `bad selector: ${reason.replace(/found $/, 'found the end')}`
  }
}

/** What the library reads without a word: half a selector, which finds nothing. */
const slipIn = (selector: string): string | undefined => {
  const bare = selector.replace(/"[^"]*"|'[^']*'/g, '""').trim()
  if (bare === '') return 'it is empty'
  if (/[>+~,]$/.test(bare)) return `nothing stands behind "${bare.at(-1)}"`
  if (/^[>+~,]/.test(bare)) return `nothing stands before "${bare[0]}"`
  const mark = /[.#](?![-\w\\\u0080-\uffff])|[.#]-?\d|[<@;{}]/.exec(bare.replace(/\[[^\]]*\]|\([^()]*\)/g, ''))
  return mark === null ? undefined : `"${mark[0]}" begins no name`
}

/** Rules without profiles are loaded without it. */
const loadCheerio = (): typeof import('cheerio/slim') => createRequire(import.meta.url)('cheerio/slim')
