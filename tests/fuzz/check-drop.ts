import { findReader } from '../../pipeline/run/parts/find-reader.ts'
import type { Part } from '../../pipeline/run/parts/part.ts'
import { DropError } from '../../pipeline/stages/read/drop-error.ts'
import { defaultLimits } from '../../pipeline/stages/read/limits.ts'
import { formOf } from '../../pipeline/stages/read/media-type.ts'
import { readSidecar } from '../../pipeline/stages/read/read-sidecar.ts'
import { checkMessage } from './check-message.ts'
import { crash, type Fault, type FuzzInput, fault, type Outcome } from './input.ts'
import { attempt, differing, failed, type Product } from './product.ts'

/** What names of parts may be made of, so that they are safe as file names. */
const safeName = /^[\p{L}\p{N}][\p{L}\p{N}._~-]{0,110}$/u

/** Opens a file of articles and reads each: entries under safe names of their own, sound records, failures with words. */
export const checkDrop = async (input: FuzzInput, product: Product, isTwice: boolean): Promise<Outcome> => {
  const { name } = input
  const bytes = Buffer.from(input.content)
  if (name.endsWith('.meta.yaml')) return checkSidecar(name, bytes.toString())
  const faults: Fault[] = []
  const names: string[] = []
  let came = 'nothing'
  try {
    const onFailure = (failure: DropError, { part }: { readonly part: string }): void => {
      names.push(part)
      faults.push(...failed(failure, bytes).faults)
    }
    for await (const article of product.readout.open({ name, bytes }, { onFailure })) {
      if (article.source.part !== undefined) names.push(article.source.part)
      const one = attempt(() => product.readout.extract(article), { check: product.check, source: bytes })
      faults.push(...one.faults)
      came = 'records'
    }
    if (isTwice) faults.push(...(await checkPieces(name, bytes)))
  } catch (error) {
    const end = failed(error, bytes)
    faults.push(...end.faults)
    came = came === 'nothing' ? end.came : `${came}, ${end.came}`
  }
  const folded = new Set(names.map(each => each.normalize('NFC').toLowerCase()))
  if (folded.size < names.length) faults.push(fault('parts', `two have one name: ${names.join(' ')}`))
  for (const each of names) if (!safeName.test(each)) faults.push(fault('parts', `no safe name: "${each}"`))
  return { came, faults }
}

const checkSidecar = (name: string, text: string): Outcome => {
  try {
    readSidecar(name, text)
    return { came: 'sidecar', faults: [] }
  } catch (error) {
    const isRefused = error instanceof DropError
    return { came: 'refused', faults: isRefused ? checkMessage(error.code, error.message, text) : [crash(error)] }
  }
}

/** A file that comes in pieces must give what it gives whole. */
const checkPieces = async (name: string, bytes: Uint8Array): Promise<Fault[]> => {
  const { mediaType, isPacked } = formOf(name)
  if (isPacked || bytes.length > 20_000) return []
  const read = await findReader(mediaType)
  const inSize = async (size: number): Promise<unknown[]> => {
    const parts: unknown[] = []
    try {
      for await (const part of read(cutUp(bytes, size), { mediaType, limits: defaultLimits })) parts.push(plain(part))
    } catch (error) {
      parts.push(error instanceof DropError ? `${error.code}: ${error.message}` : String(error))
    }
    return parts
  }
  const whole = await inSize(Math.max(1, bytes.length))
  return [
    ...differing('a file in pieces', whole, await inSize(7)),
    ...differing('a file in pieces', whole, await inSize(1)),
  ]
}

async function* cutUp(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const plain = (part: Part): object => {
  if ('failure' in part) return { ...part, failure: `${part.failure.code}: ${part.failure.message}` }
  const { content } = part.entry
  return {
    ...part,
    entry: { ...part.entry, content: typeof content === 'string' ? content : Buffer.from(content).toString('latin1') },
  }
}
