/** A file's name for the terminal: control characters, which could break the line or move the cursor, as `\u000a`. */
export const showName = (name: string): string =>
  name.replaceAll(/[\p{Cc}\u2028\u2029]/gu, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
