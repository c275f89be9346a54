/** The compose files of deploy/. */
import { parse } from 'yaml';
import { bytes, FIRST_START_BYTES, isSecret, seconds, type Findings, type Project } from './project.ts';

export const COMPOSE_FILES = ['deploy/compose.yaml', 'deploy/compose.practice.yaml'] as const;

/** As far as it is used; anything else of a file is looked at as unknown. */
interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly healthcheck?: { readonly test?: readonly unknown[] };
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly privileged?: boolean;
  readonly network_mode?: string;
  readonly hostname?: string;
  readonly mem_limit?: string;
  readonly stop_grace_period?: string;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks?: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
}

/** An operator's own folder, made by them. */
const OWN_FOLDERS = ['./content'];

export function composeFindings(project: Project, file: string, text: string): Findings {
  const compose = parse(text, { merge: true }) as Compose;
  const services = Object.entries(compose.services);
  const apps = services.filter(([, service]) => isApp(service));
  const findings = services.flatMap(([name, service]) =>
    [
      ...carefulFindings(service),
      ...nameFindings(project, compose, service),
      ...secretFindings(service),
      ...(isApp(service) ? appFindings(project, service, apps.length) : []),
      ...(isDatabase(service) ? databaseFindings(compose, service) : []),
      ...upstreamFindings(
        service,
        apps.map(([app]) => app),
      ),
    ].map((finding) => `${name}: ${finding}`),
  );
  return [...(apps.length === 0 ? ['no service builds the app'] : []), ...findings].map(
    (finding) => `${file}: ${finding}`,
  );
}

/** Variables that compose fills in from the environment or deploy/.env. */
export const filledIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name)),
];

/** What a service sets for the Caddyfile that it mounts. */
export function environmentOfProxy(text: string): readonly string[] {
  const { services } = parse(text, { merge: true }) as Compose;
  const proxy = Object.values(services).find(({ image = '' }) => image.startsWith('caddy:'));
  return Object.keys(proxy?.environment ?? {});
}

const isApp = (service: Service): boolean => service.build !== undefined;
const isDatabase = ({ image = '' }: Service): boolean => image.startsWith('postgres:');
const isProxy = ({ image = '' }: Service): boolean => image.startsWith('caddy:');

function carefulFindings(service: Service): Findings {
  const { image = '', healthcheck, read_only: readOnly, cap_drop: dropped = [], restart } = service;
  return [
    ...(isApp(service) || /^[\w./-]+:\d[\w.-]*$/.test(image) ? [] : [`image ${image} has no version`]),
    ...(readOnly === true ? [] : ['read_only is missing']),
    ...(dropped.includes('ALL') ? [] : ['cap_drop: [ALL] is missing']),
    ...(service.security_opt?.includes('no-new-privileges:true') ? [] : ['no-new-privileges is missing']),
    ...(restart === 'unless-stopped' ? [] : ['restart is missing']),
    ...(isList(healthcheck?.test) ? [] : ['healthcheck is missing, or no list of words']),
    ...(service.mem_limit === undefined ? ['mem_limit is missing'] : []),
    ...(service.privileged === true || service.network_mode === 'host' ? ['is no container any more'] : []),
    ...(service.ports === undefined || isProxy(service) ? [] : ['publishes a port past the proxy']),
    ...(service.volumes?.some((volume) => volume.includes('docker.sock')) ? ['rules the engine'] : []),
  ];
}

/** An unquoted `: ` makes a mapping of a word, and the engine refuses the file. */
const isList = (words: readonly unknown[] | undefined): boolean =>
  words !== undefined && words.length > 1 && words.every((word) => typeof word === 'string');

/** Everything that is named elsewhere is there. */
function nameFindings({ has }: Project, compose: Compose, service: Service): Findings {
  const mounted = (service.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
  const missing = [
    ...(service.networks ?? []).filter((name) => !(name in (compose.networks ?? {}))),
    ...Object.keys(service.depends_on ?? {}).filter((name) => !(name in compose.services)),
    ...mounted.filter((name) => !name.startsWith('.') && !(name in (compose.volumes ?? {}))),
    ...mounted.filter(
      (name) => name.startsWith('./') && !OWN_FOLDERS.includes(name) && !has(`deploy/${name}`),
    ),
    ...(service.build !== undefined && !has(service.build.dockerfile) ? [service.build.dockerfile] : []),
  ];
  return missing.map((name) => `there is no ${name}`);
}

/** Secrets come from outside: `${NAME:?}` or, where they may be absent, `${NAME:-}`. */
function secretFindings({ environment = {} }: Service): Findings {
  return Object.entries(environment)
    .filter(([name]) => isSecret(name))
    .filter(([, value]) => !/^\$\{\w+(:\?|:-)\}$|:\$\{\w+:\?\}@/.test(String(value)))
    .map(([name]) => `${name} has its value in the file`);
}

function appFindings(project: Project, service: Service, processes: number): Findings {
  const { environment = {}, healthcheck } = service;
  const path = /127\.0\.0\.1:\d+(\/[\w/]+)/.exec(healthcheck?.test?.join(' ') ?? '')?.[1] ?? 'no path';
  const onPostgres = 'DATABASE_URL' in environment;
  return [
    ...Object.keys(environment).flatMap((name) => project.unknown(name) ?? []),
    ...['ORIGIN', 'ADDRESS_HEADER']
      .filter((name) => !(name in environment))
      .map((name) => `${name} is missing`),
    ...(String(environment['ORIGIN']).startsWith('https://') ? [] : ['ORIGIN: tablets need https']),
    ...(processes > 1 && !onPostgres ? ['several processes need DATABASE_URL'] : []),
    ...(processes > 1 && !('MERKZEIT_SECRET' in environment)
      ? ['several processes need MERKZEIT_SECRET']
      : []),
    ...(!onPostgres && !(bytes(service.mem_limit ?? '') > FIRST_START_BYTES)
      ? ['mem_limit: too little for the first start']
      : []),
    ...(!onPostgres && !service.volumes?.some((volume) => volume.endsWith(':/data'))
      ? ['/data is not kept']
      : []),
    ...(service.hostname === undefined
      ? []
      : ['hostname: two containers would take each other for the same']),
    ...(seconds(service.stop_grace_period ?? '') * 1000 > project.graceMs
      ? []
      : ['stop_grace_period: shorter than the server takes to stop']),
    ...(project.answers(path) ? [] : [`healthcheck: nobody answers at ${path}`]),
  ];
}

function databaseFindings(compose: Compose, service: Service): Findings {
  const open = (service.networks ?? ['default']).filter(
    (name) => compose.networks?.[name]?.internal !== true,
  );
  return open.map((name) => `the network ${name} leads out`);
}

function upstreamFindings({ environment = {} }: Service, apps: readonly string[]): Findings {
  const upstreams = environment['UPSTREAMS'];
  if (upstreams === undefined) return [];
  const wanted = apps.map((app) => `${app}:3000`).join(' ');
  return upstreams === wanted ? [] : [`UPSTREAMS is not ${wanted}`];
}
