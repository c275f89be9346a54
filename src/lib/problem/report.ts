/** What is told of an error that nobody foresaw. Pure: the error and the browser are handed in. */
import type { ProblemMessage, SYSTEMS } from '#lib/progress/wire/problem.ts';

/** Of `Navigator`. */
export interface Browser {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
}

const MOST_PLACES = 8;
/** A file of ours in a line of a stack, as Chromium, WebKit and Gecko write it. */
const PLACE = /\/([A-Za-z0-9_.-]{1,60}\.js):([0-9]{1,6}):([0-9]{1,7})/g;

function engineOf({ userAgent }: Browser): string {
  const found =
    /(?:Chrome|Chromium)\/([0-9]{1,3})/.exec(userAgent) ??
    /(?:Firefox)\/([0-9]{1,3})/.exec(userAgent) ??
    /Version\/([0-9]{1,3})[^ ]* (?:Mobile\/[^ ]+ )?Safari\//.exec(userAgent);
  const version = found?.[1];
  if (version === undefined) return 'other';
  if (userAgent.includes('Firefox/')) return `Gecko ${version}`;
  return /Chrom(?:e|ium)\//.test(userAgent) ? `Chromium ${version}` : `WebKit ${version}`;
}

function systemOf({ userAgent, maxTouchPoints }: Browser): (typeof SYSTEMS)[number] {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'iOS';
  if (userAgent.includes('Android')) return 'Android';
  if (userAgent.includes('Windows')) return 'Windows';
  // An iPad calls itself a Mac; no Mac is touched with several fingers.
  if (userAgent.includes('Macintosh')) return maxTouchPoints > 1 ? 'iOS' : 'macOS';
  return userAgent.includes('Linux') ? 'Linux' : 'other';
}

function nameOf(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error';
}

function placesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return [...stack.matchAll(PLACE)]
    .slice(0, MOST_PLACES)
    .map(([, file = '', line = '', column = '']) => `${file}:${line}:${column}`);
}

/** `/(participant)/meine-daten/ansehen` → `/meine-daten/ansehen`; what has ids in it is cut there. */
function screenOf(routeId: string | null): string {
  const path = (routeId ?? '').replaceAll(/\/\([a-z]+\)/g, '');
  return /^\/[a-z/-]{0,59}/.exec(path)?.[0] ?? '/';
}

/**
 * The report of an error.
 * @param routeId Kit's id of the route, null where there was none
 */
export function reportOf(
  error: unknown,
  about: { readonly version: string; readonly routeId: string | null; readonly browser: Browser },
): ProblemMessage {
  return {
    appVersion: about.version.replaceAll(/[^0-9A-Za-z.+-]/g, '').slice(0, 40),
    screen: screenOf(about.routeId),
    errorName: nameOf(error),
    places: placesOf(error),
    engine: engineOf(about.browser),
    system: systemOf(about.browser),
  };
}
