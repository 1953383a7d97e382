import { DropError } from '../drop-error.ts'

/** Browsers stop at 512; the parser's time grows with the square of it. */
const deepest = 20_000

/**
 * Refuses a page whose elements stand deeper in each other than any page's: a program has opened them and closed none.
 *
 * @throws DropError `malformed`
 */
export const refuseDeep = (html: string): void => {
  if (countTags(html) <= deepest || countElements(html) <= deepest) return
  throw new DropError(
    'malformed',
    `its elements stand more than ${deepest} deep in each other: open it in a browser and save what that shows`,
  )
}

/** The most tags that are open at a time, those that close themselves and what stands in scripts included: never too few. */
const countTags = (html: string): number => {
  let open = 0
  let most = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.charCodeAt(at + 1) === slash) open--
    else if (++open > most) most = open
  }
  return most
}

const slash = 47

const countElements = (html: string): number => {
  let open = 0
  let most = 0
  for (const [tag, end, name] of html.matchAll(tags)) {
    if (name === undefined || tag.startsWith('<!') || selfClosing.has(name.toLowerCase())) continue
    if (end === '') most = Math.max(most, ++open)
    else if (open > 0) open--
  }
  return most
}

/** Comments, scripts and styles whole, of other tags the beginning. */
const tags =
  /<!--[\s\S]*?(?:-->|$)|<(?:script|style)\b[\s\S]*?(?:<\/(?:script|style)|$)|<(\/?)([a-z][a-z0-9:-]{0,40})/gi

const selfClosing: ReadonlySet<string> = new Set(
  'area base br col dd dt embed frame hr img input li link meta optgroup option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)
