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
  const cost = costOf(selector)
  if (cost !== undefined) return `selector may be slow: ${cost}`
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

/** Longest selector, in characters, and most parentheses inside one another. */
const limits = { length: 2_000, depth: 8 } as const

/** Why a selector may take long. What looks at many elements again for each multiplies: twice takes minutes on a page of 3,000 paragraphs. */
const costOf = (selector: string): string | undefined => {
  if (selector.length > limits.length) return `it has more than ${limits.length} characters`
  const bare = selector.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, '')
  let depth = 0
  /** How deep in parentheses a piece stands that looks at all elements; undefined where none does. */
  let lookingFrom: number | undefined
  for (const [mark] of bare.matchAll(/:(?:has|i?contains)\(|[(),~]/g)) {
    if (mark === ')') depth--
    if (mark === ',' && lookingFrom !== undefined && depth <= lookingFrom) lookingFrom = undefined
    if (mark === ')' || mark === ',') continue
    if (mark !== '(' && lookingFrom !== undefined)
      return 'of "~", ":has" and ":contains" one is the most in each alternative: name the element by its class'
    if (mark !== '~') depth++
    if (mark !== '(') lookingFrom = depth - (mark === '~' ? 0 : 1)
    if (depth > limits.depth) return `more than ${limits.depth} parentheses inside one another`
  }
  return undefined
}

/** Rules without profiles are loaded without it. */
const loadCheerio = (): typeof import('cheerio/slim') => createRequire(import.meta.url)('cheerio/slim')
