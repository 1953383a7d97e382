import { InvalidArgumentError } from 'commander'
import { didYouMean } from '../engine/suggest-word.ts'
import { mediaTypeOf, readEndings } from '../stages/read/media-type.ts'

/** A parser for commander that takes one of some words, and suggests the one most like a word that it does not know. */
export const oneOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (value: string): Choice => {
    const choice = choices.find(candidate => candidate === value)
    if (choice !== undefined) return choice
    throw new InvalidArgumentError(`Allowed are ${choices.join(', ')}${didYouMean(value, choices)}`)
  }

/** A parser for commander that takes a form of drops, by a media type or by the ending of its files, as a media type. */
export const formFrom = (value: string): string => {
  const mediaType = mediaTypeOf(value)
  if (mediaType !== undefined) return mediaType
  const like = didYouMean(value, readEndings)
  throw new InvalidArgumentError(`Expected a media type such as text/html, or one of ${readEndings.join(', ')}${like}`)
}

/** A parser for commander that takes a number of at least `least`, whole where `isWhole`. */
export const numberFrom =
  (least: number, isWhole: boolean) =>
  (value: string): number => {
    const number = value.trim() === '' ? Number.NaN : Number(value)
    if (number >= least && Number.isFinite(number) && (!isWhole || Number.isInteger(number))) return number
    throw new InvalidArgumentError(`Expected a ${isWhole ? 'whole ' : ''}number of at least ${least}.`)
  }

/** A parser for commander that gathers the values of an option given several times. */
export const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]

/** A parser for commander that gathers some words out of those allowed. */
export const collectOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (value: string, before: readonly Choice[] | undefined): readonly Choice[] => [
    ...(before ?? []),
    oneOf(choices)(value),
  ]

/** A parser for commander that gathers some words out of those allowed, several at a time with commas between. */
export const collectListOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (value: string, before: readonly Choice[] | undefined): readonly Choice[] => [
    ...(before ?? []),
    ...value.split(',').map(word => oneOf(choices)(word.trim())),
  ]
