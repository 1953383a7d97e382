import { article, cut, markup, page, row } from './bad-input.ts'
import { laughs } from './pages.ts'

const escaped = markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const item = `<item><title>Talks</title><guid>a-1</guid><link>https://harbor.example/1</link><description>${escaped}</description></item>`
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbor</title>${items}</channel></rss>`

/** Feeds, and XML that is none. */
export const feeds = [
  row('nothing.rss', 'malformed', 'no byte', () => ''),
  row('none.rss', 'malformed', 'no XML', () => article),
  row('no-items.rss', 'empty', 'a feed without items', () => rss('')),
  row(
    'no-content.atom',
    'empty',
    'an entry without content',
    () => '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>Talks</title></entry></feed>',
  ),
  row('cut.rss', '1 record (content-is-summary), malformed', 'cut in the second item', () =>
    cut(rss(item + item), rss('').length + item.length + 60),
  ),
  row('laughs.xml', '1 record (content-is-summary)', 'the billion laughs', () =>
    laughs(rss(item.replace('Talks', '&i;')).replace('<?xml version="1.0"?>', '')),
  ),
  row('external.xml', '1 record (content-is-summary)', 'an entity that is a file', () =>
    rss(item.replace('Talks', '&f;')).replace('?>', '?><!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
  ),
  row(
    'other.xml',
    'unsupported',
    'XML of another kind',
    () => '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
  ),
  row('page.xml', 'unsupported', 'a page', () => `<?xml version="1.0"?>${page()}`),
  row('deep.rss', 'malformed', '50,000 elements in each other', () =>
    rss(`${'<x>'.repeat(50_000)}${'</x>'.repeat(50_000)}${item}`),
  ),
  row('open.rss', '1 record (content-is-summary), malformed', 'CDATA without an end', () =>
    rss(`${item}<item><description><![CDATA[${article}`),
  ),
  row('huge.rss', '1 record (content-is-summary), too-large', 'an item of 30 MB', () =>
    rss(`<item><description>${'talks '.repeat(5_000_000)}</description></item>${item}`),
  ),
  row('enclosure.rss', '1 record (content-is-summary)', 'files that hang on an item', () =>
    rss(item.replace('</item>', '<enclosure url="http://192.0.2.1/a.mp3" type="audio/mpeg" length="1"/></item>')),
  ),
  row('twice.rss', '3 records (content-is-summary)', 'the same id three times', () => rss(item.repeat(3))),
]
