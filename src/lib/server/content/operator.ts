import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOperator, type OperatorReading } from '#lib/privacy/operator.ts';

const FILE = 'operator.json';

/** Reads who runs this server from `operator.json` in the operator's folder (settings.contentDirectory). */
export function openOperator(folder: string): OperatorReading {
  const file = join(folder, FILE);
  return existsSync(file) ? readOperator(readFileSync(file, 'utf8')) : { state: 'absent' };
}

/** At most one line for the operator's terminal: that the imprint lacks their data, and why. */
export function operatorLines(reading: OperatorReading): readonly string[] {
  if (reading.state === 'entered') return [];
  if (reading.state === 'absent')
    return [`Impressum und Datenschutzerklärung nennen noch keinen Betreiber: ${FILE} fehlt.`];
  const { line, path, reason } = reading.problem;
  return [
    `Impressum und Datenschutzerklärung nennen noch keinen Betreiber: ${FILE}:${line} ${path}: ${reason}`,
  ];
}
