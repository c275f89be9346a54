/** The format of a whole record for others: its JSON Schema and its page, made of the check and its docstrings. */
import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as prettier from 'prettier';
import ts from 'typescript';
import { jsonValue } from '../src/lib/domain/checks.ts';
import { recordSchema } from '../src/lib/scoring/export/record.ts';
import { PROBLEM_EFFECTS } from '../src/lib/scoring/problems.ts';
import { fieldsOf } from './dictionary.ts';

export const RECORD_SCHEMA = 'static/schema/record.schema.json';
export const FORMAT_PAGE = 'docs/record-format.md';

/** Where the words of each part stand: place in the schema, file, interfaces. */
const PARTS: readonly (readonly [
  place: string,
  title: string,
  file: string,
  interfaces: readonly string[],
])[] = [
  ['', 'The file', 'scoring/export/record.ts', ['PersonRecord']],
  ['person', '`person`', 'domain/person.ts', ['Person']],
  ['participation', '`participation`', 'scoring/export/record.ts', ['RecordParticipation']],
  ['sessions', 'Each of `sessions`', 'domain/session.ts', ['Session']],
  ['sessions.device', '`device` of a session', 'domain/session.ts', ['DeviceProfile']],
  [
    'sessions.displayChecks',
    'Each of its `displayChecks`',
    'domain/session.ts',
    ['DisplayCheck', 'DisplayReading'],
  ],
  ['sessions.interruptions', 'Each of its `interruptions`', 'domain/session.ts', ['Interruption']],
  ['trials', 'Each of `trials`', 'domain/trial-row.ts', ['TrialRow', 'TrialOutcome', 'TrialConditions']],
  ['trials.steps', 'Each of its `steps`', 'domain/trial-row.ts', ['TrialStep']],
  ['answerSheets', 'Each of `answerSheets`', 'domain/answer-sheet.ts', ['AnswerSheet']],
  ['answerSheets.changes', 'Each of its `changes`', 'domain/answer-sheet.ts', ['AnswerChange']],
  ['questionnaires', 'Each of `questionnaires`', 'scoring/export/record.ts', ['RecordQuestionnaire']],
  [
    'deviceChecks',
    'Each of `deviceChecks`',
    'domain/device-check.ts',
    ['DeviceCheck', 'DeviceCheckAnswers', 'DeviceReadings'],
  ],
];

interface Described {
  readonly name: string;
  readonly sentence: string;
}

/** Fields whose declaration needs no words, because their name says it all. */
const PLAIN: Readonly<Record<string, string>> = {
  firstName: 'As the letter prints it.',
  lastName: 'As the letter prints it.',
  birthday: 'Day of birth, YYYY-MM-DD.',
  sex: 'As asked for the letter and for comparison groups: female, male, diverse, unknown.',
  kvnr: 'Health insurance number, ten characters with a check digit.',
};

function sourceOf(file: string): ts.SourceFile {
  const path = `src/lib/${file}`;
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function wordsOf(place: string, file: string, interfaces: readonly string[]): readonly Described[] {
  if (place === 'person') return Object.entries(PLAIN).map(([name, sentence]) => ({ name, sentence }));
  const source = sourceOf(file);
  return interfaces.flatMap((name) => fieldsOf(source, name));
}

type Schema = Record<string, unknown>;
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object within a schema that may be null, or a list. */
function objectIn(schema: unknown): Schema | null {
  if (!isSchema(schema)) return null;
  if (isSchema(schema['properties'])) return schema;
  const { items, anyOf } = schema;
  const inside = [items, ...(Array.isArray(anyOf) ? (anyOf as unknown[]) : [])];
  return inside.map(objectIn).find((found) => found !== null) ?? null;
}

function objectAt(schema: Schema, place: string): Schema {
  const keys = place === '' ? [] : place.split('.');
  let found = objectIn(schema);
  for (const key of keys) found = objectIn((found?.['properties'] as Schema | undefined)?.[key]);
  if (found === null) throw new RangeError(`The record has no “${place}”: change scripts/record-format.ts`);
  return found;
}

/** Puts the words of the docstrings into the schema; throws where a field of one has no counterpart in the other. */
function describe(schema: Schema): void {
  for (const [place, , file, interfaces] of PARTS) {
    const properties = objectAt(schema, place)['properties'] as Record<string, Schema>;
    const words = new Map(wordsOf(place, file, interfaces).map(({ name, sentence }) => [name, sentence]));
    for (const [name, property] of Object.entries(properties)) {
      const sentence = words.get(name);
      if (sentence === undefined) throw new RangeError(`${place}.${name} of the record has no words`);
      property['description'] = sentence;
      words.delete(name);
    }
    const [extra] = words.keys();
    if (extra !== undefined) throw new RangeError(`The record's check does not know ${place}.${extra}`);
  }
}

/** The JSON Schema of a whole record, as it is kept. */
export async function schemaText(): Promise<string> {
  const schema: Schema = {
    ...(toJsonSchema(recordSchema, {
      typeMode: 'input',
      // JSON has no number that is not finite.
      ignoreActions: ['finite'],
      // Days and KVNR are checked by code: the schema says that they are texts. A planned trial may hold any JSON.
      overrideSchema: ({ valibotSchema }) => {
        if (valibotSchema === jsonValue) return {};
        return valibotSchema.type === 'custom' ? { type: 'string' } : undefined;
      },
    }) as Schema),
    title: 'All that Merkzeit holds of one person, version 1',
  };
  describe(schema);
  const options = (await prettier.resolveConfig(RECORD_SCHEMA)) ?? {};
  return await prettier.format(JSON.stringify(schema), { ...options, parser: 'json' });
}

const INTRODUCTION = `# The format of a whole record, version 1

Written by \`npm run score -- --schema\` from the definitions in the code; a test fails where the two differ.

One JSON file holds all that the app knows of one person. \`npm run score -- FILE\` computes everything from it anew, offline:
every session, the comparisons, the course, every questionnaire; \`--json\` gives the same as JSON. The schema for other
programs is [record.schema.json](../static/schema/record.schema.json); it is served at \`/schema/record.schema.json\`.

- A key that is not known is an error, so that nobody believes that something was read which was not.
- A \`version\` above 1 is refused by name; so is a session of a test version that is newer than the program. Older test
  versions are scored by the scorer that they had (\`src/lib/scoring/scorers.ts\`).
- Sessions and rows name nobody. A row belongs to the session of its \`sessionId\`.
- What a planned trial (\`trial\`) holds depends on the test: [data-dictionary.md](data-dictionary.md).`;

const PROBLEMS = `## What is wrong with a file, and what counts then

A file that is not JSON, or has a field of the wrong kind, is refused with the place of the first fault. In a file that can be
read, the result names every problem as \`{kind, count, example}\`, the example being the id of the first row or session. The
app writes none of these. \`none\`: nothing changes. \`counted-once\`: of equal ones a single one counts. \`left-out\`: it is not
scored. \`unusable\`: the session is scored, but no value of it is compared or counts in the course. \`refused\`: the session
has no score. Stamps may lie 50 ms (three frames) before what they must follow.`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The sentences before the kinds of problems in their source. */
function problemWords(): ReadonlyMap<string, string> {
  const text = readFileSync('src/lib/scoring/problems.ts', 'utf8');
  const found = text.matchAll(/\/\*\* ([^*]*?) \*\/\n\s*'([a-z-]+)':/g);
  return new Map([...found].map(([, sentence = '', kind = '']) => [kind, sentence]));
}

/** The page of the format, as it is kept. @param schema the text of the schema, with which the page must agree */
export async function formatPage(schema: string): Promise<string> {
  const known = JSON.parse(schema) as Schema;
  const sections = PARTS.map(([place, title]) => {
    const { properties } = objectAt(known, place);
    const rows = Object.entries(properties as Record<string, Schema>).map(
      ([name, { description }]) => `| \`${name}\` | ${cell(String(description))} |`,
    );
    return [`## ${title}`, ['| field | what it is |', '| --- | --- |', ...rows].join('\n')].join('\n\n');
  });
  const words = problemWords();
  const problems = Object.entries(PROBLEM_EFFECTS).map(
    ([kind, effect]) => `| \`${kind}\` | ${effect} | ${words.get(kind) ?? ''} |`,
  );
  const page = [
    INTRODUCTION,
    ...sections,
    PROBLEMS,
    ['| kind | effect | what it is |', '| --- | --- | --- |', ...problems].join('\n'),
  ].join('\n\n');
  const options = (await prettier.resolveConfig(FORMAT_PAGE)) ?? {};
  return await prettier.format(page, { ...options, parser: 'markdown' });
}
