/** deploy/Dockerfile and .dockerignore: read as far as they are used here, and judged. */
import { SOURCES } from '../build.mjs';
import { isSecret, type Findings, type Project } from './project.ts';

export const DOCKERFILE = 'deploy/Dockerfile';
const IGNORE = '.dockerignore';
const PLACE = '/app/';

interface Instruction {
  readonly name: string;
  readonly rest: string;
}

interface Stage {
  readonly name: string;
  /** With arguments filled in. */
  readonly image: string;
  readonly steps: readonly Instruction[];
}

export interface Copy {
  /** Stage it comes from; null for the top folder. */
  readonly from: string | null;
  readonly sources: readonly string[];
  readonly target: string;
}

export function readStages(text: string): readonly Stage[] {
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const defaults = new Map<string, string>();
  const stages: { name: string; image: string; steps: Instruction[] }[] = [];
  for (const line of lines) {
    const [, name = '', rest = ''] = /^\s*(\w+)\s*(.*)$/.exec(line) ?? [];
    if (name === 'ARG' && stages.length === 0) defaults.set(...pair(rest));
    if (name === 'FROM') {
      const [image = '', , as = String(stages.length)] = rest.split(/\s+/);
      const filled = image.replaceAll(/\$\{(\w+)\}/g, (_, key: string) => defaults.get(key) ?? '');
      stages.push({ name: as, image: filled, steps: [] });
    } else stages.at(-1)?.steps.push({ name, rest });
  }
  return stages;
}

export function copiesOf(stage: Stage): readonly Copy[] {
  return of(stage, 'COPY').map((rest) => {
    const words = rest.split(/\s+/);
    const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length) ?? null;
    const paths = words.filter((word) => !word.startsWith('--'));
    return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
  });
}

export function dockerfileFindings(project: Project, text: string, ignore: string): Findings {
  const stages = readStages(text);
  const last = stages.at(-1);
  if (last === undefined) return [`${DOCKERFILE}: has no stage`];
  return [
    ...stages.flatMap((stage) => imageFindings(project, stage)),
    ...stages.flatMap((stage) => copyFindings(project, stage, stages, ignore)),
    ...buildFindings(stages),
    ...finalFindings(project, last),
    ...secretFindings(stages),
  ]
    .map((finding) => `${DOCKERFILE}: ${finding}`)
    .concat(ignoreFindings(ignore));
}

function imageFindings({ oldestNode }: Project, { image, steps }: Stage): Findings {
  const [, major] = /^node:(\d+)[.\w]*-[a-z-]+$/.exec(image) ?? [];
  const findings = steps.filter(({ name }) => name === 'ADD').map(() => 'ADD: take COPY, and fetch nothing');
  if (major === undefined)
    return [...findings, `${image} is not an image of Node pinned by its major version`];
  if (Number(major) < oldestNode) findings.push(`${image} is older than the engines of package.json`);
  return findings;
}

function copyFindings({ has }: Project, stage: Stage, stages: readonly Stage[], ignore: string): Findings {
  const allowed = ignore.split('\n').filter((line) => line.startsWith('!'));
  return copiesOf(stage).flatMap(({ from, sources }) => {
    if (from === null) {
      return sources.flatMap((source) => {
        if (!has(source)) return [`COPY ${source}: there is no such file`];
        return allowed.includes(`!${source}`) ? [] : [`COPY ${source}: ${IGNORE} keeps it out`];
      });
    }
    const origin = stages.find(({ name }) => name === from);
    if (origin === undefined) return [`COPY --from=${from}: there is no such stage`];
    return sources
      .filter((source) => !madeIn(origin).includes(source))
      .map((source) => `COPY --from=${from} ${source}: that stage does not make it`);
  });
}

/** What commands leave behind. */
function madeIn(stage: Stage): readonly string[] {
  const commands = of(stage, 'RUN').join('\n');
  return [
    ...(/\bnpm ci\b/.test(commands) ? [`${PLACE}node_modules`] : []),
    ...(/\bnpm run build\b/.test(commands) ? [`${PLACE}build`] : []),
  ];
}

/** The stage that builds needs all sources of a build, and the one that installs leaves the tools out. */
function buildFindings(stages: readonly Stage[]): Findings {
  return stages.flatMap((stage) => {
    const runs = of(stage, 'RUN').join('\n');
    const copied = copiesOf(stage).flatMap(({ sources }) => sources);
    const missing = /\bnpm run build\b/.test(runs)
      ? [...SOURCES, 'scripts'].filter((source) => !copied.includes(source))
      : [];
    return missing.map((source) => `stage ${stage.name}: builds without ${source}`);
  });
}

function finalFindings(project: Project, stage: Stage): Findings {
  const user = of(stage, 'USER').at(-1);
  const health = of(stage, 'HEALTHCHECK').at(-1) ?? '';
  const [, file] = /^\["node", "([^"]+)"\]$/.exec(of(stage, 'CMD').at(-1) ?? '') ?? [];
  const copies = copiesOf(stage);
  const there = copies.flatMap(({ sources }) => sources.map((source) => source.replace(PLACE, '')));
  const path = /:\$\{process\.env\.PORT\}(\/[\w/]+)/.exec(health)?.[1];
  const origin = copies.find(({ sources }) => sources.includes(`${PLACE}node_modules`))?.from;
  const findings = [
    ...(user === undefined || /^(root|0)\b/.test(user) ? ['the last stage runs as root'] : []),
    ...(/CMD \["node"/.test(health) ? [] : ['HEALTHCHECK: asks with node, as a list']),
    ...(path !== undefined && project.answers(path) ? [] : [`HEALTHCHECK: nobody answers at ${path}`]),
    ...(of(stage, 'STOPSIGNAL').at(-1) === 'SIGTERM' ? [] : ['STOPSIGNAL: the server listens to SIGTERM']),
    ...(file === undefined ? ['CMD: ["node", FILE], so that signals reach the server'] : []),
    ...[file ?? 'server.mjs', 'package.json', 'node_modules', 'build']
      .filter((needed) => !there.includes(needed))
      .map((needed) => `the last stage has no ${needed}`),
    ...environmentOf(stage).flatMap(([name]) => project.unknown(name) ?? []),
  ];
  if (stage.steps.findLastIndex(({ name }) => name === 'RUN') > stage.steps.findIndex(isUser))
    findings.push('RUN after USER');
  return origin === 'build' ? [...findings, 'the last stage takes the packages of the build'] : findings;
}

const isUser = ({ name }: Instruction): boolean => name === 'USER';

function secretFindings(stages: readonly Stage[]): Findings {
  return stages
    .flatMap((stage) => [...environmentOf(stage), ...of(stage, 'ARG').map(pair)])
    .filter(([name]) => isSecret(name))
    .map(([name]) => `${name} would stay in a layer`);
}

/** Everything is kept out but what is named, so that a new file with secrets is no danger. */
function ignoreFindings(ignore: string): Findings {
  const lines = ignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (lines[0] !== '*') return [`${IGNORE}: begins with *, so that only what is named gets in`];
  return lines
    .filter((line) => /^!\/?(data|\.git|\.env|deploy|node_modules|\*)/.test(line))
    .map((line) => `${IGNORE}: ${line} lets in what no image needs`);
}

const of = (stage: Stage, instruction: string): readonly string[] =>
  stage.steps.filter(({ name }) => name === instruction).map(({ rest }) => rest);

function environmentOf(stage: Stage): readonly (readonly [string, string])[] {
  return of(stage, 'ENV').flatMap((rest) => rest.split(/\s+/).map(pair));
}

function pair(text: string): [string, string] {
  const [name = '', value = ''] = text.split('=');
  return [name, value];
}
