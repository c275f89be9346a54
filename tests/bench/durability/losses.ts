/** A full disk, and a storage that is taken away, in the middle of writing. */
import { setTimeout as wait } from 'node:timers/promises';
import { judgeRecords, newTally, type Tally } from './kills.ts';
import type { Site } from './site.ts';
import type { Run, Tablet } from './tablet.ts';

export const LOSSES = ['full', 'indexeddb', 'file_systems'] as const;
export type Loss = (typeof LOSSES)[number];

const PASSWORD = 'Birne Schlitten 1 Regen';
/** Writes of one attempt; a full disk is noticed late, because Chromium remembers for half a minute how much room there was. */
const WRITES: Readonly<Record<Loss, number>> = { full: 12_000, indexeddb: 120, file_systems: 120 };
/** Time after which it is disturbed, ms. */
const UNDISTURBED_MS = 150;

async function disturb({ cdp }: Run, { origin }: Site, loss: Loss): Promise<void> {
  if (loss === 'full') await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  else await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: loss });
}

export interface LossTally extends Tally {
  /** How the disturbed writing ended: a value of storage/outcome.ts, `went on`, or the error that was thrown. */
  readonly answers: string[];
}

async function answerOf(writing: Promise<string | null>): Promise<string> {
  try {
    return (await writing) ?? 'went on';
  } catch (error) {
    return `threw ${String(error).split('\n').slice(0, 2).join(' ')}`;
  }
}

/** Disturbs writing once, writes again when the disturbance is over, and starts again. */
export async function loseStorage(tablet: Tablet, site: Site, loss: Loss): Promise<LossTally> {
  const tally: LossTally = { ...newTally(), answers: [] };
  let last = 0;
  function listen(): void {
    const writes = site.told().filter((what) => what.startsWith('write '));
    tally.acknowledged += writes.length;
    last = Math.max(last, ...writes.map((what) => Number(what.slice('write '.length))));
  }
  let run = await tablet.start();
  await run.call('begin', PASSWORD);
  site.told();
  const writing = answerOf(run.call('write', 1, WRITES[loss]));
  await wait(UNDISTURBED_MS);
  await disturb(run, site, loss);
  tally.answers.push(await writing);
  listen();
  if (loss === 'full') await run.cdp.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
  tally.answers.push(await answerOf(run.call('write', last + 1, last + 5)));
  listen();
  await run.kill();
  tally.kills += 1;
  for (const start of ['first', 'second']) {
    run = await tablet.start();
    const opened = await run.call('open', [PASSWORD]);
    if (opened === null) tally.locked += 1;
    else judgeRecords(await run.call('records'), last, tally);
    console.error(`${loss}, ${start} start: ${opened?.copies ?? 'locked'}, ${tally.answers.join('; ')}`);
    await run.kill();
  }
  return tally;
}
