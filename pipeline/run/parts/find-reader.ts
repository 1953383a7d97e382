import type { ReadParts } from './part.ts'

/**
 * The reader of a form that holds articles, imported when it is first asked for.
 *
 * @throws Error for a form that has none
 */
export const findReader = async (mediaType: string): Promise<ReadParts> => {
  switch (mediaType) {
    default:
      throw new Error(`no reader of ${mediaType}`)
  }
}
