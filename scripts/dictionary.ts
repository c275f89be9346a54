/** Writes docs/data-dictionary.md from the definitions: what every number in a row is, and how it came about. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import ts from 'typescript';
import { CONTEXT_QUESTIONS } from '../src/lib/domain/session-context.ts';
import { paradigms } from '../src/lib/paradigms/registry.ts';
import { explain, refuse } from './options.ts';

const HELP = `Usage: npm run dictionary [-- --check]
  writes docs/data-dictionary.md from the definitions
  --check   writes nothing; exit code 1 if the file is not what would be written
  --help    this text`;

const FILE = 'docs/data-dictionary.md';
const ROW_SOURCE = 'src/lib/domain/trial-row.ts';
const SESSION_SOURCE = 'src/lib/domain/session.ts';
const CHECK_SOURCE = 'src/lib/domain/device-check.ts';
const SHEET_SOURCE = 'src/lib/domain/answer-sheet.ts';
const PAUSE_SOURCE = 'src/lib/domain/pause.ts';
const CORRECTION_SOURCE = 'src/lib/domain/clock-correction.ts';
const CONTEXT_SOURCE = 'src/lib/domain/session-context.ts';

const INTRODUCTION = `# Data dictionary

Written by \`npm run dictionary\` from the definitions in the code; \`npm run check\` fails where the two differ.

**The reaction time is \`eventMs − onsetMs\`**: from the display tick at which the picture could first be seen to the time
stamp of the finger or key going down. It is not stored; scoring computes it from the raw stamps. All stamps of a row lie on
one clock, milliseconds since the page began (\`timeOriginIso\`); names end in their unit: \`Ms\` milliseconds, \`Px\`
pixels of the page, \`Iso\` date and time.

How true these numbers are is measured in [timing.md](timing.md).`;

interface Described {
  readonly name: string;
  readonly sentence: string;
}

/** The text of the comment right before a node, on one line; empty without one. */
function commentOf(node: ts.Node, source: ts.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const last = ranges.at(-1);
  if (last === undefined) return '';
  return source.text
    .slice(last.pos, last.end)
    .replace(/^\/\*\*?|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
    .join(' ')
    .trim();
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** Fields with their docstrings. Throws where one has no words. */
function described(members: ts.NodeArray<ts.TypeElement>, name: string, source: ts.SourceFile): Described[] {
  let group = '';
  return members.map((member) => {
    const field = member.name?.getText(source) ?? '';
    // A comment over several fields stands before the first of them.
    const sentence = commentOf(member, source) || group;
    group = sentence;
    if (sentence === '') throw new Error(`${name}.${field} has no docstring: write what it is.`);
    return { name: field, sentence };
  });
}

/** The fields of an interface with their docstrings. Throws where the interface is missing or a field has no words. */
export function fieldsOf(source: ts.SourceFile, name: string): readonly Described[] {
  const found = source.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (found === undefined || !ts.isInterfaceDeclaration(found))
    throw new Error(`${source.fileName} has no interface ${name}: change scripts/dictionary.ts`);
  return described(found.members, name, source);
}

/** The fields written out in a type, the same way; those that it computes are left to the caller. */
function typeFieldsOf(source: ts.SourceFile, name: string): readonly Described[] {
  const fields: Described[] = [];
  source.forEachChild(function visit(node): void {
    if (ts.isTypeAliasDeclaration(node) && node.name.text === name)
      node.type.forEachChild((part) => {
        if (ts.isTypeLiteralNode(part)) fields.push(...described(part.members, name, source));
      });
  });
  return fields;
}

/** The words of a list of names, each with the comment before it. */
function wordsOf(source: ts.SourceFile, name: string): readonly Described[] {
  const words: Described[] = [];
  source.forEachChild(function visit(node): void {
    if (ts.isVariableDeclaration(node) && node.name.getText(source) === name) {
      node.forEachChild(function within(child): void {
        if (ts.isStringLiteral(child)) words.push({ name: child.text, sentence: commentOf(child, source) });
        else child.forEachChild(within);
      });
    } else node.forEachChild(visit);
  });
  return words;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const describedTable = (rows: readonly Described[]): string =>
  table(
    ['field', 'what it is'],
    rows.map(({ name, sentence }) => [`\`${name}\``, sentence]),
  );

function paradigmSection(id: string): string {
  const paradigm = paradigms.get(id);
  if (paradigm === undefined) return '';
  const { parameters, trialFields, scores, version, sources } = paradigm;
  return [
    `## ${paradigm.name('de')} (\`${id}\`, version ${version})`,
    '### Parameters',
    table(
      ['parameter', 'value', 'unit', 'what it is'],
      Object.entries(parameters).map(([name, { value, unit, sentence }]) => [
        `\`${name}\``,
        String(value),
        unit,
        sentence,
      ]),
    ),
    '### Fields of `trial`',
    table(
      ['field', 'unit', 'what it is'],
      Object.entries(trialFields).map(([name, { unit, sentence }]) => [`\`${name}\``, unit, sentence]),
    ),
    '### Scores',
    table(
      ['score', 'unit', 'by chance', 'what it is'],
      Object.entries(scores).map(([name, { unit, chance, sentence }]) => [
        `\`${name}\``,
        unit,
        chance === null ? '' : String(Math.round(chance * 1000) / 1000),
        sentence,
      ]),
    ),
    `Sources: ${sources.map(({ citation, doi }) => `${citation}, doi:${doi}`).join('; ')}.`,
  ].join('\n\n');
}

/** Questions about the circumstances with their answers, and what else the person could say. */
function contextFields(): readonly Described[] {
  const source = parse(CONTEXT_SOURCE);
  const answers = Object.entries(CONTEXT_QUESTIONS).map(([name, words]) => ({
    name,
    sentence: `${words.map((word) => `\`${word}\``).join(', ')}; null: not answered.`,
  }));
  return [...answers, ...typeFieldsOf(source, 'SessionContext')];
}

/** The whole page, as it is kept. */
export async function dictionary(): Promise<string> {
  const row = parse(ROW_SOURCE);
  const session = parse(SESSION_SOURCE);
  const check = parse(CHECK_SOURCE);
  const page = [
    INTRODUCTION,
    '## A row: one trial',
    describedTable([
      ...fieldsOf(row, 'TrialRow'),
      ...fieldsOf(row, 'TrialOutcome'),
      ...fieldsOf(row, 'TrialConditions'),
    ]),
    '### Each of `steps`',
    describedTable(fieldsOf(row, 'TrialStep')),
    '## Flags of a row',
    describedTable(wordsOf(row, 'TRIAL_FLAGS')),
    '## A session: one sitting with one test',
    describedTable(fieldsOf(session, 'Session')),
    '### `device`',
    describedTable(fieldsOf(session, 'DeviceProfile')),
    '### Each of `displayChecks`',
    describedTable([...fieldsOf(session, 'DisplayCheck'), ...fieldsOf(session, 'DisplayReading')]),
    '### Each of `interruptions`',
    describedTable(fieldsOf(session, 'Interruption')),
    '### `context`: what the person said afterwards',
    describedTable(contextFields()),
    '## A check of the device: sight, sound and tapping, before the first test',
    describedTable([
      ...fieldsOf(check, 'DeviceCheck'),
      ...fieldsOf(check, 'DeviceCheckAnswers'),
      ...fieldsOf(check, 'DeviceReadings'),
    ]),
    '### Each of `taps`',
    describedTable(fieldsOf(check, 'TapReading')),
    '## An answer sheet: one questionnaire, once',
    describedTable(fieldsOf(parse(SHEET_SOURCE), 'AnswerSheet')),
    '### Each of `changes`',
    describedTable(fieldsOf(parse(SHEET_SOURCE), 'AnswerChange')),
    '## A pause, and a clock that was found to be wrong',
    describedTable(fieldsOf(parse(PAUSE_SOURCE), 'Pause')),
    describedTable(fieldsOf(parse(CORRECTION_SOURCE), 'ClockCorrection')),
    ...[...paradigms.keys()].map(paradigmSection),
  ].join('\n\n');
  const options = (await prettier.resolveConfig(FILE)) ?? {};
  return await prettier.format(page, { ...options, parser: 'markdown' });
}

export async function main(args: readonly string[]): Promise<number> {
  const [option] = args;
  if (option === '--help') return explain(HELP);
  if (args.length > 1 || (option !== undefined && option !== '--check'))
    return refuse(`There is no option ${args.join(' ')}.`, HELP);
  const page = await dictionary();
  if (option === undefined) {
    writeFileSync(FILE, page);
    return 0;
  }
  if (readFileSync(FILE, 'utf8') === page) return 0;
  console.error(`${FILE} is not what the definitions say: run “npm run dictionary”.`);
  return 1;
}
