/** The virtual people of `npm run simulate -- --letters`, as records of the app's database. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import type { PersonRecord } from '#lib/scoring/export/record.ts';
import type { Tables } from './device.ts';

/** Their records are of this day, some time after their twelve weeks. */
export const SIMULATED_DAY = '2026-12-06';

/** The record of one of them; the command writes all six. */
export async function simulatedRecord(name: string): Promise<PersonRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'merkzeit-simulated-'));
  try {
    const script = ['scripts/run.mjs', 'scripts/simulate.ts', '--letters', '--out', folder];
    await promisify(execFile)(process.execPath, script);
    return JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as PersonRecord;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Somebody who has signed up, said yes to everything, and done what the record holds. */
export function tablesOf(record: PersonRecord): Tables {
  const { person, participation, sessions, trials, answerSheets, questionnaires, deviceChecks } = record;
  return {
    people: person === null ? [] : [person],
    participations: [
      {
        code: makeActivationCode(new Uint8Array(12)),
        activation: 'accepted',
        deviceKey: 'A'.repeat(43),
        practiceName: 'Praxis am Markt',
        programmeId: null,
        startedOn: participation?.startedOn ?? null,
      },
    ],
    consents: ['terms', 'health-data', 'progress'].map((textId) => ({
      textId,
      textVersion: 1,
      givenAtIso: `${participation?.startedOn ?? SIMULATED_DAY}T08:00:00.000Z`,
      withdrawnAtIso: null,
    })),
    deviceChecks,
    answerSheets,
    questionnaires,
    sessions,
    trials,
  };
}
