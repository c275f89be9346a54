import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reminderTexts } from '#lib/i18n/catalogue/reminders.ts';
import { noticeOf, wayFor } from './notice.ts';

const own = 'https://merkzeit.example';

describe('a push message', () => {
  it.each(['de', 'en'] as const)('is shown in %s with the words of the app', (locale) => {
    const t = reminderTexts[locale].notice;
    const { title, options } = noticeOf(JSON.stringify({ locale }));
    expect([title, options.body, options.lang]).toEqual([t.title, t.text, locale]);
    expect(options.actions).toEqual([{ action: 'stop', title: t.stop }]);
  });

  it('is shown as the same general sentence whatever it contains', () => {
    const shown = new Set([
      JSON.stringify(noticeOf('{"locale":"de"}')),
      JSON.stringify(noticeOf('{"locale":"en"}')),
    ]);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
        expect(shown.has(JSON.stringify(noticeOf(text)))).toBe(true);
      }),
    );
    expect(noticeOf('{"locale":"de","title":"Ihr Ergebnis"}')).toEqual(noticeOf(null));
  });
});

describe('a tap on a reminder', () => {
  const home = { url: `${own}/` };
  const task = { url: `${own}/aufgabe` };

  it('opens the app, or brings it to the front as it is', () => {
    expect(wayFor('', [])).toEqual({ kind: 'open', to: '/' });
    expect(wayFor('', [task, home])).toEqual({ kind: 'focus', window: task });
  });

  it('leaves the windows of a practice alone', () => {
    const practice = [`${own}/arzt/codes`, `${own}/freigabe`].map((url) => ({ url }));
    expect(wayFor('', practice)).toEqual({ kind: 'open', to: '/' });
    expect(wayFor('', [...practice, home])).toEqual({ kind: 'focus', window: home });
    expect(wayFor('stop', practice)).toEqual({ kind: 'open', to: '/erinnerungen' });
    const releases = { url: `${own}/freigaben` };
    expect(wayFor('', [...practice, releases])).toEqual({ kind: 'focus', window: releases });
  });

  it('on “stop” leads to the reminders, and never away from a task', () => {
    expect(wayFor('stop', [])).toEqual({ kind: 'open', to: '/erinnerungen' });
    expect(wayFor('stop', [home])).toEqual({ kind: 'navigate', window: home, to: '/erinnerungen' });
    expect(wayFor('stop', [task])).toEqual({ kind: 'open', to: '/erinnerungen' });
  });
});
