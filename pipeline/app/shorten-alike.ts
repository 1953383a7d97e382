/** Characters that stay of what two texts share. */
const context = 30
/** Texts that are no longer stay whole. */
const short = 90

/** Two texts with most of what they begin and end with alike left out, where they are long: what differs is seen at once. */
export const shortenAlike = (a: string, b: string): readonly [readonly [string], readonly [string]] => {
  const most = Math.min(a.length, b.length)
  if (Math.max(a.length, b.length) <= short) return [[a], [b]]
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (tail < most - head && a.at(-tail - 1) === b.at(-tail - 1)) tail++
  const cut = (text: string): readonly [string] => {
    const from = head > 2 * context ? wordStart(text, head - context) : 0
    const to = tail > 2 * context ? wordEnd(text, text.length - tail + context) : text.length
    return [`${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`]
  }
  return [cut(a), cut(b)]
}

const wordStart = (text: string, from: number): number => {
  const space = text.indexOf(' ', from)
  return space >= 0 && space < from + context ? space + 1 : from
}

const wordEnd = (text: string, to: number): number => {
  const space = text.lastIndexOf(' ', to)
  return space > to - context ? space : to
}
