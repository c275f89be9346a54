import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathsOf, usedIn, type TextTree } from './testing/usage.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What may show texts, with its content: no test, and not the pictures' laboratory, which has none. */
const sources = new Map(
  ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /\.(ts|svelte)$/.test(file))
      .filter((file) => !/\.test\.ts$|\/testing\/|^src\/laboratory\//.test(file))
      .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const),
  ),
);

/** File and name of everything that `defineTexts` makes. */
const texts = [...sources].flatMap(([file, content]) =>
  [...content.matchAll(/^export const (\w+) = defineTexts\(/gm)].map(
    ([, name = '']) => [file, name] as const,
  ),
);

/** What a source calls an export of another file. */
function namesIn(source: string, content: string, file: string, exported: string): readonly string[] {
  const imports = [...content.matchAll(/import (?:type )?\{([^}]+)\} from '([^']+)'/g)];
  return imports.flatMap(([, names = '', from = '']) => {
    const path = from.startsWith('#lib/')
      ? from.replace('#lib', 'src/lib')
      : relative(root, resolve(root, dirname(source), from));
    if (path !== file) return [];
    return names.split(',').flatMap((one) => {
      const [name = '', own = name] = one.trim().split(' as ');
      return name === exported ? [own] : [];
    });
  });
}

async function treeOf(file: string, name: string): Promise<TextTree> {
  const module = (await import(join(root, file))) as Readonly<Record<string, { readonly de: TextTree }>>;
  return module[name]?.de ?? '';
}

function unusedOf(file: string, exported: string, tree: TextTree): readonly string[] {
  const used = new Set<string>();
  for (const [source, content] of sources)
    for (const name of namesIn(source, content, file, exported))
      for (const path of usedIn(content, name, tree)) used.add(path);
  return pathsOf(tree).filter((path) => !used.has(path));
}

describe('a text that nobody is shown', () => {
  it.each(texts)('is not in %s, %s', async (file, name) => {
    expect(unusedOf(file, name, await treeOf(file, name))).toEqual([]);
  });

  it('is found among those that are', async () => {
    const [file, name] = ['src/lib/i18n/catalogue/letter.ts', 'letterTexts'];
    expect(texts).toContainEqual([file, name]);
    const tree = (await treeOf(file, name)) as { readonly info: object };
    const larger = { ...tree, info: { ...tree.info, weather: 'Wetter' }, farewell: 'Gruß' } as TextTree;
    expect(unusedOf(file, name, larger)).toEqual(['info.weather', 'farewell']);
  });
});

describe('a text counts as used', () => {
  const tree = { a: 'A', b: { c: 'C', d: 'D', e: { f: 'F', g: 'G' } } };
  it.each<readonly [string, string, readonly string[]]>([
    ['by its keys', 'say(words[locale].b.c, words.en.a)', ['b.c', 'a']],
    ['by a key in quotation marks', "say(words[locale].b['d'])", ['b.d']],
    ['over several lines', 'words[locale]\n  .b\n  .c.trim()', ['b.c']],
    ['by a key that is computed', 'words[locale].b.e[kind]', ['b.e.f', 'b.e.g']],
    ['behind a key that is computed', 'words[locale][kind].d', ['b.d']],
    ['when handed on whole', 'tell(words[locale].b.e)', ['b.e.f', 'b.e.g']],
    ['when spread', '({ ...words[locale].b.e })', ['b.e.f', 'b.e.g']],
    ['under another name', 'const t = words[locale].b; say(t.d)', ['b.d']],
    ['under a name in a component', 'const t = $derived(words[locale()]);\n<p>{t.a}</p>', ['a']],
    ['under a name of a name', 'const t = words.de; const u = t.b.e; say(u.g)', ['b.e.g']],
    ['taken apart', 'const { c, e: own } = words.de.b; say(c, own.f)', ['b.c', 'b.e.f']],
    [
      'only while the name stands for it',
      'const t = words.de.b; say(t.c); }\nfunction g() { const t = other; say(t.d); }',
      ['b.c'],
    ],
    ['not where only its type is named', "type T = (typeof words)['de']['b'];", []],
    [
      'not in a comment or an import',
      "import { words } from './a.ts';\n/** words.de.a */\n// words.de.a",
      [],
    ],
  ])('%s', (_, source, paths) => {
    expect([...usedIn(source, 'words', tree)].toSorted()).toEqual(paths.toSorted());
  });
});
