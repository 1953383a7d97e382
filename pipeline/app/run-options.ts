import { type Command, Option } from 'commander'
import { outputFormats } from '../run/output-formats.ts'
import { numberFrom, oneOf } from './choice.ts'
import type { RunCommandOptions } from './run-command.ts'
import { fieldsOption, precisionOption, rulesOption, typeOption } from './shared-options.ts'

/** Adds `readout run`. */
export const addRun = (program: Command, exit: (code: number) => void): void => {
  program
    .command('run')
    .description('turn articles into records')
    .argument('<input...>', 'files, folders, or - for standard input')
    .option('--out <dir>', 'folder for the records (default: output)')
    .addOption(
      new Option('--format <form>', `${outputFormats.join(', ')} (default: json)`).argParser(oneOf(outputFormats)),
    )
    .option('--no-text', "leave the article's words out of the records: only places and findings")
    .option('--date <date>', 'date of publication, such as 2024-06-01')
    .option('--url <url>', 'address of the article')
    .addOption(typeOption())
    .addOption(rulesOption())
    .addOption(fieldsOption())
    .addOption(precisionOption())
    .addOption(
      new Option('--jobs <n>', 'articles extracted at once (default: one a core)').argParser(numberFrom(1, true)),
    )
    .option('--gzip', 'pack the lines of --format ndjson')
    .addOption(new Option('--split <mb>', 'go on in another file of --format ndjson').argParser(numberFrom(1, false)))
    .option('--force', 'extract all again, changed or not')
    .option('--prune', 'remove records whose articles are no longer there')
    .option('--watch', 'then wait for changes of drops, rules and settings; Ctrl-C ends it')
    .option('--poll', 'with --watch: look at all files every second, for network disks')
    .addOption(limitOption('--max-size <mb>', 'refuse larger articles', 20))
    .addOption(limitOption('--max-unpacked <mb>', 'refuse articles that unpack to more', 100))
    .addOption(limitOption('--max-ratio <n>', 'refuse what unpacks to more than n times its size', 200))
    .addOption(limitOption('--max-articles <n>', 'refuse further articles of one file', 1e6))
    .addOption(limitOption('--max-seconds <s>', 'give up an article that takes longer', 60))
    .option('--quiet', 'print failures only')
    .option('--json', "print the run's report as JSON, and events as lines of JSON on standard error")
    .addHelpText(
      'after',
      `
The record of a/b.txt is DIR/a/b.txt.json; --format csv writes tables instead, one of each for
the whole run: DIR/statements.csv, topics.csv, events.csv, agreements.csv, cooperation.csv and
commitments.csv, joined by file and ids.
What became of each drop is in DIR/.readout/run.json. Names that start with . or _ and
README* are no drops. Defaults for out, format, rules, precision, fields and limits may stand in readout.config.yaml.
A run does only what changed since the last one; one that was stopped goes on where it was.

Examples:
  readout run input --out output
  readout run talks.txt visits/ --format csv
  curl -s example.org/talks.html | readout run - --date 2024-06-01
  readout run page-17 --type html
  readout run input --rules my-rules --watch`,
    )
    .action(async (inputs: string[], options: RunCommandOptions) =>
      exit(await (await import('./run-command.ts')).runCommand(inputs, options)),
    )
}

/** Its default is not commander's, for the settings go before it. */
const limitOption = (flags: string, description: string, usual: number): Option =>
  new Option(flags, `${description} (default: ${usual})`).argParser(
    numberFrom(/ratio|articles/.test(flags) ? 1 : 0, flags.includes('articles')),
  )
