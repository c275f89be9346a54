/** The real screens of the production build, with a real database: no page of the bench in between. */
import type { Page } from '@playwright/test';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { startServer, type RunningServer } from '../../../fixtures/server.ts';
import { clearTables, fillTables, readTable, type Tables } from '../../../pages/device.ts';
import { annaBeforeArrows, annaWith } from '../../../pages/people.ts';
import type { Recorded, Target } from '../target.ts';

/** Between the blocks the app shows words; the diode must not take a letter for a stimulus. */
const ONLY_TRIALS = '.page { opacity: 0 !important }';

/** One test of the app, begun anew as often as trials are wanted. */
interface Screen {
  readonly paradigm: string;
  /** Blocks of the test, and the trials of one. */
  readonly blockTrials: number;
  readonly about: string;
  readonly diode: Target['diode'];
  readonly tap: Target['tap'];
}

const ARROWS: Screen = {
  paradigm: 'arrows',
  blockTrials: 12,
  about: 'Merkzeit, Pfeile',
  // Within both arrows, beside the cross.
  diode: { x: 385, y: 285, invert: true },
  tap: { x: 90, y: 400 },
};

const PICTURES: Screen = {
  paradigm: 'picture-discrimination',
  blockTrials: 32,
  about: 'Merkzeit, Bilder unterscheiden',
  // Within the picture's ground, which is darker than the paper; above the cross.
  diode: { x: 400, y: 180, invert: true, threshold: 240 },
  tap: { x: 90, y: 400 },
};

/** Anna right before the test that is measured, its practice done. */
function tablesBefore({ paradigm }: Screen): Tables {
  return paradigm === 'arrows' ? annaBeforeArrows() : annaWith(0);
}

function recorded(row: TrialRow): Recorded {
  const { eventMs, onsetMs, offsetMs, flags, trial } = row;
  const flagged = flags.length > 0;
  if (trial['kind'] === 'study') {
    return { want: 3000, tStart: row.drawnMs, flagged, ...(offsetMs === null && { rt: null }) };
  }
  return { rt: eventMs === null ? null : eventMs - onsetMs, flagged };
}

function appTarget(screen: Screen): Target {
  let server: RunningServer | null = null;
  let wanted = 0;
  let collected: Recorded[] = [];

  const begin = async (page: Page): Promise<void> =>
    await page
      .getByRole('button', { name: /^(Abschnitt beginnen|Beginnen)$/ })
      .evaluate((button: HTMLElement) => button.click());

  /** Back home and to the test again, without loading the page anew: its clock goes on. */
  async function again(page: Page): Promise<void> {
    await page.locator("a.corner[href='/']").evaluate((link: HTMLElement) => link.click());
    await page.waitForURL('**/');
    await clearTables(page, ['sessions', 'trials']);
    await fillTables(page, tablesBefore(screen));
    await page.locator('a[href="/aufgabe"]').evaluate((link: HTMLElement) => link.click());
    await begin(page);
  }

  return {
    about: screen.about,
    timestamps: 'onset: tick at the presentation time; response: event.timeStamp; duration: compositor',
    input: 'touch',
    key: 'j',
    tap: screen.tap,
    diode: screen.diode,
    modes: ['rt'],
    async url() {
      server ??= await startServer();
      return server.origin;
    },
    async prepare(page, { trials }) {
      wanted = trials;
      collected = [];
      await page.getByRole('link', { name: 'Jetzt beginnen' }).waitFor();
      await fillTables(page, tablesBefore(screen));
      const address = new URL('/aufgabe', page.url()).href;
      await page.goto(address);
      await page.addStyleTag({ content: ONLY_TRIALS });
      await page.getByRole('button', { name: /^(Abschnitt beginnen|Beginnen)$/ }).waitFor();
    },
    start: begin,
    async done(page) {
      const rows = (await readTable<TrialRow>(page, 'trials')).filter(
        ({ paradigm, phase }) => paradigm === screen.paradigm && phase === 'test',
      );
      if (rows.length < screen.blockTrials) return false;
      collected.push(...rows.toSorted((a, b) => a.id.localeCompare(b.id)).map(recorded));
      if (collected.length >= wanted) return true;
      await again(page);
      return false;
    },
    read: async () => await Promise.resolve(collected),
    async close() {
      await server?.remove();
      server = null;
    },
  };
}

export const arrows = appTarget(ARROWS);
export const pictures = appTarget(PICTURES);
