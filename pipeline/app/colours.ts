import pc from 'picocolors'

/** Functions that colour a text for a terminal, or leave it as it is. */
export type Colours = ReturnType<typeof pc.createColors>

/**
 * Colours for a stream: none where NO_COLOR is set, else where FORCE_COLOR asks for them or the stream is a terminal.
 * picocolors alone would also colour wherever CI is set, into files and pipes.
 */
export const coloursFor = (stream: { readonly isTTY?: boolean }, environment = process.env): Colours => {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  if (NO_COLOR) return pc.createColors(false)
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return pc.createColors(FORCE_COLOR !== '0')
  return pc.createColors(stream.isTTY === true && TERM !== 'dumb')
}
