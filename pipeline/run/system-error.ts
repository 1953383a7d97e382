const reasons: { readonly [code: string]: string } = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'no such file or directory',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its links lead in a circle',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the quota on the device is used up',
  EROFS: 'the file system is read-only',
  EFBIG: 'the file is larger than is allowed',
  EINVAL: 'the file system there takes no such name',
  EIO: 'the device fails',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ELEAVES: 'a link leads out of the output folder: remove it there',
}

const elsewhere = 'give another --out'
const room = `make room there, or ${elsewhere}`

const remedies: { readonly [code: string]: string } = {
  EACCES: elsewhere,
  EPERM: elsewhere,
  EROFS: elsewhere,
  EIO: elsewhere,
  ENOSPC: room,
  EDQUOT: room,
  EEXIST: 'remove it, or give another --out',
  ENOTDIR: 'remove it, or give another --out',
  EISDIR: 'remove it, or give another --out',
  ENAMETOOLONG: 'rename the drop (its record has its name and an ending)',
  EINVAL: `rename the drop, or ${elsewhere}`,
}

/** Whether the operating system refused something: the fault is none of Readout's. */
export const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/** The code that the system gave an error; empty where it gave none. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** What went wrong with a file, in words and without paths: the same on every machine. */
export const reasonOf = (error: unknown): string => {
  const code = codeOf(error)
  return wordsFor(reasons, code) ?? (code || String(error))
}

/** What went wrong where something was written, and what to do. */
export const adviseOn = (error: unknown): string => {
  const remedy = wordsFor(remedies, codeOf(error))
  return `${reasonOf(error)}${remedy === undefined ? '' : `: ${remedy}`}`
}

const wordsFor = (words: { readonly [code: string]: string }, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined
