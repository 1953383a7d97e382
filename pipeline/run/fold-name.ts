/** What file systems that fold names take for the same: case by capitals ("ı" is "I"), accents however composed. */
export const foldName = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase()

/** A path folded likewise; at the end of a step dots and blanks do not count where names are folded. */
export const foldPath = (path: string): string => foldName(path).replaceAll(/[. ]+(?=\/|$)/g, '')
