/** Looks at pixels and presses from outside the page; neither changes the page under test. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { CHROMIUM_FLAGS, findBrowser } from '../../../scripts/browser.mjs';
import { monotonicMs, sleep, sleepUntil } from './clock.ts';
import type { Input, Target } from './target.ts';

/** Delay of a screencast frame from its presentation to its arrival here, ms: what the referee measured on such a rig. */
const SCREENCAST_LAG_MS = 1.2;

const FINE_FLAGS = ['--disable-gpu', '--window-size=799,599'] as const;

const KEY = { key: 'j', code: 'KeyJ', text: 'j', windowsVirtualKeyCode: 74 } as const;

/** The diode pixel became bright or dark. */
export interface Edge {
  readonly atMs: number;
  readonly isOn: boolean;
}

/** One press, at a moment of CLOCK_MONOTONIC. */
export interface PressRequest {
  readonly input: Input;
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
  /** How long key, button or finger stay down, ms. */
  readonly holdMs: number;
}

export interface Rig {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Reads where the page's `performance` clock begins. Call once the page under test is loaded. */
  calibrate(): Promise<void>;
  /** Offset from that clock to CLOCK_MONOTONIC, ms. */
  pageOffsetMs(): number;
  /** Length of a display frame, and one tick of the display on CLOCK_MONOTONIC. */
  frameGrid(): Promise<{ readonly tickMs: number; readonly intervalMs: number }>;
  onEdge(listener: (edge: Edge) => void): void;
  /** Resolves with the moment of the press. */
  press(request: PressRequest): Promise<number>;
  close(): Promise<void>;
}

function brightness({ data, width }: PNG, x: number, y: number): number {
  const at = (y * width + x) * 4;
  return ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
}

/** Opens a browser at an address and points the diode at it. */
export async function openRig(diode: Target['diode'], address: string): Promise<Rig> {
  const executablePath = findBrowser();
  const browser: Browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS, ...FINE_FLAGS],
    ...(executablePath !== null && { executablePath }),
  });
  const context = await browser.newContext({ viewport: { width: 799, height: 599 }, hasTouch: true });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const listeners: ((edge: Edge) => void)[] = [];
  let isOn: boolean | null = null;

  await page.goto(address, { waitUntil: 'load' });
  cdp.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
    const atMs = monotonicMs() - SCREENCAST_LAG_MS;
    void cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    const png = PNG.sync.read(Buffer.from(data, 'base64'));
    const x = Math.floor((png.width * diode.x) / metadata.deviceWidth);
    const y = Math.floor((png.height * diode.y) / metadata.deviceHeight);
    const isBright = brightness(png, x, y) >= (diode.threshold ?? 128);
    const nowOn = isBright !== (diode.invert ?? false);
    if (nowOn === isOn) return;
    isOn = nowOn;
    for (const listener of listeners) listener({ atMs, isOn: nowOn });
  });
  await cdp.send('Page.startScreencast', { format: 'png', maxWidth: 80, maxHeight: 60, everyNthFrame: 1 });
  let pageOffsetMs = NaN;

  const send = async (...args: Parameters<CDPSession['send']>): Promise<void> =>
    void (await cdp.send(...args).catch(() => undefined));
  /** Seconds since 1970, as the protocol wants them, of a moment of CLOCK_MONOTONIC. */
  const epochS = (atMs: number): number =>
    (performance.timeOrigin + performance.now() + (atMs - monotonicMs())) / 1000;

  async function dispatch({ input, x, y }: PressRequest, isDown: boolean, atMs: number): Promise<void> {
    const timestamp = epochS(atMs);
    if (input === 'key') {
      const { text, ...key } = KEY;
      await send(
        'Input.dispatchKeyEvent',
        isDown ? { type: 'keyDown', ...key, text, timestamp } : { type: 'keyUp', ...key, timestamp },
      );
    } else if (input === 'mouse') {
      const type = isDown ? 'mousePressed' : 'mouseReleased';
      const buttons = isDown ? 1 : 0;
      await send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: 'left',
        buttons,
        clickCount: 1,
        timestamp,
      });
    } else {
      const type = isDown ? 'touchStart' : 'touchEnd';
      await send('Input.dispatchTouchEvent', { type, touchPoints: isDown ? [{ x, y }] : [], timestamp });
    }
  }

  return {
    page,
    cdp,
    pageOffsetMs: () => pageOffsetMs,
    async calibrate() {
      await cdp.send('Performance.enable');
      const { metrics } = await cdp.send('Performance.getMetrics');
      await cdp.send('Performance.disable');
      const began = metrics.find(({ name }) => name === 'NavigationStart')?.value;
      if (began === undefined) throw new Error('The browser does not tell when the page began.');
      pageOffsetMs = began * 1000;
    },
    onEdge: (listener) => void listeners.push(listener),
    async frameGrid() {
      const stamps = await page.evaluate(
        async () =>
          await new Promise<number[]>((resolve) => {
            const seen: number[] = [];
            const frame = (timeMs: number): void => {
              seen.push(timeMs);
              if (seen.length < 24) requestAnimationFrame(frame);
              else resolve(seen);
            };
            requestAnimationFrame(frame);
          }),
      );
      const intervals = stamps
        .map((stamp, i) => stamp - (stamps[i - 1] ?? NaN))
        .filter((interval) => interval > 1)
        .toSorted((a, b) => a - b);
      const intervalMs = intervals[Math.floor(intervals.length / 2)] ?? 1000 / 60;
      return { tickMs: (stamps.at(-1) ?? 0) + pageOffsetMs, intervalMs };
    },
    async press(request) {
      await sleepUntil(request.atMs);
      const downMs = monotonicMs();
      void dispatch(request, true, downMs);
      void sleepUntil(downMs + request.holdMs).then(
        async () => await dispatch(request, false, monotonicMs()),
      );
      return await Promise.resolve(downMs);
    },
    async close() {
      await sleep(100);
      await browser.close();
    },
  };
}
