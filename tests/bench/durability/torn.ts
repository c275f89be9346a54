/**
 * What Chromium leaves behind when it is killed between the two parts of a record of its own log. The next start goes on
 * behind it; the start after that finds it in the middle, and throws every database of the origin away.
 */
import type { Rng } from '#lib/domain/rng.ts';
import { tearLog } from '../../pages/disk.ts';
import { judgeRecords, newTally, type Tally } from './kills.ts';
import type { Site } from './site.ts';
import type { Run, Tablet } from './tablet.ts';

const PASSWORD = 'Birne Schlitten 1 Regen';
const WRITES = 5;

/** A record of LevelDB's log begins with a checksum (4 bytes), a length (2, little-endian) and a kind (1). */
function header(length: number, kind: number): Buffer {
  return Buffer.from([0xda, 0x42, 0xc7, 0xf0, length & 0xff, length >> 8, kind]);
}

/** Twenty ends of a log: cut headers, headers without what they announce, parts of it, zeros, noise. */
export function tornEnds(rng: Rng): readonly Buffer[] {
  const noise = (count: number): Buffer => Buffer.from(Array.from({ length: count }, () => rng.int(0, 255)));
  return [
    header(0x88, 1).subarray(0, 7),
    ...[1, 2, 3, 4, 5, 6].map((count) => header(0x88, 1).subarray(0, count)),
    ...[2, 3, 4].map((kind) => header(0x88, kind)),
    header(0x7ff0, 1),
    header(0, 1),
    ...[1, 16, 60].map((count) => Buffer.concat([header(0x88, 1), noise(count)])),
    Buffer.concat([header(0x88, 1), Buffer.alloc(40)]),
    Buffer.alloc(7),
    Buffer.alloc(200),
    noise(7),
    noise(300),
  ];
}

export interface TornTally extends Tally {
  /** Variants after which Chromium had lost writes, or the whole database. */
  harmed: number;
  /** Of those, how many were healed from the journal with every acknowledged record. */
  healed: number;
  /** Variants after which Chromium had thrown away all databases: the tablet's own key went along. */
  thrownAway: number;
}

/** Each end of a log: torn, a start that writes more, killed, and another start. */
export async function tearOften(tablet: Tablet, site: Site, ends: readonly Buffer[]): Promise<TornTally> {
  const tally: TornTally = { ...newTally(), harmed: 0, healed: 0, thrownAway: 0 };
  let last = 0;
  async function writeMore(run: Run): Promise<void> {
    await run.call('write', last + 1, last + WRITES);
    last += site.told().filter((what) => what.startsWith('write ')).length;
    tally.acknowledged += WRITES;
  }
  let run = await tablet.start();
  await run.call('begin', PASSWORD);
  for (const [index, end] of ends.entries()) {
    await writeMore(run);
    await run.kill();
    await tearLog(tablet.profileDir, end);
    const states: string[] = [];
    const problems = tally.lost + tally.half;
    for (const start of ['first', 'second']) {
      run = await tablet.start();
      const itself = await run.call('open', []);
      // A lost database takes the tablet's own key along: the password opens it.
      const opened = itself ?? (await run.call('open', [PASSWORD]));
      states.push(`${opened?.by === 'tablet' ? '' : 'password '}${opened?.copies ?? 'locked'}`);
      if (opened === null) tally.locked += 1;
      else judgeRecords(await run.call('records'), last, tally);
      if (start === 'second') continue;
      await writeMore(run);
      await run.kill();
    }
    tally.kills += 2;
    const isThrownAway = states.some((state) => state.startsWith('password'));
    if (isThrownAway) tally.thrownAway += 1;
    if (isThrownAway || states.some((state) => state !== 'whole')) {
      tally.harmed += 1;
      const isHealed = states.some((state) => state.endsWith('healed'));
      if (isHealed && tally.lost + tally.half === problems) tally.healed += 1;
    }
    console.error(`torn ${index + 1}/${ends.length} (${end.length} bytes): ${states.join(', ')}`);
  }
  await run.kill();
  return tally;
}
