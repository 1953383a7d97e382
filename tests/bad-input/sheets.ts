import { article, bytes, row } from './bad-input.ts'

const quoted = `"${article.replaceAll('"', '""')}"`
const sheet = (...rows: readonly string[]): string => `id,title,text\n${rows.join('\n')}\n`

/** Tables of articles. */
export const sheets = [
  row('nothing.csv', 'empty', 'no byte', () => ''),
  row('head.csv', 'empty', 'a head and no row', () => 'id,title,text\n'),
  row('no-head.csv', 'malformed', 'no head', () => `1,Talks,${quoted}\n2,Talks,${quoted}\n`),
  row('no-text.csv', 'malformed', 'no column that holds text', () => 'id,colour\n1,red\n'),
  row('stray.csv', '2 records', 'quotation marks inside cells', () =>
    sheet('1,A "good" sign,Talks were "held" in Oslo.', `2,B,${quoted}`),
  ),
  row('open.csv', '1 record, malformed', 'a quotation mark that is never closed', () =>
    sheet(`1,A,${quoted}`, `2,B,"${article}`),
  ),
  row('ragged.csv', '2 records, malformed', 'rows too short and too long', () =>
    sheet('1', `2,B,${quoted},more,and more`, `3,C,${quoted}`),
  ),
  row('huge.csv', '1 record, too-large', 'a cell of 30 MB', () =>
    sheet(`1,A,"${'talks '.repeat(5_000_000)}"`, `2,B,${quoted}`),
  ),
  row('formula.csv', '1 record', 'a cell that a spreadsheet would run', () =>
    sheet(`=cmd|' /C calc'!A0,"=HYPERLINK(""http://192.0.2.1"")",${quoted}`),
  ),
  row(
    'columns.csv',
    '1 record',
    '50,000 columns',
    () => `text,${Array.from({ length: 50_000 }, (_, i) => `c${i}`).join(',')}\n${quoted}${',x'.repeat(50_000)}\n`,
  ),
  row(
    'twice.csv',
    '1 record',
    'a column twice, and one that objects have anyway',
    () => `text,text,__proto__\n${quoted},no,x\n`,
  ),
  row('utf16.csv', '1 record', 'UTF-16 with a mark', () => Buffer.from(`\ufeff${sheet(`1,A,${quoted}`)}`, 'utf16le')),
  row('latin.csv', '1 record (charset-guessed)', 'windows-1252', () =>
    bytes(sheet(`1,A,${quoted}`).replace('“', '\x93').replace('”', '\x94')),
  ),
  row('nul.csv', '1 record, malformed', 'NULs between rows', () => sheet('\0\0\0', `1,A,${quoted}`)),
  row('text.csv', 'malformed', 'a text', () => article),
]
