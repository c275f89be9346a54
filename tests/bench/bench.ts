/** `npm run bench -- NAME [--json]`: the one way to measure. Each *.bench.ts beside this file is one bench. */
import { holds, type Bench, type Figure } from './figure.ts';
import { environment, type Environment } from './environment.ts';

const files = import.meta.glob<{ bench: Bench }>('./*.bench.ts');

const USAGE = `Usage: npm run bench -- NAME [--json]

  NAME      the bench to run; without one, all are listed
  --json    print one object {bench, environment, figures: [{name, unit, value, bar, holds}]}
  --rounds  how often what is random is repeated, for instance --rounds 10 (durability, server)
  --help    this page

npm puts two lines of its own before it; "npm run --silent bench -- NAME --json" prints the object alone.
docs/benchmarks.md says what each bench compares.`;

type Judged = Figure & { readonly holds: boolean | null };

/** `--rounds 10`, and what is left of the arguments without it. */
function takeRounds(args: readonly string[]): { rounds: number | undefined; rest: readonly string[] } {
  const at = args.indexOf('--rounds');
  if (at === -1) return { rounds: undefined, rest: args };
  return { rounds: Number(args[at + 1]), rest: args.toSpliced(at, 2) };
}

/** Exit code: 0, or 1 where a figure does not hold its bar, or 2 where the question was wrong. */
export async function main(given: readonly string[]): Promise<number> {
  const { rounds, rest: args } = takeRounds(given);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))
    return complain('Write for instance --rounds 10.');
  if (args.includes('--help')) return say(USAGE, 0);
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (unknown !== undefined) return complain(`There is no option ${unknown}. See --help.`);
  const [name, ...more] = args.filter((arg) => !arg.startsWith('-'));
  if (more.length > 0) return complain('One bench at a time: the second would measure the first one too.');
  if (name === undefined) return say(await list(), 0);
  const load = files[`./${name}.bench.ts`];
  if (load === undefined) return complain(`There is no bench "${name}". There are: ${names().join(', ')}.`);

  const { bench } = await load();
  const figures: Judged[] = (await bench.run(rounds)).map((figure) => ({ ...figure, holds: holds(figure) }));
  const result = { bench: bench.name, environment: environment(), figures };
  const code = figures.some((figure) => figure.holds === false) ? 1 : 0;
  return say(
    args.includes('--json') ? JSON.stringify(result, null, 2) : table(bench, result.environment, figures),
    code,
  );
}

const names = (): string[] => Object.keys(files).map((path) => path.slice('./'.length, -'.bench.ts'.length));

async function list(): Promise<string> {
  const benches = await Promise.all(Object.values(files).map(async (load) => (await load()).bench));
  return benches.map(({ name, question }) => `${name.padEnd(16)} ${question}`).join('\n');
}

function table(
  bench: Bench,
  { node, cpu, cores, os, commit }: Environment,
  figures: readonly Judged[],
): string {
  const widest = Math.max(...figures.map(({ name }) => name.length));
  const rows = figures.map(({ name, value, unit, bar, holds: isHeld }) => {
    const verdict = isHeld === null ? '' : isHeld ? 'holds' : 'DOES NOT HOLD';
    return `${name.padEnd(widest)}  ${(value ?? 'not measured').toString().padStart(12)} ${unit.padEnd(6)} ${(bar ?? '').padEnd(10)} ${verdict}`.trimEnd();
  });
  return [bench.question, '', ...rows, '', `Node ${node}, ${cores} x ${cpu}, ${os}, commit ${commit}`].join(
    '\n',
  );
}

function say(text: string, code: number): number {
  console.log(text);
  return code;
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}
