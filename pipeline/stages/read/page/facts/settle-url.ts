import type { Claim } from './trust.ts'

/** The page's own address: absolute, and not the front page's where another place names an article. */
export const settleUrl = (claims: readonly Claim[], base: string): string | undefined => {
  const from = base === '' ? undefined : base
  let front: URL | undefined
  for (const { values } of claims) {
    const words = (values[0] ?? '').trim()
    if (words === '' || words.length > 1900 || !URL.canParse(words, from)) continue
    const url = new URL(words, from)
    if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) continue
    if (url.pathname !== '/' || url.search !== '') return url.href
    front ??= url
  }
  return front?.href
}
