/** Not part of the shell: pictures, which the app keeps itself, a form at a time; what a browser shows when it installs. */
const NOT_SHELL = ['/stimuli/', '/screenshots/', '/robots.txt'];
/** Addresses that only the server can answer. */
const SERVER_ONLY = ['/api/', '/arzt', '/erinnern/', '/konto/bestaetigen'];
/** Public texts that the server writes with its operator's name: asked for each time, and kept for when it is away. */
const POLICIES = ['/datenschutz', '/nutzung', '/impressum', '/verzeichnis'];

/** Likewise: whom to ring up (progress/wire/contact.ts). */
const CONTACT = '/api/contact';

/** Addresses of the public texts in both languages, and of the contact. */
export const POLICY_ADDRESSES: readonly string[] = Object.freeze([
  ...POLICIES.flatMap((path) => [path, `${path}?sprache=en`]),
  CONTACT,
]);

/** What the app needs to start and run without a network. */
export function shellOf(
  build: readonly string[],
  files: readonly string[],
  prerendered: readonly string[],
): string[] {
  const shellFiles = files.filter((file) => !NOT_SHELL.some((folder) => file.startsWith(folder)));
  return [...build, ...shellFiles, ...prerendered];
}

/**
 * How a request is answered. `shell`: from the cache of this version. `stimuli`: from the kept pictures first.
 * `policy`: from the network first.
 */
export function routeOf(
  url: URL,
  method: string,
  ownOrigin: string,
): 'network' | 'shell' | 'stimuli' | 'policy' {
  const { pathname } = url;
  if (method !== 'GET' || url.origin !== ownOrigin) return 'network';
  if (pathname === CONTACT) return 'policy';
  if (SERVER_ONLY.some((path) => pathname.startsWith(path))) return 'network';
  if (POLICIES.includes(pathname)) return 'policy';
  // What a page of the server loads later, such as its data.
  if (POLICIES.some((path) => pathname.startsWith(`${path}/`))) return 'network';
  return pathname.startsWith('/stimuli/') ? 'stimuli' : 'shell';
}
