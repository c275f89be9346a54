/** Made-up persons and how far they have come, as records of the app's database. */
import { readFileSync } from 'node:fs';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import type { Session } from '#lib/domain/session.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { createRng } from '#lib/domain/rng.ts';
import type { Plan } from '#lib/paradigms/contract.ts';
import { paradigm } from '#lib/paradigms/picture-discrimination/index.ts';
import type { PictureTrial } from '#lib/paradigms/picture-discrimination/trials.ts';
import { parseManifest } from '#lib/stimuli/manifest.ts';
import { composeRow } from '#lib/session/recorder.ts';
import type { Tables } from './device.ts';

/** Synthetic; the number has a sound check digit and belongs to nobody. */
export const anna = {
  firstName: 'Anna',
  lastName: 'Muster',
  day: '5',
  month: '3',
  year: '1950',
  birthday: '1950-03-05',
  sex: 'weiblich',
  kvnr: 'A123456780',
} as const;

const manifest = parseManifest(JSON.parse(readFileSync('static/stimuli/1/manifest.json', 'utf8')));
const able = { hitRate: 0.85, falseAlarmRate: 0.3, meanRtMs: 1300, sdRtMs: 300, missRate: 0.02 };

/** The trials that the app will show in a session with this seed. */
export function planOf(seed: string): Plan<PictureTrial> {
  return paradigm.makePlan(manifest, createRng(seed));
}

/** Anna, signed up and understood by the practice, with `wholeBlocks` of the test done. */
export function annaWith(wholeBlocks: number, more: Partial<Session> = {}): Tables {
  const id = '7d2f0f8c-5b1e-4c55-9d0a-0d7b3f1c2a41';
  const plan = planOf(id);
  const session: Session = {
    id,
    paradigm: paradigm.id,
    paradigmVersion: paradigm.version,
    form: 1,
    seed: id,
    appVersion: '0.1.0',
    startedAtIso: '2026-11-16T09:00:00.000Z',
    completedAtIso: null,
    completedOn: null,
    device: null,
    openBlock: null,
    practicePassed: true,
    interruptions: [],
    ...more,
  };
  const rng = createRng('anna');
  const trials: TrialRow[] = plan.test.slice(0, wholeBlocks).flatMap((block, number) =>
    paradigm.simulate(block.trials, able, rng).map((outcome, index) => {
      const place = { phase: 'test', block: number, attempt: 1, index } as const;
      return composeRow(
        session,
        place,
        block.trials[index] ?? {},
        outcome,
        new Date('2026-11-16T09:10:00.000Z'),
      );
    }),
  );
  const { firstName, lastName, birthday, kvnr } = anna;
  return {
    people: [{ id: 'me', firstName, lastName, birthday, sex: 'female', kvnr }],
    participations: [
      {
        id: 'me',
        code: makeActivationCode(new Uint8Array(12)),
        activation: 'accepted',
        deviceKey: 'A'.repeat(43),
        practiceName: 'Praxis am Markt',
        startedOn: '2026-11-16',
      },
    ],
    consents: ['health-data', 'progress'].map((textId) => ({
      textId,
      textVersion: 1,
      givenAtIso: '2026-11-16T08:55:00.000Z',
      withdrawnAtIso: null,
    })),
    sessions: [session],
    trials,
  };
}
