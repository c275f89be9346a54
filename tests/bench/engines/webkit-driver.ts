/** WebKitGTK's driver on a screen that nobody sees, both ended with the bench. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { freePort } from '../../fixtures/ports.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const SIZE = '1280x1024x24';

/** Path of the driver; null where it, or the screen for it, is not installed. */
export const findDriver = (): string | null => (existsSync(DRIVER) && existsSync(SCREEN) ? DRIVER : null);

interface Running {
  /** Where the driver is asked. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** The number of the display that the new screen has chosen for itself. */
async function openScreen(): Promise<{ readonly screen: ChildProcess; readonly display: string }> {
  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const chosen = screen.stdio[3];
  if (chosen === null || chosen === undefined) throw new Error('The screen has no pipe');
  const [number] = (await once(chosen, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

async function answers(origin: string): Promise<boolean> {
  return await fetch(`${origin}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Throws where the driver ends before it answers. */
export async function startDriver(path: string): Promise<Running> {
  const { screen, display } = await openScreen();
  const port = await freePort();
  const driver = spawn(path, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, LANG: 'de_DE.UTF-8', LANGUAGE: 'de', TZ: 'Europe/Berlin' },
  });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await end(driver);
    await end(screen);
  };
  while (!(await answers(origin)))
    if (driver.exitCode !== null) {
      await stop();
      throw new Error(`The driver ended with ${driver.exitCode}`);
    }
  return { origin, stop };
}
