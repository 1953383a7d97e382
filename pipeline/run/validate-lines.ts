import type { CheckRecord } from './check-record.ts'
import { checkRecordText, type PlacedProblem, problemAtTop } from './check-record-text.ts'
import { cutLines } from './parts/stream/cut-lines.ts'
import { decodeStream } from './parts/stream/decode-stream.ts'
import { streamFile, unpackStream } from './stream-bytes.ts'
import type { ValidatedFile } from './validate-file.ts'

/** So many problems of one file are told. */
const mostTold = 1000
/** Characters of a line beyond which it is no record that Readout wrote. */
const longest = 500_000_000

/** Checks a file of a record a line, packed where its name ends in `.gz`. Throws where it cannot be read or unpacked. */
export const validateLines = async (path: string, check: CheckRecord): Promise<ValidatedFile> => {
  const problems: PlacedProblem[] = []
  let records = 0
  let invalid = 0
  const packed = streamFile(path)
  const bytes = path.endsWith('.gz') ? unpackStream(packed, { maxRatio: Number.MAX_SAFE_INTEGER }) : packed
  for await (const line of cutLines(decodeStream(bytes).text, longest)) {
    if ('text' in line && line.text.trim() === '') continue
    records++
    const found =
      'text' in line
        ? (await checkRecordText(line.text, { path, isNamed: true }, check)).problems
        : [problemAtTop('a record', `a line of ${line.length} characters`)]
    if (found.length === 0) continue
    invalid++
    for (const problem of found) if (problems.length < mostTold) problems.push({ ...problem, line: line.number })
  }
  return { path, records, invalid, problems }
}
