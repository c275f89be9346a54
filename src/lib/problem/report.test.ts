import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProblemMessage } from '#lib/progress/wire/problem.ts';
import { reportOf } from './report.ts';

const IPAD =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15';
const about = {
  version: '0.1.0+1a2b3c4',
  routeId: '/(participant)/meine-daten/ansehen',
  browser: { userAgent: IPAD, maxTouchPoints: 5 },
};
const withStack = (stack: string): Error => Object.assign(new TypeError('Anna Muster'), { stack });

describe('the report of an error', () => {
  it('tells where in the app, and nothing of what was typed', () => {
    const stack = [
      'TypeError: Anna Muster',
      '    at ke (https://merkzeit.example/_app/immutable/chunks/B8cFANYk.js:4:53018)',
      '    at https://merkzeit.example/_app/immutable/nodes/11.BpkXMxFu.js:1:20?x=Muster',
      'go@https://merkzeit.example/_app/immutable/entry/app.CDk50J87.js:2:7',
      '    at <anonymous>',
    ].join('\n');
    expect(reportOf(withStack(stack), about)).toEqual({
      appVersion: '0.1.0+1a2b3c4',
      screen: '/meine-daten/ansehen',
      errorName: 'TypeError',
      places: ['B8cFANYk.js:4:53018', '11.BpkXMxFu.js:1:20', 'app.CDk50J87.js:2:7'],
      engine: 'WebKit 26',
      system: 'iOS',
    });
  });

  it.each([
    [
      'Mozilla/5.0 (Linux; Android 15; SM-X210) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      'Chromium 142',
      'Android',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
      'Gecko 145',
      'Windows',
    ],
    [
      'Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
      'WebKit 18',
      'iOS',
    ],
    ['curl/8.5.0', 'other', 'other'],
  ])('names engine and system of %s', (userAgent, engine, system) => {
    const browser = { userAgent, maxTouchPoints: 0 };
    expect(reportOf(null, { ...about, browser })).toMatchObject({
      engine,
      system,
      errorName: 'Error',
      places: [],
    });
  });

  it('is always a message that the server takes, whatever broke', () => {
    const anything = fc.record({
      name: fc.string(),
      stack: fc.string(),
      version: fc.string({ minLength: 1 }).map((text) => `0${text}`),
      routeId: fc.option(fc.string()),
      userAgent: fc.string(),
    });
    fc.assert(
      fc.property(anything, ({ name, stack, version, routeId, userAgent }) => {
        const error = Object.assign(new Error('x'), { name, stack });
        const report = reportOf(error, { version, routeId, browser: { userAgent, maxTouchPoints: 0 } });
        expect(parseProblemMessage(report)).toEqual({ ok: true, value: report });
      }),
    );
  });
});
