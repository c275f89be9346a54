import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_LINES, ROOMS } from './architecture.table.js';

const root = resolve(import.meta.dirname, '..');
const sources = filesBelow('src').filter((file) => /\.(ts|js|svelte)$/.test(file));

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

function roomOf(path: string): string | null {
  const match = Object.entries(ROOMS).find(([, room]) => path.startsWith(`${room.path}/`));
  return match?.[0] ?? null;
}

/** Our own files that a file imports, as paths from the project's root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.flatMap((specifier) => {
    const path = specifier.replace(/\?.*$/, '');
    if (path.startsWith('#lib/')) return [`src/lib/${path.slice('#lib/'.length)}`];
    if (path.startsWith('.')) return [relative(root, resolve(root, dirname(file), path))];
    return [];
  });
}

function paradigmOf(path: string): string | null {
  return /^src\/lib\/paradigms\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** Tests and what only they use may reach anywhere. */
const isTest = (file: string): boolean => /\.test\.ts$|\/fixtures\.ts$|\/testing\//.test(file);

describe('the house', () => {
  it('lets each room import only what its row of the table lists', () => {
    const wrong = sources
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const room = roomOf(file);
        if (room === null) return [];
        return importsOf(file)
          .map((target) => ({ target, other: roomOf(target) }))
          .filter(({ other }) => other !== null && other !== room && !ROOMS[room]?.mayImport.includes(other))
          .map(
            ({ target }) =>
              `${file} imports ${target}: move the shared part down, or hand it in as an argument`,
          );
      });
    expect(wrong).toEqual([]);
  });

  it('keeps one paradigm from importing another', () => {
    const wrong = sources.flatMap((file) => {
      const own = paradigmOf(file);
      if (own === null) return [];
      return importsOf(file).filter((target) => {
        const other = paradigmOf(target);
        return other !== null && other !== own;
      });
    });
    expect(wrong).toEqual([]);
  });

  it('lets the doctor, the server and the public texts see nothing of progress but the wire', () => {
    const wrong = sources
      .filter((file) =>
        ['doctor', 'server', 'doctorRoutes', 'apiRoutes', 'privacy'].includes(roomOf(file) ?? ''),
      )
      .flatMap((file) => importsOf(file).filter((target) => target.startsWith('src/lib/progress/')))
      .filter((target) => !target.startsWith('src/lib/progress/wire/'));
    expect(wrong).toEqual([]);
  });

  it('has no import cycles', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
        return;
      }
      if (done.has(file)) return;
      for (const target of importsOf(file).filter((path) => sources.includes(path)))
        visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it(`keeps every source file at or under ${MAX_LINES} lines`, () => {
    const long = sources
      .filter((file) => !/\/i18n\/catalogue\/|\/server\/migrations\//.test(file))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('has no dumping grounds', () => {
    const wrong = sources.filter((file) =>
      /\/(utils?|helpers?|types|services|stores|common|misc)\//.test(file),
    );
    expect(wrong).toEqual([]);
  });
});
