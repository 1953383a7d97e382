import type { Claim } from './trust.ts'

/** The page's own address: absolute, and not the front page's where another place names an article. */
export const settleUrl = (claims: readonly Claim[], base: string): string | undefined => {
  const urls = claims.flatMap(({ values }) => {
    const words = (values[0] ?? '').trim()
    const from = base === '' ? undefined : base
    if (words === '' || words.length > 1900 || !URL.canParse(words, from)) return []
    const url = new URL(words, from)
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? [url] : []
  })
  return (urls.find(({ pathname, search }) => pathname !== '/' || search !== '') ?? urls[0])?.href
}
