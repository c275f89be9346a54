/** deploy/merkzeit.service and deploy/merkzeit.env.example. */
import { bytes, FIRST_START_BYTES, isSecret, seconds, type Findings, type Project } from './project.ts';

export const UNIT = 'deploy/merkzeit.service';
export const EXAMPLE = 'deploy/merkzeit.env.example';

/** Without these a fault of the server reaches further than its own data. */
const HARDENED: Readonly<Record<string, string>> = {
  DynamicUser: 'yes',
  NoNewPrivileges: 'yes',
  ProtectSystem: 'strict',
  ProtectHome: 'yes',
  PrivateTmp: 'yes',
  PrivateDevices: 'yes',
  RestrictSUIDSGID: 'yes',
  CapabilityBoundingSet: '',
  Restart: 'always',
  StateDirectory: 'merkzeit',
  StateDirectoryMode: '0700',
  UMask: '0077',
};

export function unitFindings(project: Project, text: string): Findings {
  const lines = text.split('\n').filter((line) => /^\w+=/.test(line));
  const all = (name: string): string[] =>
    lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));
  const one = (name: string): string => all(name).at(-1) ?? '';
  const findings = Object.entries(HARDENED)
    .filter(([name, value]) => !all(name).includes(value))
    .map(([name, value]) => `${name}=${value} is missing`);
  const [program = '', file = ''] = one('ExecStart').split(' ');
  if (!program.startsWith('/') || !project.has(file))
    findings.push('ExecStart: not a program and a file of ours');
  if (!(seconds(one('TimeoutStopSec')) * 1000 > project.graceMs))
    findings.push('TimeoutStopSec: shorter than the server takes to stop');
  if (!(bytes(one('MemoryMax')) > FIRST_START_BYTES))
    findings.push('MemoryMax: too little for the first start');
  if (!one('EnvironmentFile').startsWith('/')) findings.push('EnvironmentFile is missing');
  if (one('MemoryDenyWriteExecute') === 'yes') findings.push('MemoryDenyWriteExecute: V8 could not compile');
  if (/^(root|0)$/.test(one('User'))) findings.push('User: root');
  for (const assignment of all('Environment')) {
    const name = assignment.split('=')[0] ?? '';
    const wrong = isSecret(name) ? `${name} belongs into the EnvironmentFile` : project.unknown(name);
    if (wrong !== null) findings.push(`Environment: ${wrong}`);
  }
  return findings.map((finding) => `${UNIT}: ${finding}`);
}

/** Names of variables, also of those that are commented out. */
export const namesIn = (example: string): readonly string[] =>
  [...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name = '']) => name);

/** `composeOnly`: variables that compose fills into its files, and the server never sees. */
export function exampleFindings(project: Project, text: string, composeOnly: readonly string[]): Findings {
  const secrets = [...text.matchAll(/^(?:# )?([A-Z_]+)=(.+)$/gm)].filter(
    ([, name = '', value = '']) => isSecret(name) && !value.includes('…'),
  );
  return [
    ...namesIn(text)
      .filter((name) => !composeOnly.includes(name))
      .flatMap((name) => project.unknown(name) ?? []),
    ...secrets.map(([, name]) => `${name} has a value, which somebody would keep`),
  ].map((finding) => `${EXAMPLE}: ${finding}`);
}
