import { describe, expect, it } from 'vitest';
import { CONTACT_PATH } from '#lib/progress/wire/contact.ts';
import { POLICY_ADDRESSES, routeOf, shellOf } from './precache.ts';

const own = 'https://merkzeit.example';
const route = (path: string, method = 'GET'): string => routeOf(new URL(path, own), method, own);

describe('the service worker', () => {
  it('keeps the shell without pictures of tests', () => {
    const files = [
      '/icons/icon.svg',
      '/stimuli/picture-discrimination/1/manifest.json',
      '/manifest.webmanifest',
    ];
    expect(shellOf(['/_app/a.js'], files, ['/'])).toEqual([
      '/_app/a.js',
      '/icons/icon.svg',
      '/manifest.webmanifest',
      '/',
    ]);
  });

  it('never stands between the app and the server, or the portal', () => {
    expect(route('/api/progress', 'POST')).toBe('network');
    expect(route('/api/health')).toBe('network');
    expect(route('/arzt')).toBe('network');
    expect(route('/erinnern/abbestellen')).toBe('network');
    expect(route('/konto/bestaetigen')).toBe('network');
    expect(routeOf(new URL('https://elsewhere.example/'), 'GET', own)).toBe('network');
  });

  it.each(['/datenschutz', '/nutzung', '/impressum', '/verzeichnis'])(
    'asks the server for %s first',
    (path) => {
      expect(route(path)).toBe('policy');
      expect(route(`${path}?sprache=en`)).toBe('policy');
      expect(route(`${path}/__data.json`)).toBe('network');
    },
  );

  it('asks the server for the contact first', () => {
    expect(route(CONTACT_PATH)).toBe('policy');
    expect(POLICY_ADDRESSES).toContain(CONTACT_PATH);
  });

  it('answers the app’s own pages and pictures from the device', () => {
    expect(route('/aufgabe')).toBe('shell');
    expect(route('/erinnerungen')).toBe('shell');
    expect(route('/freigabe')).toBe('shell');
    expect(route('/stimuli/picture-discrimination/1/1-jug-target.webp')).toBe('stimuli');
  });
});
