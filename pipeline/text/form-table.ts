/** A table of forms by their characters, looked up without cutting them out of the text. */
export interface FormTable {
  /** Id of the form that stands between two offsets; -1 where the table does not hold it. */
  find(text: string, start: number, end: number): number
  /** Remembers a form's id; a form whose places are all taken is left out. */
  add(form: string, id: number): void
}

const places = 1 << 16
/** A form stands at its own place or at one of the next few, so that no text makes a look-up long. */
const mostSteps = 8

/** A table over forms that the caller keeps by their ids. */
export const createFormTable = (forms: readonly string[]): FormTable => {
  // Ids plus one: 0 is an empty place.
  const table = new Uint32Array(places + mostSteps)
  return {
    find: (text, start, end) => {
      const place = placeOf(text, start, end)
      for (let at = place; at < place + mostSteps; at++) {
        const id = table[at]! - 1
        if (id < 0) return -1
        if (standsAt(forms[id]!, text, start, end)) return id
      }
      return -1
    },
    add: (form, id) => {
      const place = placeOf(form, 0, form.length)
      for (let at = place; at < place + mostSteps; at++) {
        if (table[at] !== 0) continue
        table[at] = id + 1
        return
      }
    },
  }
}

const placeOf = (text: string, start: number, end: number): number => {
  let hash = end - start
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 16)) & (places - 1)
}

const standsAt = (form: string, text: string, start: number, end: number): boolean => {
  if (form.length !== end - start) return false
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
