import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Bytes of the digest that a kept file begins with. */
const digestSize = 32

/** Content as it stands in a kept file: behind its SHA-256. */
export const sealContent = (content: Uint8Array): Buffer =>
  Buffer.concat([createHash('sha256').update(content).digest(), content])

/** The content of a kept file; undefined where there is none, or it is not whole. */
export const readKeptFile = (file: URL | string): Buffer | undefined => {
  try {
    const bytes = readFileSync(file)
    const content = bytes.subarray(digestSize)
    const digest = createHash('sha256').update(content).digest()
    return digest.equals(bytes.subarray(0, digestSize)) ? content : undefined
  } catch {
    return undefined
  }
}

/** Keeps content in a file: written beside, then renamed. A folder that cannot be written to is no error: it is made again next time. */
export const writeKeptFile = (file: string, content: Uint8Array): void => {
  const beside = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(beside, sealContent(content))
    renameSync(beside, file)
  } catch {
    rmSync(beside, { force: true })
  }
}
