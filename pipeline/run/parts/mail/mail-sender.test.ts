import { describe, expect, it } from 'vitest'
import { readMailbox } from './mail-sender.ts'

describe('readMailbox', () => {
  it('reads names of groups, and with quotation marks of their own', () => {
    const ana = { name: 'Ana Tuala', address: 'ana@post.example' }
    expect(readMailbox('Press desk: Ana Tuala <ana@post.example>, "Lis" <lis@post.example>;')).toEqual(ana)
    expect(readMailbox('Ana Tuala [mailto:ana@post.example]')).toEqual(ana)
    expect(readMailbox('"Ana \\"Nan\\" Tuala" <ana@post.example>')).toEqual({ ...ana, name: 'Ana Nan Tuala' })
  })
})
