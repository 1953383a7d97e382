import { Command, Option } from 'commander'
import { diffLists } from '../diff/difference.ts'
import { sections } from '../explain/sections.ts'
import { version } from '../run/version.ts'
import { collectBounds } from './bound-option.ts'
import { collect, collectListOf, collectOf, numberFrom, oneOf } from './choice.ts'
import { reporters } from './problem-reports.ts'
import { addRun } from './run-options.ts'
import { fieldsOption, precisionOption, rulesOption, typeOption } from './shared-options.ts'

/** The command line. Commands are imported when they are called; each hands its exit code to `exit`. */
export const createProgram = (exit: (code: number) => void): Command => {
  const program = new Command('readout')
    .description('Reads accounts of meetings and writes who said what, to whom, as what act, about which topic.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(readout --help tells the commands and options)')
    .addHelpText(
      'after',
      '\nExit codes: 0 all well; 1 a drop failed, a record is invalid, a bound is not kept, diff --exit-code found a difference;\n2 wrong usage or broken rules.',
    )
  addRun(program, exit)
  addExplain(program, exit)
  addValidate(program, exit)
  addEvaluate(program, exit)
  addDiff(program, exit)
  addRules(program, exit)
  addSchemas(program, exit)
  return program
}

const addExplain = (program: Command, exit: (code: number) => void): void => {
  program
    .command('explain')
    .description('list what was found in an article; tell what led to it, or what became of words')
    .argument('<file>', 'an article, or - for standard input')
    .addOption(new Option('--id <id>', 'what led to this event, item, topic …; may be repeated').argParser(collect))
    .addOption(new Option('--statement <id>', 'what led to this statement; may be repeated').argParser(collect))
    .addOption(
      new Option('--only <group>', `what led to all of a group: ${sections.join(', ')}; may be repeated`).argParser(
        collectOf(sections),
      ),
    )
    .addOption(
      new Option('--why-not <words>', 'words of a sentence: what became of them').conflicts([
        'statement',
        'id',
        'only',
      ]),
    )
    .option('--part <name>', 'which article of a file that holds many: the name of its record')
    .option('--date <date>', 'date of publication, such as 2024-06-01')
    .option('--url <url>', 'address of the article: profiles go by its host')
    .addOption(typeOption())
    .addOption(rulesOption())
    .addOption(fieldsOption())
    .addOption(precisionOption())
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Alone, it lists all that was found, a line each, with ids. Asked for, what led to it: for a
statement who, by which cue, in which frame, how probable that made it, the topics with their
words, the candidates of its sentence that lost; for an event its passages, date, place,
participants, and what is part of it; and every rule that fired there. Of a web page it tells
what was left out of the text, and by which rule. --json has it all.

Examples:
  readout explain input/talks.txt
  readout explain input/talks.txt --only events --only dates
  readout explain input/talks.txt --why-not "hoped for an early visit"`,
    )
    .action(async (file: string, options) =>
      exit(await (await import('./explain-command.ts')).explainCommand(file, options)),
    )
}

const addValidate = (program: Command, exit: (code: number) => void): void => {
  program
    .command('validate')
    .description('check record files against the schema')
    .argument('<path...>', 'record files (.json, .yaml) or folders of them')
    .addOption(new Option('--reporter <form>', reporters.join(', ')).argParser(oneOf(reporters)).default('pretty'))
    .addHelpText('after', '\nExample:\n  readout validate output --reporter github')
    .action(async (paths: string[], options) =>
      exit(await (await import('./validate-command.ts')).validateCommand(paths, options)),
    )
}

const addEvaluate = (program: Command, exit: (code: number) => void): void => {
  program
    .command('evaluate')
    .description('measure records against what people read from the same texts')
    .argument('<gold>', 'folder of gold: brat standoff, or NN.json beside NN.txt')
    .option('--errors', 'list what is missed or wrong, grouped by cause')
    .option('--baseline <dir>', 'folder of earlier records: list what was won and lost since')
    .addOption(
      new Option('--records <dir>', 'measure these records instead of reading the texts').conflicts([
        'rules',
        'precision',
      ]),
    )
    .addOption(rulesOption())
    .addOption(precisionOption())
    .option('--only <part>', 'even or odd numbers, or 2/3: every third article, from the third on')
    .option('--skip <part>', 'leave such a part out')
    .addOption(
      new Option('--min <figure=percent>', 'exit 1 below it; may be repeated').argParser(collectBounds('least')),
    )
    .addOption(new Option('--max <figure=percent>', 'exit 1 above it').argParser(collectBounds('most')))
    .option('--quiet', 'show no progress')
    .option('--json', 'print JSON: every figure, count and interval')
    .addHelpText(
      'after',
      `
GOLD has text/*.txt and attributions/*.ann, or NAME.ann beside NAME.txt (brat standoff), or
01.json beside 01.txt as in tests/gold. No record is written. Intervals are bootstrapped
over articles. A figure's side can be bounded, too: --min direct.recall=91.

Examples:
  readout evaluate tests/gold/elsewhere --only odd --errors
  readout evaluate corpus --rules my-rules --min full=68 --max wrongSpeaker=3
  readout run corpus/text --out before && readout evaluate corpus --baseline before`,
    )
    .action(async (gold: string, options) =>
      exit(await (await import('./evaluate-command.ts')).evaluateCommand(gold, options)),
    )
}

const addDiff = (program: Command, exit: (code: number) => void): void => {
  program
    .command('diff')
    .description('tell what changed between two sets of records, by the rules behind it')
    .argument('<a>', 'records before: a folder or file that readout run wrote, or a git revision')
    .argument('<b>', 'records now')
    .addOption(
      new Option('--only <lists>', `compare only these, with commas: ${diffLists.join(', ')}`).argParser(
        collectListOf(diffLists),
      ),
    )
    .option('--rule <id>', 'only what a rule is behind whose id begins so')
    .addOption(new Option('--limit <n>', 'differences shown of each rule (default: 20)').argParser(numberFrom(0, true)))
    .option('--exit-code', 'exit 1 where anything differs')
    .option('--json', 'print JSON: every difference, with both entries')
    .addHelpText(
      'after',
      `
Entries are paired by their places in the article. What only B has is gained (+), what only A has
is lost (-); of what is different in B (~) each field is told. Statements stand under their rule in B,
or in A where they are lost; where nothing but topics or event changed, under the rule behind that.

Folders may hold records as .json, .yaml, .ndjson and .ndjson.gz. In place of one side may stand a
git revision: the records of the other side's path as they stand in it. REV1..REV2 PATH compares two.
A path that exists goes before a revision of the same name: write refs/heads/NAME for that one.

Examples:
  readout run input --out before && readout run input --rules my-rules --out after
  readout diff before after
  readout diff HEAD tests/cases --only statements --rule attribution.frame
  readout diff v1.2..v1.3 output --json`,
    )
    .action(async (a: string, b: string, options) =>
      exit(await (await import('./diff-command.ts')).diffCommand(a, b, options)),
    )
}

const addRules = (program: Command, exit: (code: number) => void): void => {
  const rules = program.command('rules').description('check and list rule files')
  rules
    .command('check')
    .description('load the rule files and run the examples of every rule')
    .addOption(rulesOption())
    .option(
      '--unused <input>',
      'list the rules that fire in no article of a file or folder instead, and what no rule knows there',
    )
    .option('--verbose', 'name the regular expressions that could not be judged for speed')
    .addHelpText('after', '\nExamples:\n  readout rules check --rules my-rules\n  readout rules check --unused input')
    .action(async options => exit(await (await import('./rules-command.ts')).checkRulesCommand(options)))
  rules
    .command('list')
    .description('show every rule, where it stands, and whether it is in force')
    .addOption(rulesOption())
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  readout rules list --rules my-rules')
    .action(async options => exit(await (await import('./rules-command.ts')).listRulesCommand(options)))
}

const addSchemas = (program: Command, exit: (code: number) => void): void => {
  program
    .command('schemas')
    .description('write the JSON Schemas of records, rule files and events of a run')
    .option('--check', 'write nothing; fail where a schema is stale')
    .option('--out <dir>', 'folder for the schemas', 'schemas')
    .addHelpText('after', '\nExample:\n  readout schemas --check')
    .action(async options => exit(await (await import('./schemas-command.ts')).schemasCommand(options)))
}
