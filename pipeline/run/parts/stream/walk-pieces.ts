/** Steps of a walk over a text: each asks for the next piece of it, or gives a find. */
export type Steps<Find, Result = void> = Generator<Find | undefined, Result>

/** The finds of a walk over a text that comes in pieces; `feed` gets each, and '' at the end. */
export async function* walkPieces<Find>(
  text: AsyncIterable<string>,
  feed: (piece: string) => void,
  steps: Steps<Find>,
): AsyncGenerator<Find> {
  function* goOn(piece: string): Generator<Find> {
    feed(piece)
    for (let step = steps.next(); !step.done && step.value !== undefined; step = steps.next()) yield step.value
  }
  for await (const piece of text) if (piece !== '') yield* goOn(piece)
  yield* goOn('')
}
