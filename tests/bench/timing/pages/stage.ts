/** A white square on the app's own stage, with the pauses of the peers' pages: for durations and for many trials. */
import { openStage } from '#lib/timing/stage.ts';

const asked = new URLSearchParams(location.search);
const trials = Number(asked.get('trials'));
const isiMs = Number(asked.get('isi'));
const durations = (asked.get('durations') ?? '').split('-').map(Number);

interface Row {
  readonly rt?: number | null;
  readonly want?: number;
  readonly tStart?: number;
  readonly flagged: boolean;
}

const rows: Row[] = [];
const bench = { ready: false, done: false, rows: () => rows, start: () => void run() };
Object.assign(window, { bench });

const place = document.querySelector<HTMLElement>('#place') ?? document.body;

async function square(): Promise<HTMLImageElement> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 200;
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 200, 200);
  }
  const image = new Image(200, 200);
  image.src = canvas.toDataURL();
  await image.decode();
  return image;
}

async function run(): Promise<void> {
  const stage = openStage();
  await stage.wait(500);
  const targets = { within: document.body, keys: { j: 'go' } };
  if (asked.get('mode') === 'rt') {
    for (let i = 0; i < trials; i++) {
      const image = await square();
      stage.begin();
      const exposure = await stage.show(image, place);
      const given = await stage.response(targets, exposure, 2000);
      await stage.clear(place);
      const onset = await stage.onset(exposure);
      const flags = [...onset.flags, ...given.flags, ...stage.end().flags];
      rows.push({
        rt: given.kind === 'response' ? given.eventMs - onset.onsetMs : null,
        flagged: flags.length > 0,
      });
      await stage.wait(isiMs);
    }
  } else {
    for (const want of durations) {
      const image = await square();
      stage.begin();
      const shown = await stage.present(image, place, want);
      stage.end();
      rows.push({ want, tStart: shown.drawnMs, flagged: shown.flags.includes('off-duration') });
      await stage.wait(isiMs);
    }
  }
  bench.done = true;
}

bench.ready = true;
