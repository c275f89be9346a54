/**
 * The production server: `node server.mjs [--demo]` after `npm run build`. docs/operating.md lists its settings.
 * Sets headers on every response: adapter-node serves static files past src/hooks.server.ts, and without them
 * a cross-origin isolated page may not start its workers.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';

const BUILT = new URL('./build/handler.js', import.meta.url);
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || '127.0.0.1';
process.env.ORIGIN ||= `http://localhost:${port}`;
process.env.NODE_ENV ||= 'production';
// The largest message is a backup (src/lib/progress/wire/backup.ts); each address has a limit of its own.
process.env.BODY_SIZE_LIMIT ||= '9M';
if (!(Number(process.env.MERKZEIT_STOP_DELAY || 0) >= 0))
  giveUp('MERKZEIT_STOP_DELAY muss eine Zahl von Sekunden sein.');
if (process.argv.includes('--demo')) process.env.MERKZEIT_DEMO = '1';

/** How long open requests may take to end after SIGTERM, milliseconds. */
const GRACE_MS = 10_000;
/** How long requests are still taken after SIGTERM while /api/ready already says no, milliseconds. */
const DELAY_MS = 1000 * Number(process.env.MERKZEIT_STOP_DELAY || 0);
/** How often connections are looked through that nobody uses any more, milliseconds. */
const TIDY_MS = 50;

const HEADERS = Object.entries({
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Prerendered pages carry the rest of the policy in a `meta`, where this part has no effect.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy':
    'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=(), browsing-topics=()',
  // What may be kept longer (the hashed files of the build) says so itself.
  'Cache-Control': 'no-cache',
  ...(process.env.ORIGIN.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
});

/** Workers do not inherit the policy of a page's `meta`: they may connect to nobody else either. */
const SCRIPT_POLICY = "connect-src 'self'; frame-ancestors 'none'";

/** @param {import('node:http').ServerResponse} response @param {string} url */
function setHeaders(response, url) {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  const path = url.split('?')[0];
  if (path.endsWith('.js')) response.setHeader('Content-Security-Policy', SCRIPT_POLICY);
  // Forms of the portal need their own origin; see src/hooks.server.ts. Nothing of it leaves the site either way.
  const isPortal = path === '/arzt' || path.startsWith('/arzt/');
  response.setHeader('Referrer-Policy', isPortal ? 'same-origin' : 'no-referrer');
}

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (!existsSync(BUILT)) giveUp('Merkzeit ist noch nicht gebaut. Rufen Sie zuerst auf: npm run build');

/** @type {import('./build/handler.js').handler} */
let handler;
try {
  // Opens the database on the way (init in src/hooks.server.ts).
  ({ handler } = await import(BUILT.href));
} catch (error) {
  // Errors that an operator can mend have a sentence of their own; of any other the place helps us.
  const isPlain = [
    'DatabaseInUseError',
    'DatabaseUnreachableError',
    'DatabaseNewerError',
    'MigrationChangedError',
    'SecretError',
    'SettingError',
  ].includes(error.name);
  giveUp(isPlain ? error.message : error.stack);
}
/** Left by src/lib/server/start.ts. */
const start = globalThis[Symbol.for('merkzeit.start')];

let isClosing = false;

const server = createServer((request, response) => {
  setHeaders(response, request.url ?? '/');
  // Whoever keeps a connection open for the next request asks somewhere else for it.
  if (isClosing) response.setHeader('Connection', 'close');
  if (start.door(request, response)) return;
  handler(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
});
server.requestTimeout = 60_000;

server.once('error', async (error) => {
  await start.close();
  if (error.code === 'EADDRINUSE') {
    giveUp(
      `Der Anschluss ${port} ist belegt. Läuft Merkzeit schon? Sonst wählen Sie mit PORT einen anderen.`,
    );
  }
  giveUp(`Der Anschluss ${port} auf ${host} lässt sich nicht öffnen (${error.code}).`);
});
server.listen(port, host, () => {
  process.stdout.write(`${start.lines.join('\n')}\n`);
});

/**
 * The first signal makes /api/ready say no, after the delay lets open requests end and closes the database; the second
 * ends at once.
 */
async function close() {
  if (isClosing) process.exit(1);
  isClosing = true;
  start.beginStopping();
  if (DELAY_MS > 0) await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
  const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  const tidy = setInterval(() => server.closeIdleConnections(), TIDY_MS);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(tidy);
  clearTimeout(late);
  await start.close();
  process.exit(0);
}
process.on('SIGTERM', close);
process.on('SIGINT', close);
