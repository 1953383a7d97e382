/**
 * The text of a plain part as it was written: lines that the sender's program folded are whole again (RFC 3676), and a mail that
 * is quoted from its head, or from a forwarding mark on, stands without the marks.
 */
export const restoreText = (
  text: string,
  { isFlowed, dropsSpace }: { isFlowed: boolean; dropsSpace: boolean },
): string => {
  const lines = text.replace('\ufeff', '').replaceAll('\r\n', '\n').split('\n')
  let restored = isFlowed ? unfold(lines, dropsSpace) : lines
  for (let level = 0; level < mostLevels; level++) {
    const from = quotedFrom(restored)
    if (from < 0) break
    restored = restored.map((line, i) => (i < from ? line : line.replace(/^> ?/, '')))
  }
  return restored.join('\n')
}

/** What is forwarded deeper than so often keeps its marks. */
const mostLevels = 5

const unfold = (lines: readonly string[], dropsSpace: boolean): string[] => {
  const unfolded: string[] = []
  let open: { marks: string; pieces: string[] } | null = null
  const close = (): void => {
    if (open !== null) unfolded.push((open.marks === '' ? '' : `${open.marks} `) + open.pieces.join(''))
    open = null
  }
  for (const line of lines) {
    const marks = /^>*/.exec(line)![0]
    const content = line.slice(marks.length).replace(/^ /, '')
    if (open !== null && (open.marks !== marks || content === '-- ')) close()
    open ??= { marks, pieces: [] }
    const isFolded = content.endsWith(' ') && content !== '-- '
    open.pieces.push(isFolded && dropsSpace ? content.slice(0, -1) : content)
    if (!isFolded) close()
  }
  close()
  return unfolded
}

/** The widest lines that programs wrap mails at. */
const widest = 80

/**
 * Whether a plain part's lines are wrapped. Of a mail less is asked for than of other texts: no line is wide, and some end only
 * because the next word did not fit.
 */
export const isWrapped = (text: string): boolean => {
  const lines = text.split('\n').filter(line => !/\S{50}/.test(line))
  const width = lines.reduce((most, line) => Math.max(most, line.trim().length), 0)
  if (width > widest || width < 50) return false
  const full = lines.filter((line, i) => {
    const next = lines[i + 1]?.trim() ?? ''
    return next !== '' && line.trim().length >= 50 && line.trim().length + 1 + next.split(' ', 1)[0]!.length > width - 4
  })
  return full.length >= 2
}

/** The first line of a quotation that goes on to the end, near enough; -1 where there is none. */
const quotedFrom = (lines: readonly string[]): number => {
  const mark = lines.findIndex(line => forwardMark.test(line.slice(0, 200)))
  const first = lines.findIndex((line, i) => i > mark && line.trim() !== '')
  if (first < 0 || (mark < 0 && !lines[first]!.startsWith('>'))) return -1
  const rest = lines.slice(first).filter(line => line.trim() !== '')
  const quoted = rest.filter(line => line.startsWith('>')).length
  if (quoted < rest.length * 0.8 || rest.length < 3) return -1
  return mark >= 0 && lines[mark]!.startsWith('>') ? mark : first
}

/** What mail programs write above a mail that they forward. */
export const forwardMark =
  /^[>\s]*(?:-{2,}\s*(?:forwarded (?:message|by\b.*|e-?mail)|weitergeleitete nachricht|message transf\S+|mensaje reenviado|messaggio inoltrato|mensagem encaminhada)\s*-*|begin forwarded message\s*:|anfang der weitergeleiteten (?:nachricht|e-mail)\s*:|d\S+but du message (?:transf\S+|r\S+exp\S+)\s*:)/i
