/** A table of forms by their characters, looked up without cutting them out of the text. */
export interface FormTable {
  /** Id of the form that stands between two offsets; -1 where the table does not hold it. */
  find(text: string, start: number, end: number): number
  /** Gives a form that the table does not hold its id. */
  add(form: string, id: number): void
  /** What the table is, for another one over the same forms. */
  readonly places: FormPlaces
}

/** Where forms stand in a table. */
export type FormPlaces = {
  /** Ids plus one: 0 is an empty place. */
  readonly table: Int32Array
  /** Ids of forms whose places were all taken. */
  readonly beside: readonly number[]
}

const places = 1 << 16
/** A form stands at its own place or at one of the next few, so that no text makes a look-up long. */
const mostSteps = 8

/** A table over forms that the caller keeps by their ids; `before`: that of the forms so far. */
export const createFormTable = (forms: readonly string[], before?: FormPlaces): FormTable => {
  const table = before?.table.slice() ?? new Int32Array(places + mostSteps)
  const beside = new Map(before?.beside.map(id => [forms[id]!, id]))
  return {
    find: (text, start, end) => {
      const place = placeOf(text, start, end)
      for (let at = place; at < place + mostSteps; at++) {
        const id = table[at]! - 1
        if (id < 0) return -1
        if (standsAt(forms[id]!, text, start, end)) return id
      }
      return beside.size === 0 ? -1 : (beside.get(text.slice(start, end)) ?? -1)
    },
    add: (form, id) => {
      const place = placeOf(form, 0, form.length)
      for (let at = place; at < place + mostSteps; at++) {
        if (table[at] !== 0) continue
        table[at] = id + 1
        return
      }
      beside.set(form, id)
    },
    get places() {
      return { table, beside: [...beside.values()] }
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
