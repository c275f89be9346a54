import type { ObjectFamily } from './family.ts';

const files = import.meta.glob<{ family: ObjectFamily }>(['./objects/*.ts', '!./objects/*.test.ts'], {
  eager: true,
});

/** File name without ending, and the family it defines. */
export const objectFiles: readonly (readonly [string, ObjectFamily])[] = Object.entries(files).map(
  ([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file.family] as const,
);

/** Every family of objects, in alphabetical order of its id. */
export const objectFamilies: readonly ObjectFamily[] = objectFiles
  .map(([, family]) => family)
  .sort((a, b) => (a.family < b.family ? -1 : 1));

/** Throws a RangeError that names the families there are. */
export function objectFamily(id: string): ObjectFamily {
  const found = objectFamilies.find((f) => f.family === id);
  if (!found)
    throw new RangeError(
      `No object family "${id}". There are: ${objectFamilies.map((f) => f.family).join(', ')}.`,
    );
  return found;
}
