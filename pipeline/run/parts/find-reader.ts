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
    case 'application/json':
    case 'application/feed+json':
      return (await import('./read-json.ts')).readJson
    case 'application/x-ndjson':
      return (await import('./read-json-lines.ts')).readJsonLines
    case 'text/csv':
    case 'text/tab-separated-values':
      return (await import('./read-csv.ts')).readCsv
    case 'application/rss+xml':
    case 'application/atom+xml':
    case 'application/xml':
      return (await import('./read-feed.ts')).readFeed
    default:
      throw new Error(`no reader of ${mediaType}`)
  }
}
