/** Scores a recording outside of the app, with the very same code. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ageOn } from '../src/lib/domain/calendar.ts';
import type { Comparison, NormPerson } from '../src/lib/scoring/norms/compare.ts';
import { percentileText } from '../src/lib/scoring/norms/standard.ts';
import { parseRecording, type Recording } from '../src/lib/scoring/recording.ts';
import { scoreSession, UnscorableSession, type ScoredSession } from '../src/lib/scoring/score-session.ts';

const HELP = `Usage: npm run score -- FILE [--json]
  FILE      one recording: {session, rows, person?}, as “npm run simulate” writes it
  --json    the whole result as JSON
  --help    this text`;

/** Age and sex as the comparison groups ask for them; null where the file names nobody. */
export function normPerson({ person, session }: Recording): NormPerson | null {
  const day = session.completedOn;
  return person === null || day === null ? null : { age: ageOn(day, person.birthday), sex: person.sex };
}

function comparisonText(comparison: Comparison | undefined): string {
  if (comparison === undefined) return 'none';
  if (comparison.kind === 'none') return `none (${comparison.reason})`;
  return comparison.packs
    .map(
      (pack) =>
        `PR ${percentileText(pack.percentile)} T ${pack.t.toFixed(0)} (${pack.packId}, ${pack.status})`,
    )
    .join('; ');
}

function report(scored: ScoredSession): string {
  const scores = scored.scores.map(({ id, value, interval, reason, n }) =>
    [
      id.padEnd(58),
      (value === null ? `– (${reason ?? 'no reason'})` : value.toFixed(3)).padStart(9),
      (interval === null ? '' : `[${interval.low.toFixed(3)}, ${interval.high.toFixed(3)}]`).padEnd(16),
      `n ${n}`.padEnd(6),
      comparisonText(scored.comparisons[id]),
    ].join('  '),
  );
  const validity = scored.validity.map(
    ({ id, level, value, limit }) => `  ${level}: ${id} (${value}, limit ${limit})`,
  );
  return [
    `${scored.paradigm} ${scored.version}, form ${scored.form}, scorer ${scored.scorerVersion}, session ${scored.sessionId}`,
    'score'.padEnd(58) + '      value  95 % interval    n       comparison',
    ...scores,
    validity.length === 0 ? 'validity: nothing found' : 'validity:',
    ...validity,
    scored.usable ? 'usable: yes' : 'usable: no; a letter prints none of these values',
    `check code: ${scored.checkCode}`,
  ].join('\n');
}

export async function main(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    console.error(`Name exactly one FILE.\n\n${HELP}`);
    return 2;
  }
  const recording = readRecordingFile(file);
  if (typeof recording === 'string') {
    console.error(recording);
    return 1;
  }
  try {
    const scored = await scoreSession(recording.session, recording.rows, normPerson(recording));
    console.log(values.json ? JSON.stringify(scored, null, 2) : report(scored));
    return 0;
  } catch (error) {
    if (!(error instanceof UnscorableSession)) throw error;
    console.error(`${file} cannot be scored: ${error.message}`);
    return 1;
  }
}

/** The recording, or the sentence that says why the file is none. */
export function readRecordingFile(file: string): Recording | string {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return `${file} cannot be read: check the name.`;
  }
  const reading = parseRecording(text);
  return reading.ok ? reading.value : `${file} is not a recording: ${reading.reason}`;
}
