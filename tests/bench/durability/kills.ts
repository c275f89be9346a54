/** Kills the browser in the middle of what it does, starts it again, and looks at what is left. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Rng } from '#lib/domain/rng.ts';
import type { Site } from './site.ts';
import type { Run, Tablet } from './tablet.ts';

export const DEEDS = ['write', 'password', 'erase'] as const;
export type Deed = (typeof DEEDS)[number];

export interface Tally {
  kills: number;
  /** Writes that were acknowledged before a kill. */
  acknowledged: number;
  /** Records that were acknowledged and are not there, or were removed and are. */
  lost: number;
  /** Writes of which one record is there and the other is not. */
  half: number;
  /** Starts at which no password opened the vault: neither the acknowledged one nor, where none was, the old or new one. */
  locked: number;
  /** Deletions that were kept and did not go on, or left something of a vault. */
  unfinished: number;
  /** Kills that fell into the deed: not before its first step, nor after its last. */
  inTheMiddle: number;
  /** Starts at which the database was healed from the journal, or the journal written anew. */
  mended: number;
  /** What was wrong, in words, for whoever reads the run. */
  readonly complaints: string[];
}

export const newTally = (): Tally => ({
  kills: 0,
  acknowledged: 0,
  lost: 0,
  half: 0,
  locked: 0,
  unfinished: 0,
  inTheMiddle: 0,
  mended: 0,
  complaints: [],
});

/** What the parent knows of the tablet. */
interface Known {
  /** Number of the last acknowledged write. */
  last: number;
  /** Passwords of which one must open: the acknowledged one, and one that was being chosen. */
  passwords: readonly string[];
  /** Null: no deletion was asked for. `kept`: its order was kept, so that it must go on. */
  deletion: 'asked' | 'kept' | null;
}

/** Longest time to a kill after the deed has begun, ms: about what it takes. */
const WITHIN_MS: Readonly<Record<Deed, number>> = { write: 400, password: 900, erase: 120 };

/** Compares the records with what was acknowledged; write `last` + 1 may be there, whole. */
export function judgeRecords(ids: readonly string[], last: number, tally: Tally): void {
  const there = new Set(ids);
  const sides = (n: number): number => ['left', 'right'].filter((side) => there.has(`${n}/${side}`)).length;
  const next = sides(last + 1) === 2 ? last + 1 : last;
  for (let n = 1; n <= last + 1; n++) {
    const count = sides(n);
    if (count === 1) tally.half += 1;
    // An even write removes the pair of five writes before.
    const isRemoved = n % 2 === 1 && n + 5 <= next;
    if (n > last || count === (isRemoved ? 0 : 2)) continue;
    tally.lost += 1;
    tally.complaints.push(`write ${n} of ${last}: ${count} of its records`);
  }
}

async function judge(run: Run, known: Known, tally: Tally): Promise<void> {
  const resumed = await run.call('resume');
  if (resumed > 0 || known.deletion === 'kept') {
    const left = await run.call('left');
    if (left.length > 0 || resumed === 0) {
      tally.unfinished += 1;
      tally.complaints.push(`deletion: ${resumed} kept, left: ${left.join(' ')}`);
    }
    known.last = 0;
    known.deletion = null;
    known.passwords = ['Birne Schlitten 1 Regen'];
    await run.call('begin', known.passwords[0] ?? '');
    return;
  }
  known.deletion = null;
  const opened = await run.call('open', known.passwords);
  if (opened === null) {
    tally.locked += 1;
    tally.complaints.push(`no password opens: ${known.passwords.join(', ')}`);
    throw new Error('The vault does not open any more; the tablet is given up');
  }
  known.passwords = [opened.by];
  if (opened.copies !== 'whole') tally.mended += 1;
  const ids = await run.call('records');
  judgeRecords(ids, known.last, tally);
  if (ids.includes(`${known.last + 1}/right`)) known.last += 1;
}

function listen(told: readonly string[], deed: Deed, known: Known, tally: Tally): void {
  const writes = told.filter((what) => what.startsWith('write '));
  tally.acknowledged += writes.length;
  known.last = Math.max(known.last, ...writes.map((what) => Number(what.slice('write '.length))));
  const chosen = told.find((what) => what.startsWith('password '))?.slice('password '.length);
  if (chosen !== undefined) known.passwords = [chosen];
  if (told.includes('erasing')) known.deletion = told.includes('kept device') ? 'kept' : 'asked';
  const isBegun = told.some((what) => what === 'changing' || what === 'erasing' || what.startsWith('write '));
  const isOver = deed === 'password' ? chosen !== undefined : told.includes('kept done');
  if (isBegun && !isOver) tally.inTheMiddle += 1;
}

async function begin(run: Run, deed: Deed, known: Known, round: number): Promise<void> {
  if (deed === 'write') await run.call('write', known.last + 1);
  else if (deed === 'erase') await run.call('erase');
  else {
    const next = `Birne Schlitten 1 Regen ${round}`;
    known.passwords = [...known.passwords, next];
    await run.call('changePassword', next);
  }
}

/** One kill a round, each followed by a start that is judged. */
export async function killOften(
  tablet: Tablet,
  site: Site,
  rng: Rng,
  rounds: number,
): Promise<Readonly<Record<Deed, Tally>>> {
  const tallies = { write: newTally(), password: newTally(), erase: newTally() };
  const known: Known = { last: 0, passwords: ['Birne Schlitten 1 Regen'], deletion: null };
  let run = await tablet.start();
  await run.call('begin', known.passwords[0] ?? '');
  for (let round = 0; round < rounds; round++) {
    const deed = DEEDS[round % DEEDS.length] ?? 'write';
    site.told();
    const ended = begin(run, deed, known, round).catch(() => undefined);
    await wait(rng.int(0, WITHIN_MS[deed]));
    await run.kill();
    await ended;
    const tally = tallies[deed];
    tally.kills += 1;
    listen(site.told(), deed, known, tally);
    run = await tablet.start();
    await judge(run, known, tally);
    console.error(
      `kill ${round + 1}/${rounds} (${deed}): ${known.last} writes, ${tally.complaints.at(-1) ?? 'well'}`,
    );
  }
  await run.kill();
  return tallies;
}
