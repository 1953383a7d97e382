/** Text in a plain form of the same length: offsets into one are offsets into the other. */
export type ToPlain = (text: string) => string

const PAIRS: Readonly<Record<string, string>> = {
  "'": '‘’‚‛′´ʼʻ＇',
  '"': '“”„‟″«»＂',
  '-': '‐‑‒–—―−',
  '•': '·▪●◦‣■◆►▶⁃∙',
  '|': '｜¦│┃',
  d: 'đð',
  D: 'ĐÐ',
  l: 'ł',
  L: 'Ł',
  o: 'ø',
  O: 'Ø',
  i: 'ı',
}

/**
 * Makes the function that line rules look through: white space becomes a space, a Latin letter loses its diacritics, typographic
 * quotes, dashes, bullets and bars become plain ones. Case stays, and so does the length in UTF-16 units.
 */
export const createToPlain = (): ToPlain => {
  const table = new Uint16Array(65_536)
  for (const [plain, odd] of Object.entries(PAIRS))
    for (const character of odd) table[character.charCodeAt(0)] = plain.charCodeAt(0)
  const plainCode = (code: number): number => {
    const character = String.fromCharCode(code)
    if (/\s/.test(character)) return 32
    return character.normalize('NFD').charCodeAt(0)
  }
  const plainCodeOf = (code: number): number => {
    // Halves of a character outside the basic plane have no plain form.
    table[code] ||= code >= 0xd800 && code < 0xe000 ? code : plainCode(code) || 32
    return table[code]
  }
  return text => {
    let plain = ''
    let from = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code >= 32 && code < 127) continue
      plain += text.slice(from, i) + String.fromCharCode(plainCodeOf(code))
      from = i + 1
    }
    return from === 0 ? text : plain + text.slice(from)
  }
}
