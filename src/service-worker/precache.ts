/** Folders whose files are not part of the shell: the app keeps pictures itself, one form at a time. */
const NOT_SHELL = ['/stimuli/', '/robots.txt'];
/** Addresses that only the server can answer. */
const SERVER_ONLY = ['/api/', '/arzt', '/erinnern/'];

/** What the app needs to start and run without a network. */
export function shellOf(
  build: readonly string[],
  files: readonly string[],
  prerendered: readonly string[],
): string[] {
  const shellFiles = files.filter((file) => !NOT_SHELL.some((folder) => file.startsWith(folder)));
  return [...build, ...shellFiles, ...prerendered];
}

/** How a request is answered. `shell`: from the cache of this version. `stimuli`: from the kept pictures first. */
export function routeOf(url: URL, method: string, ownOrigin: string): 'network' | 'shell' | 'stimuli' {
  if (method !== 'GET' || url.origin !== ownOrigin) return 'network';
  if (SERVER_ONLY.some((path) => url.pathname.startsWith(path))) return 'network';
  return url.pathname.startsWith('/stimuli/') ? 'stimuli' : 'shell';
}
