import type { ReadParts } from './part.ts'

/**
 * The reader of a form that holds articles, imported when it is first asked for.
 *
 * @throws Error for a form that has none
 */
export const findReader = async (mediaType: string): Promise<ReadParts> => {
  switch (mediaType) {
    case 'message/rfc822':
      return (await import('./read-mail.ts')).readMail
    case 'application/mbox':
      return (await import('./read-mbox.ts')).readMbox
    case 'multipart/related':
      return (await import('./read-saved-page.ts')).readSavedPage
    case 'application/warc':
      return (await import('./read-warc.ts')).readWarc
    default:
      throw new Error(`no reader of ${mediaType}`)
  }
}
