import { type Lexicon, Tag } from '../../text/lexicon.ts'

const present = (1 << Tag.VBZ) | (1 << Tag.VBP) | (1 << Tag.MD)
const participle = 1 << Tag.VBN
const preposition = (1 << Tag.IN) | (1 << Tag.TO) | (1 << Tag.CC) | (1 << Tag.VBG)
const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'am'])
const past = new Set(['was', 'were', 'had', 'did'])
const now = new Set(['is', 'are', 'am', 'has', 'have', 'do', 'does'])

/**
 * Tense of the first finite verb of a line, by each word's likeliest tag and its neighbours: enough to tell a caption ("X speaks
 * at the talks", "X and Y at the talks") from a sentence of the account ("X spoke at the talks").
 */
export const firstFiniteVerb = (plain: string, lexicon: Lexicon): 'none' | 'present' | 'past' => {
  // What stands in brackets, or alone between commas, tells where somebody stands ("left"), not what happens.
  const words =
    plain.replace(/\([^()]{0,60}\)|, (?:left|right|cent(?:er|re))(?=,)/g, ' ').match(/[A-Za-z][A-Za-z'.-]*/g) ?? []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (past.has(word)) return 'past'
    if (now.has(word)) return 'present'
    // A capitalized word inside a line is part of a name ("Border Guards", "May").
    if (i > 0 && /^[A-Z]/.test(word)) continue
    const id = lexicon.intern(word.toLowerCase())
    const tag = lexicon.tag(id)
    if (((1 << tag) & present) !== 0) return 'present'
    if (i > 0 && agreesWith(words[i - 1]!, lexicon.tags(id), lexicon)) return 'present'
    if (tag === Tag.VBD && (lexicon.tags(id) & participle) === 0) return 'past'
    if ((tag === Tag.VBD || tag === Tag.VBN) && i > 0 && isPredicate(words, i)) return 'past'
  }
  return 'none'
}

/** Whether a form that may be a noun or a verb follows what can be its subject: "Tuala hopes", "both leaders look". */
const agreesWith = (before: string, tags: number, lexicon: Lexicon): boolean => {
  if (/^[A-Z]/.test(before)) return (tags & (1 << Tag.VBZ)) !== 0
  const isPlural = (lexicon.tags(lexicon.intern(before)) & (1 << Tag.NNS)) !== 0
  return isPlural && (tags & ((1 << Tag.VBP) | (1 << Tag.VB))) !== 0 && (tags & preposition) === 0
}

/** Whether a form that may be a past tense or a participle stands where a verb stands: not "held by", "the joint-led", "being held". */
const isPredicate = (words: readonly string[], index: number): boolean => {
  const before = words[index - 1]!.toLowerCase()
  const after = words[index + 1]?.toLowerCase()
  return (
    after !== 'by' &&
    !be.has(before) &&
    !/^(?:the|a|an|this|these|its|their|his|her|of|by|in|on|at|with|for|from|to)$/.test(before)
  )
}
