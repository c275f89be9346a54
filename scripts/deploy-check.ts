/** Judges the files of deploy/ without a container engine, and starts the server in the folder that an image would hold. */
import { createServer } from 'node:net';
import { startAssembled } from './deployment/assembled.ts';
import { COMPOSE_FILES, composeFindings, environmentOfProxy, filledIn } from './deployment/compose.ts';
import { DOCKERFILE, dockerfileFindings } from './deployment/dockerfile.ts';
import { readProject, type Findings, type Project } from './deployment/project.ts';
import { CADDY, caddyFindings, NGINX, nginxFindings } from './deployment/proxies.ts';
import { EXAMPLE, exampleFindings, namesIn, UNIT, unitFindings } from './deployment/unit.ts';
import { explain, FLAG, readOptions, refuse } from './options.ts';

const HELP = `Usage: npm run deploy:check [-- --start]
  judges Dockerfile, compose files, systemd unit and proxies of deploy/; exit code 1 if something is wrong
  --start   also puts together what the image would hold (after npm run build) and starts the server there
  --help    this text`;

/** Pages from the build, from the server, and a file. */
const PATHS = ['/', '/arzt/anmelden', '/manifest.webmanifest'];

/** All that is wrong. `read` lets a test change a file. */
export function deploymentFindings(
  project: Project = readProject(),
  read: (path: string) => string = project.read,
): Findings {
  const example = read(EXAMPLE);
  const files = COMPOSE_FILES.map((file) => ({ file, text: read(file) }));
  const filled = [...new Set(files.flatMap(({ text }) => filledIn(text)))];
  const composeOnly = filled.filter((name) => project.unknown(name) !== null);
  return [
    ...dockerfileFindings(project, read(DOCKERFILE), read('.dockerignore')),
    ...files.flatMap(({ file, text }) => composeFindings(project, file, text)),
    ...unitFindings(project, read(UNIT)),
    ...exampleFindings(project, example, composeOnly),
    ...filled
      .filter((name) => !namesIn(example).includes(name))
      .map((name) => `${EXAMPLE}: ${name}, which compose fills in, is not named`),
    ...nginxFindings(project, read(NGINX)),
    ...caddyFindings(
      project,
      read(CADDY),
      files.map(({ text }) => environmentOfProxy(text)),
    ),
  ];
}

async function start(): Promise<number> {
  const { answers, exitCode, output } = await startAssembled(await freePort(), PATHS);
  for (const [path, status] of Object.entries(answers)) console.log(`${status} ${path}`);
  console.log(`ended with ${exitCode}`);
  const isGood = exitCode === 0 && Object.values(answers).every((status) => status === 200);
  if (!isGood) console.error(output);
  return isGood ? 0 : 1;
}

export async function main(args: string[]): Promise<number> {
  const parsed = readOptions({ args, options: { start: FLAG, help: FLAG } });
  if (typeof parsed === 'string') return refuse(parsed, HELP);
  if (parsed.values.help) return explain(HELP);
  const findings = deploymentFindings();
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) return 1;
  console.log('The files of deploy/ agree with the code.');
  return parsed.values.start ? await start() : 0;
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
