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
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ELEAVES: 'a link leads out of the output folder: remove it there',
}

/** Whether the operating system refused something: the fault is none of Readout's. */
export const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/** The code that the system gave an error; empty where it gave none. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What went wrong with a file, in words and without paths: the same on every machine. */
export const reasonOf = (error: unknown): string => {
  const code = codeOf(error)
  return (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? (code || String(error))
}
