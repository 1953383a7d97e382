/**
 * UTF-16 without a byte order mark: in text that is mostly ASCII one byte of each pair is NUL. At least 40 % of the
 * pairs of the first 8 KB must have it on one side and at most 2 % on the other; random bytes and legacy charsets come
 * nowhere near, and Vietnamese in UTF-16 still has 70 %.
 */
export const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const pairs = Math.min(bytes.length, 8192) >> 1
  if (pairs === 0) return null
  let first = 0
  let second = 0
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) first++
    if (bytes[i + 1] === 0) second++
  }
  if (second >= pairs * 0.4 && first <= pairs * 0.02) return 'utf-16le'
  if (first >= pairs * 0.4 && second <= pairs * 0.02) return 'utf-16be'
  return null
}
