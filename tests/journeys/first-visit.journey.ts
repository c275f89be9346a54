/** What only a real tablet would show: the app can be installed, and the camera reads the sheet. */
import { chromium } from '@playwright/test';
import { encodeQR } from 'qr';
import { writeFile } from 'node:fs/promises';
import { groupCode } from '#lib/domain/activation-code.ts';
import { expect, test } from '../fixtures/test.ts';

test('the app can be installed', async ({ profileDir, launchBrowser, server }) => {
  // A window of a test is private, and private windows install nothing: this one has a profile.
  const { context } = await launchBrowser(profileDir);
  const page = await context.newPage();
  await page.goto(server.origin);
  await page.evaluate(async () => await navigator.serviceWorker.ready);
  const browser = await context.newCDPSession(page);
  await expect
    .poll(async () => (await browser.send('Page.getInstallabilityErrors')).installabilityErrors)
    .toEqual([]);
});

test('the page runs alone in its process, so that its clock is fine', async ({ page, server }) => {
  await page.goto(server.origin);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('the camera reads the square of the sheet', async ({ demoServer, launchOptions }, info) => {
  const film = info.outputPath('sheet.y4m');
  await writeFile(film, filmOf(demoServer.demo.appLink));
  const browser = await chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1024, height: 768 },
      hasTouch: true,
      locale: 'de-DE',
    });
    await page.goto(`${demoServer.origin}/beginnen`);
    await page.getByRole('button', { name: 'Mit der Kamera einlesen' }).tap();
    const code = demoServer.demo.appLink.split('#')[1] ?? '';
    await expect(page.getByLabel('Freischaltcode')).toHaveValue(code, { timeout: 60_000 });
    expect(groupCode(code)).toMatch(/^MZA/);
  } finally {
    await browser.close();
  }
});

test('without a camera the code is typed', async ({ page, server }) => {
  await page.goto(`${server.origin}/beginnen`);
  await page.getByRole('button', { name: 'Mit der Kamera einlesen' }).tap();
  await expect(
    page.getByText('Die Kamera ist nicht verfügbar. Bitte tippen Sie den Code ein.'),
  ).toBeVisible();
  await expect(page.getByLabel('Freischaltcode')).toBeVisible();
});

/** What a camera sees that is held over the square: a film of one still picture, YUV4MPEG2, 640 × 480. */
function filmOf(text: string): Buffer {
  const width = 640;
  const height = 480;
  const modules = encodeQR(text, 'raw', { border: 4 });
  const module = Math.floor(height / modules.length);
  const left = Math.floor((width - module * modules.length) / 2);
  const light = Buffer.alloc(width * height, 235);
  for (let y = 0; y < module * modules.length; y++) {
    for (let x = 0; x < module * modules.length; x++) {
      const isDark = modules[Math.floor(y / module)]?.[Math.floor(x / module)] === true;
      if (isDark) light[y * width + left + x] = 16;
    }
  }
  const grey = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, grey]);
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\n`);
  return Buffer.concat([header, ...Array.from({ length: 10 }, () => frame)]);
}
