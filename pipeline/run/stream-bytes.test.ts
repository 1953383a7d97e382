import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpackStream } from './stream-bytes.ts'

const inPieces = async function* (bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const unpacked = async (packed: Uint8Array, size = 1000, maxRatio = 200): Promise<string> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of unpackStream(inPieces(packed, size), { maxRatio })) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

describe('unpackStream', () => {
  it('gives the same whatever the pieces, several packed ones after each other, too', async () => {
    const packed = Buffer.concat([gzipSync('The talks were held. '), gzipSync('They ended.')])
    for (const size of [1, 7, 1000]) expect(await unpacked(packed, size)).toBe('The talks were held. They ended.')
  })

  it('gives all that was unpacked before the place where it is cut', async () => {
    const members = Buffer.concat(Array.from({ length: 500 }, (_, i) => gzipSync(`${i} ${'talks '.repeat(300)}\n`)))
    for (const size of [7, 1000, members.length]) {
      let text = ''
      const read = async (): Promise<void> => {
        for await (const piece of unpackStream(inPieces(members.subarray(0, -30), size), { maxRatio: 200 }))
          text += piece
      }
      await expect(read()).rejects.toMatchObject({ code: 'malformed' })
      expect(text.split('\n').length).toBe(500)
    }
  })

  it('stops at what unpacks to too much, cut short, or is none', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000))
    await expect(unpacked(bomb)).rejects.toMatchObject({ code: 'too-large' })
    await expect(unpacked(gzipSync('The talks were held.').subarray(0, 20))).rejects.toMatchObject({
      code: 'malformed',
    })
    await expect(unpacked(Buffer.from('The talks were held.'))).rejects.toMatchObject({ code: 'malformed' })
  })
})
