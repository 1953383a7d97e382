/** A file's name for the terminal: control characters, which could break the line or move the cursor, as `\u000a`. */
export const showName = (name: string): string =>
  name.replaceAll(/[\p{Cc}\u2028\u2029]/gu, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A message for the terminal, which may quote what stands in a file: its lines stay, other control characters show as in names. */
export const showMessage = (message: string): string => message.split('\n').map(showName).join('\n')
