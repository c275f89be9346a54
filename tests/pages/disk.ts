/** What lies on the disk of a tablet whose browser is closed: every byte of its profile, as a thief reads it. */
import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A marker as it may stand in a file: databases keep text in one, two or three ways, messages in Base64. */
function writings(marker: string): readonly Buffer[] {
  const utf16 = Buffer.from(marker, 'utf16le');
  const base64 = [0, 1, 2].map((shift) => {
    // The characters at the ends depend on what stands beside the marker.
    const shifted = Buffer.concat([Buffer.alloc(shift), Buffer.from(marker)]);
    return Buffer.from(shifted.toString('base64').slice(shift === 0 ? 0 : shift + 1, -4));
  });
  const urlSafe = base64.map((one) => Buffer.from(one.toString().replaceAll('+', '-').replaceAll('/', '_')));
  return [
    Buffer.from(marker, 'utf8'),
    utf16,
    Buffer.from(utf16).swap16(),
    ...[...base64, ...urlSafe].filter(({ length }) => length >= 8),
  ];
}

/** Where these markers stand in any file below a folder, as `path: marker`; empty: nowhere. */
export async function findOnDisk(folder: string, markers: readonly string[]): Promise<readonly string[]> {
  const wanted = markers.map((marker) => [marker, writings(marker)] as const);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    for (const [marker, texts] of wanted) {
      if (texts.some((text) => bytes.includes(text))) found.push(`${relative(folder, path)}: ${marker}`);
    }
  }
  return found;
}

/** Appends bytes to the newest log of IndexedDB in a profile; its browser must not run. */
export async function tearLog(profileDir: string, end: Uint8Array): Promise<void> {
  const parent = join(profileDir, 'Default/IndexedDB');
  const folder = (await readdir(parent)).find((name) => name.endsWith('.leveldb'));
  const logs = (await readdir(join(parent, folder ?? ''))).filter((name) => name.endsWith('.log'));
  const newest = logs.toSorted().at(-1);
  if (folder === undefined || newest === undefined) throw new Error('The browser keeps no IndexedDB here');
  await appendFile(join(parent, folder, newest), end);
}
