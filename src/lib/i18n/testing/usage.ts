/** Which texts of a catalogue the sources show: by names and what is written behind them, without types. */

/** The texts of one language: `defineTexts`, one step in. */
export type TextTree =
  string | readonly unknown[] | ((...given: never[]) => string) | { readonly [key: string]: TextTree };

/** A key that stands there, or null: one that is known only when the app runs. */
type Step = string | null;

interface Chain {
  readonly steps: readonly Step[];
  /** Where it begins and ends in the source. */
  readonly start: number;
  readonly end: number;
}

/** A name for a part of the texts: the steps to it, and from where on it is called so. */
interface Alias {
  readonly name: string;
  readonly way: readonly Step[];
  readonly from: number;
}

const KEY = /\s*[!?]?\.\s*([A-Za-z_$][\w$]*)/y;
const QUOTED_KEY = /(?:\?\.)?\[\s*'([^']+)'\s*\]/y;
const COMPUTED_KEY = /(?:\?\.)?\[(?:[^[\]]|\[[^[\]]*\])*\]/y;

const isBlock = (tree: TextTree): tree is { readonly [key: string]: TextTree } =>
  typeof tree === 'object' && !Array.isArray(tree);

/** Every text below, as a path with dots. */
export function pathsOf(tree: TextTree, path = ''): readonly string[] {
  if (!isBlock(tree)) return [path];
  return Object.entries(tree).flatMap(([key, below]) => pathsOf(below, path === '' ? key : `${path}.${key}`));
}

/** The texts that some steps lead to; all below where they end early. A step that leads nowhere is of something else. */
function reached(tree: TextTree, [step, ...rest]: readonly Step[], path = ''): readonly string[] {
  if (step === undefined) return pathsOf(tree, path);
  // Behind a text comes at most what texts and lists have anyway: `.trim`, `.map`, an index.
  if (!isBlock(tree)) return step === null || step in Object(tree) ? [path] : [];
  const keys = step === null ? Object.keys(tree) : [step];
  return keys.flatMap((key) => {
    const below = tree[key];
    return below === undefined ? [] : reached(below, rest, path === '' ? key : `${path}.${key}`);
  });
}

function stepAt(text: string, at: number): { readonly step: Step; readonly end: number } | null {
  for (const pattern of [KEY, QUOTED_KEY, COMPUTED_KEY]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { step: match[1] ?? null, end: pattern.lastIndex };
  }
  return null;
}

/** Wherever an alias stands, until its name means something else: the steps behind it. */
function chainsOf(text: string, { name, from }: Alias): readonly Chain[] {
  const declared = new RegExp(
    `const ${name}\\b|const \\{[^{}]*\\b${name}\\b[^{}]*\\} =|[(,]\\s*${name}: (?=[A-Z(])`,
    'g',
  );
  declared.lastIndex = from;
  const own = text.slice(0, declared.exec(text)?.index);
  const used = new RegExp(`(?<![\\w$</]|(?<!\\.\\.)\\.|typeof )${name}(?![\\w$:-])`, 'g');
  return [...own.matchAll(used)].flatMap(({ index: start }) => {
    if (start < from) return [];
    const steps: Step[] = [];
    let end = start + name.length;
    for (let next = stepAt(own, end); next !== null; next = stepAt(own, end)) {
      steps.push(next.step);
      ({ end } = next);
    }
    return [{ steps, start, end }];
  });
}

/** What a chain is called from then on: `const t = …;`, `const t = $derived(…);`, `const { a, b: c } = …;`. */
function aliasesOf(text: string, { steps, start, end }: Chain): readonly Alias[] {
  const closing = /^\s*\)?[;}]/.exec(text.slice(end, end + 100));
  if (closing === null) return [];
  const before = text.slice(Math.max(0, start - 300), start);
  const from = end + closing[0].length;
  const [, name] = /const (\w+)(?:: [^=;]+)? = (?:\$derived\()?$/.exec(before) ?? [];
  if (name !== undefined) return [{ name, way: steps, from }];
  const [, several = ''] = /const \{([^{}]+)\} = (?:\$derived\()?$/.exec(before) ?? [];
  return [...several.matchAll(/(\w+)(?:: (\w+))?/g)].map(([, key = '', own = key]) => ({
    name: own,
    way: [...steps, key],
    from,
  }));
}

/** Without comments, imports and what is between quotation marks, keys in brackets aside. */
function bare(source: string): string {
  return source
    .replaceAll(/\/\*.*?\*\/|^\s*\/\/[^\n]*|^\s*import [^;]*;/gms, '')
    .replaceAll(/(?<!\[)'[^'\n]*'/g, "''");
}

/**
 * The texts of `tree` that a source uses. What is handed on whole (to a function, to a component), or asked for by a
 * key that is computed, counts as used with all that is below: better an unused text unseen than a used one called unused.
 * @param name what the texts in all languages are called in this source, such as `letterTexts`
 */
export function usedIn(source: string, name: string, tree: TextTree): ReadonlySet<string> {
  const text = bare(source);
  const used = new Set<string>();
  const visit = (alias: Alias): void => {
    for (const found of chainsOf(text, alias)) {
      const chain = { ...found, steps: [...alias.way, ...found.steps] };
      const aliases = aliasesOf(text, chain);
      aliases.forEach(visit);
      // The first step is the language.
      if (aliases.length === 0) for (const path of reached(tree, chain.steps.slice(1))) used.add(path);
    }
  };
  visit({ name, way: [], from: 0 });
  return used;
}
