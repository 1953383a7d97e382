import { type Alphabet, fold } from './alphabet.ts'
import type { RepeatPlace, Steps } from './build-steps.ts'

/** What a search in a text came to. */
export interface StepCount {
  /** Whether it took more than the limit of steps, and was broken off. */
  readonly isSlow: boolean
  /** What counting them cost. */
  readonly work: number
  /** The repeat in which most of them were. */
  readonly busiest: RepeatPlace | undefined
}

/** States that are passed through for each letter that is taken, before these count as steps, too. */
const mostWork = 6

/** Counts the steps that backtracking takes for a search in a text, a step for each letter taken each time, up to a limit. */
export const countSteps = (
  program: Steps,
  text: readonly string[],
  alphabet: Alphabet,
  flags: string,
  limit: number,
): StepCount => {
  const letters = text.map(character => alphabet.letterOf(character))
  const folded = text.map(character => fold(character, flags))
  const slots = new Int32Array(program.slots).fill(-1)
  const counts = new Float64Array(program.repeats.length + 1)
  let count = 0
  let work = text.length
  const isOver = (): boolean => count > limit || work > mostWork * limit

  const step = (within: number): void => {
    count++
    counts[within]!++
  }
  const isWord = (place: number): boolean => place >= 0 && place < text.length && /\w/.test(text[place]!)

  const matchesAt = ({ steps, entry, isBackward }: Steps, from: number): boolean => {
    const move = isBackward ? -1 : 1
    const left = isBackward ? -1 : 0
    /** States to go back to with their places; below zero, a slot to be set back to what it was. */
    const states = [entry]
    const places = [from]
    const set = (slot: number, value: number): void => {
      states.push(-1 - slot)
      places.push(slots[slot]!)
      slots[slot] = value
    }
    while (states.length > 0 && !isOver()) {
      let state = states.pop()!
      let place = places.pop()!
      if (state < 0) {
        slots[-1 - state] = place
        continue
      }
      for (let isOn = true; isOn && !isOver(); ) {
        work++
        const at = steps[state]!
        switch (at.op) {
          case 'match':
            return true
          case 'letter': {
            const letter = letters[place + left]
            isOn = letter !== undefined && at.set[letter] === 1
            if (isOn) step(at.within)
            place += move
            state = at.next
            break
          }
          case 'words': {
            const { counts: known, lengths } = at.words
            const first = letters[place + left]
            const found =
              first !== undefined && at.words.firsts[first] === 1
                ? lengths.flatMap(size => {
                    const begin = isBackward ? place - size : place
                    const word = begin < 0 ? '' : folded.slice(begin, begin + size).join('')
                    return Array<number>(word.length === size ? (known.get(word) ?? 0) : 0).fill(size)
                  })
                : []
            for (const size of found.slice(1).reverse()) {
              states.push(at.next)
              places.push(place + move * size)
            }
            isOn = found.length > 0
            if (isOn) step(at.within)
            place += move * (found[0] ?? 0)
            state = at.next
            break
          }
          case 'split':
            for (let index = at.targets.length - 1; index > 0; index--) {
              states.push(at.targets[index]!)
              places.push(place)
            }
            isOn = at.targets.length > 0
            state = at.targets[0] ?? state
            break
          case 'look':
            isOn = matchesAt(at.steps, place) !== at.isNegated
            state = at.next
            break
          case 'save':
          case 'mark':
            set(at.slot, place)
            state = at.next
            break
          case 'moved':
            isOn = slots[at.slot] !== place
            state = at.next
            break
          case 'again': {
            const begin = slots[2 * at.group] ?? -1
            const end = slots[2 * at.group + 1] ?? -1
            const size = begin < 0 || end < begin ? 0 : end - begin
            const other = isBackward ? place - size : place
            for (let index = 0; index < size && isOn; index++) isOn = folded[begin + index] === folded[other + index]
            count += size
            place += move * size
            state = at.next
            break
          }
          case 'boundary':
            isOn = (isWord(place - 1) !== isWord(place)) !== at.isNegated
            state = at.next
            break
          default:
            isOn = place === (at.op === 'start' ? 0 : text.length)
            state = at.next
        }
      }
    }
    return false
  }

  for (let from = 0; from <= text.length && !isOver(); from++) if (matchesAt(program, from)) break
  let busiest = 0
  for (let repeat = 1; repeat < counts.length; repeat++) {
    if (counts[repeat]! > (busiest === 0 ? 0 : counts[busiest]!)) busiest = repeat
  }
  return { isSlow: isOver(), work, busiest: program.repeats[busiest - 1] }
}
