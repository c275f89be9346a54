/** Files and a device for the tests of handing over. */
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { handOverTexts } from '#lib/i18n/catalogue/handover.ts';
import type { HandOverParts } from '../course.svelte.ts';
import type { HandOverDevice, ShareProblem } from '../device.ts';
import { handOverName, type HandOverKind } from '../file-name.ts';
import type { HandOverFile, HandOverOffer, HandOverType } from '../offer.ts';

const DAY = '2026-11-21' as IsoDate;
const t = handOverTexts.de.files;

export const LETTER_HTML = `<!doctype html><html lang="de"><head><title>Brief</title>
<style>:root { --ink: rgb(1, 2, 3); } body { color: var(--ink); font-size: 30px; } @page { size: A5; }</style></head>
<body><h1>Der Brief</h1><p>Erika Mustermann</p><script>document.title = 'run';</script></body></html>`;

/** A device that notes what it was asked to do. */
export interface TestDevice extends HandOverDevice {
  readonly shared: HandOverFile[];
  printed: number;
  willShare: Outcome<null, ShareProblem>;
}

export function testDevice(takes: readonly string[] = [], canPrint = true): TestDevice {
  let drawn = 0;
  const device: TestDevice = {
    shared: [],
    printed: 0,
    willShare: { ok: true, value: null },
    canShare: ({ type }) => takes.includes(type),
    share: async (file) => {
      device.shared.push(file);
      return await Promise.resolve(device.willShare);
    },
    print: canPrint ? () => void device.printed++ : null,
    random: (length) => Uint8Array.from({ length }, () => drawn++),
  };
  return device;
}

export function testOffer(key: string, kind: HandOverKind, type: HandOverType, title: string): HandOverOffer {
  const text = type === 'text/html' ? LETTER_HTML : `%${type}`;
  return {
    key,
    title,
    type,
    make: async () =>
      await Promise.resolve({
        ok: true,
        value: { name: handOverName(kind, type, DAY), type, bytes: new TextEncoder().encode(text) },
      }),
  };
}

export const OFFERS: readonly HandOverOffer[] = [
  testOffer('letter', 'letter', 'application/pdf', t.letter),
  testOffer('large', 'large', 'application/pdf', t.large),
  testOffer('accessible', 'letter', 'text/html', t.accessible),
  testOffer('practice', 'practice', 'application/fhir+json', t.practice),
];

export function testParts(device: HandOverDevice, more: Partial<HandOverParts> = {}): HandOverParts {
  return {
    offers: OFFERS,
    printable: [testOffer('letter', 'letter', 'text/html', t.letterOnPaper)],
    device,
    now: () => new Date(2026, 10, 21, 10, 30),
    ...more,
  };
}
