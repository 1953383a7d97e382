import { gzipSync } from 'node:zlib'
import type { Random } from './random.ts'

const flip = (bytes: Uint8Array, random: Random): Uint8Array => {
  for (let left = random.pick([1, 1, 3, 20]); left > 0 && bytes.length > 0; left--) {
    bytes[random.between(0, bytes.length)] = random.pick([
      0,
      0xff,
      0x80,
      0xc3,
      0xe2,
      0xed,
      0xf0,
      random.between(0, 256),
    ])
  }
  return bytes
}

const changes: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  flip,
  flip,
  (bytes, random) => bytes.subarray(0, random.between(0, bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.between(0, Math.min(8, bytes.length + 1))),
  (bytes, random) => {
    const at = random.between(0, bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + 1))])
  },
]

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

const encodings: readonly ((text: string) => Buffer)[] = [
  text => Buffer.from(`\ufeff${text}`),
  text =>
    Buffer.from(
      text.replaceAll(/[“”]/g, mark => (mark === '“' ? '\x93' : '\x94')),
      'latin1',
    ),
  utf16,
  text => utf16(`\ufeff${text}`),
  text => utf16(text).swap16(),
  text => utf16(`\ufeff${text}`).swap16(),
]

/** A text as bytes: of UTF-8 as a rule, else of another charset, some of them damaged. */
export const encode = (text: string, random: Random): Uint8Array => {
  const bytes = random.percent(60) ? Buffer.from(text) : random.pick(encodings)(text)
  return random.percent(50) ? random.pick(changes)(bytes, random) : bytes
}

/** Bytes as they are, or with one change. */
export const damage = (bytes: Uint8Array, random: Random, share: number): Uint8Array =>
  random.percent(share) ? random.pick(changes)(Uint8Array.from(bytes), random) : bytes

/** Bytes packed, some of them damaged afterwards. */
export const pack = (bytes: Uint8Array, random: Random): Uint8Array => damage(gzipSync(bytes, { level: 1 }), random, 50)
