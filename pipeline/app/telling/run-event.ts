import { z } from 'zod'

const count = z.int().min(0)
const seconds = z.number().min(0)
const counts = z.record(z.string(), count)
const article = z.strictObject({ file: z.string(), part: z.string().optional() })
const slowDrop = z.strictObject({ file: z.string(), seconds })

/** An event: what happened, and when. */
const on = <Name extends string, Shape extends z.ZodRawShape>(event: Name, about: string, shape: Shape) =>
  z.strictObject({ event: z.literal(event), time: z.iso.datetime(), ...shape }).describe(about)

/** A line of what `readout run --json` writes to standard error while it is at work. */
export const runEvent = z.discriminatedUnion('event', [
  on('start', 'A run begins.', { readout: z.string(), out: z.string(), drops: count.describe('How many it found.') }),
  on('drop', 'A drop is done of which an article was extracted, or nothing could be.', {
    file: z.string(),
    articles: count.describe('Its records that stand in the output.'),
    unchanged: count.describe('How many of them stood there before.'),
    failed: count.describe('The drop itself, or entries of it.'),
    seconds: seconds.describe('How long its articles took, added up.'),
  }),
  on('failure', 'A drop or an entry has no record; codes as in the report.', {
    file: z.string(),
    part: z.string().optional(),
    number: count.optional(),
    code: z.string(),
    message: z.string(),
  }),
  on('progress', 'How far the run is, every second.', {
    drops: count.describe('Drops that are done.'),
    total: count.describe('Drops of the run.'),
    articles: count,
    unchanged: count,
    failed: count,
    perSecond: z.number().nullable().describe('Articles extracted in a second, of late.'),
    secondsLeft: seconds.nullable(),
  }),
  on('end', 'The run is over and its report is written.', {
    report: z.string(),
    seconds,
    counts: counts.describe('As in the report.'),
    notes: counts,
    failures: counts,
    gone: z.array(article).optional(),
    pruned: z.literal(true).optional(),
    slowest: z.array(slowDrop).describe('The drops that took longest, at most five.'),
  }),
  on('stopped', 'A signal ended the run; the next one goes on from there.', { drops: count, total: count }),
  on('watching', 'Changes are waited for.', {
    inputs: z.array(z.string()),
    rules: z.array(z.string()),
    polls: z.boolean().describe('Whether files are looked at again and again, where the system does not tell.'),
  }),
  on('change', 'A batch of changes; a run follows.', {
    count,
    files: z.array(z.string()).describe('Of very many the first.'),
  }),
  on('rules', 'Rules or settings changed; broken ones leave those before in force.', {
    status: z.enum(['loaded', 'broken']),
    message: z.string().optional(),
  }),
  on('warning', 'Something to know; the work goes on.', { message: z.string() }),
])

/** A line of what `readout run --json` writes to standard error while it is at work. */
export type RunEvent = z.infer<typeof runEvent>
