import { building, dev } from '$app/environment';
import { redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { destination } from 'pino';
import { doctorTexts } from '#lib/i18n/catalogue/doctor.ts';
import { isDatabaseAway } from '#lib/server/database/away.ts';
import { office } from '#lib/server/office.ts';
import { makeLog, type Log } from '#lib/server/operations/log.ts';
import { errorLine, observe } from '#lib/server/operations/observe.ts';
import { readSettings } from '#lib/server/settings.ts';
import { applyCookies } from '#lib/server/sign-in/cookies.ts';
import { needsSecondFactor } from '#lib/server/sign-in/signed-in.ts';
import { openAtStart } from '#lib/server/start.ts';

/** Opens the database before the first request. Pages are also prerendered by this code: then nothing is opened. */
export const init: ServerInit = async () => {
  if (building) return;
  const lines = await openAtStart();
  // In production server.mjs prints them, once it listens.
  if (dev) process.stdout.write(`${lines.slice(1).join('\n')}\n`);
};

let log: Log | null = null;
/** Made at the first line, so that nothing is opened while pages are prerendered. Written at once: a kill loses no line. */
const processLog = (): Log =>
  (log ??= makeLog(
    readSettings(process.env).log,
    destination({ fd: 1, sync: true }),
    destination({ fd: 2, sync: true }),
  ));

const watch: Handle = async (input) => {
  if (building) return await input.resolve(input.event);
  const { metrics } = await office();
  return await observe((line) => {
    processLog().request(line);
    metrics?.request(line);
  })(input);
};

/** The pages of the portal that open without a session. */
const OPEN_PAGES = [
  '/arzt/anmelden',
  '/arzt/anmelden/code',
  '/arzt/beitreten',
  '/arzt/einrichten',
  '/arzt/passwort',
  '/arzt/passwort/neu',
];
/** The pages that a member reaches who has yet to set up the second factor. */
const SECOND_FACTOR = '/arzt/zweiter-schritt';
const RETRY_AFTER_SECONDS = '30';
const FIRST_PAGES = [SECOND_FACTOR, '/arzt/abmelden', ...OPEN_PAGES];

const guard: Handle = async ({ event, resolve }) => {
  event.locals.member = null;
  event.locals.isDatabaseAway = false;
  const { pathname } = event.url;
  if (building || (pathname !== '/arzt' && !pathname.startsWith('/arzt/')))
    return withFrameRule(whileAway(event.locals, await resolve(event)));

  const found = await sessionOf(event.request.headers);
  if (found === null) return unavailable();
  const { member, cookies } = found;
  applyCookies(event.cookies, cookies);
  event.locals.member = member;
  if (member === null && !OPEN_PAGES.includes(pathname)) redirect(303, '/arzt/anmelden');
  if (member !== null && needsSecondFactor(member) && !FIRST_PAGES.includes(pathname))
    redirect(303, SECOND_FACTOR);

  const response = whileAway(event.locals, await resolve(event));
  response.headers.set('Cache-Control', 'no-store');
  return withFrameRule(response);
};

export const handle: Handle = sequence(watch, guard);

/** Whose session it is; null while the database is away. */
async function sessionOf(headers: Headers) {
  try {
    return await (await office()).signIn.session(headers);
  } catch (error) {
    if (isDatabaseAway(error)) return null;
    throw error;
  }
}

/** Tells devices and proxies to come back later, where an error page says that something is broken. */
function whileAway({ isDatabaseAway: isAway }: App.Locals, response: Response): Response {
  if (!isAway) return response;
  const headers = new Headers(response.headers);
  headers.set('Retry-After', RETRY_AFTER_SECONDS);
  return new Response(response.body, { status: 503, headers });
}

/** The portal's answer where not even the session can be looked up. Without any part of the app, which would ask again. */
function unavailable(): Response {
  const { title, text } = doctorTexts.de.problems;
  return new Response(
    `<!doctype html><html lang="de"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`,
    {
      status: 503,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Retry-After': RETRY_AFTER_SECONDS,
        'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      },
    },
  );
}

/** Kit's policy for rendered pages, plus what cannot stand in the `meta` of prerendered ones (server.mjs adds it there). */
function withFrameRule(response: Response): Response {
  const policy = response.headers.get('Content-Security-Policy');
  if (policy !== null) response.headers.set('Content-Security-Policy', `${policy}; frame-ancestors 'none'`);
  return response;
}

/** Notes where an error happened and of which kind, never its message: a query's message contains what was stored. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  event.locals.isDatabaseAway = isDatabaseAway(error);
  if (status !== 404) processLog().error(errorLine(error, event, status));
  return { message: status === 404 ? 'Not found' : 'Internal error' };
};
