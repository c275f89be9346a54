import { describe, expect, it } from 'vitest';
import { deploymentFindings, main } from './deploy-check.ts';
import { productionPackages } from './deployment/assembled.ts';
import { bytes, readProject, seconds } from './deployment/project.ts';
import { layDesk } from './testing/desk.ts';

const desk = layDesk();
const project = readProject();

/** What is found when one file has other words in it. */
function broken(file: string, from: string | RegExp, to: string): readonly string[] {
  const before = project.read(file);
  const after = before.replace(from, to);
  expect(after, `${file} no longer contains ${String(from)}`).not.toBe(before);
  return deploymentFindings(project, (path) => (path === file ? after : project.read(path)));
}

it('finds nothing wrong with the files as they are', () => {
  expect(deploymentFindings()).toEqual([]);
});

it('says so, and ends well', async () => {
  expect(await main([])).toBe(0);
  expect(desk.said).toBe('The files of deploy/ agree with the code.\n');
});

/** File, what is replaced, by what, and a part of what must be said. */
type Broken = readonly [string, string | RegExp, string, string];

const DOCKER: readonly Broken[] = [
  ['deploy/Dockerfile', 'COPY src src', 'COPY source src', 'COPY source: there is no such file'],
  ['deploy/Dockerfile', 'COPY src src', '', 'stage build: builds without src'],
  ['deploy/Dockerfile', 'COPY scripts scripts', '', 'stage build: builds without scripts'],
  ['deploy/Dockerfile', 'COPY src src', 'COPY docs docs', '.dockerignore keeps it out'],
  ['deploy/Dockerfile', 'COPY src src', 'ADD https://example.org/x /x', 'ADD: take COPY'],
  ['deploy/Dockerfile', 'USER node', '', 'the last stage runs as root'],
  ['deploy/Dockerfile', 'USER node', 'USER root', 'the last stage runs as root'],
  ['deploy/Dockerfile', 'USER node', 'USER 0:0', 'the last stage runs as root'],
  ['deploy/Dockerfile', 'EXPOSE 3000', 'RUN npm ci', 'RUN after USER'],
  ['deploy/Dockerfile', 'NODE=24', 'NODE=18', 'older than the engines'],
  ['deploy/Dockerfile', 'NODE=24', 'NODE=lts', 'is not an image of Node pinned'],
  ['deploy/Dockerfile', /^CMD.*$/m, 'CMD node server.mjs', 'CMD: ["node", FILE]'],
  ['deploy/Dockerfile', 'package.json server.mjs ./', 'package.json ./', 'the last stage has no server.mjs'],
  ['deploy/Dockerfile', 'package.json server.mjs ./', 'server.mjs ./', 'the last stage has no package.json'],
  ['deploy/Dockerfile', '/app/build build', '/app/dist build', '/app/dist: that stage does not make it'],
  ['deploy/Dockerfile', '--from=packages', '--from=nobody', 'there is no such stage'],
  ['deploy/Dockerfile', '--from=packages', '--from=build', 'takes the packages of the build'],
  ['deploy/Dockerfile', 'api/health', 'api/nothing', 'HEALTHCHECK: nobody answers at /api/nothing'],
  ['deploy/Dockerfile', /CMD \["node", "-e".*\]/, 'CMD curl -f localhost', 'HEALTHCHECK: asks with node'],
  ['deploy/Dockerfile', 'STOPSIGNAL SIGTERM', 'STOPSIGNAL SIGQUIT', 'STOPSIGNAL'],
  ['deploy/Dockerfile', 'HOST=0.0.0.0', 'MERKZEIT_SECRET=1', 'MERKZEIT_SECRET would stay in a layer'],
  ['deploy/Dockerfile', 'HOST=0.0.0.0', 'HOTS=0.0.0.0', 'HOTS is not in the table'],
  ['.dockerignore', '*\n', '', 'begins with *'],
  ['.dockerignore', '!src', '!src\n!data', '!data lets in'],
];

const COMPOSE: readonly Broken[] = [
  [
    'deploy/compose.yaml',
    'MERKZEIT_SECRET: ${MERKZEIT_SECRET:?}',
    'MERKZEIT_SECRET: 0af1',
    'its value in the file',
  ],
  [
    'deploy/compose.yaml',
    'merkzeit:${DATABASE_PASSWORD:?}@',
    'merkzeit:geheim@',
    'DATABASE_URL has its value',
  ],
  [
    'deploy/compose.yaml',
    'POSTGRES_PASSWORD: ${DATABASE_PASSWORD:?}',
    'POSTGRES_PASSWORD: x',
    'its value in the file',
  ],
  [
    'deploy/compose.yaml',
    'user: postgres',
    "ports: ['5432:5432']",
    'database: publishes a port past the proxy',
  ],
  [
    'deploy/compose.yaml',
    'stop_grace_period: 20s',
    "ports: ['3000:3000']",
    'app-1: publishes a port past the proxy',
  ],
  [
    'deploy/compose.yaml',
    'stop_grace_period: 20s',
    'stop_grace_period: 10s',
    'shorter than the server takes',
  ],
  ['deploy/compose.yaml', 'internal: true', 'internal: false', 'database: the network database leads out'],
  [
    'deploy/compose.yaml',
    "test: ['CMD', 'pg_isready'",
    "tset: ['CMD', 'pg_isready'",
    'database: healthcheck is missing',
  ],
  ['deploy/compose.yaml', /"(fetch.*)"/, '$1', 'no list of words'],
  ['deploy/compose.yaml', '/api/health', '/api/healthy', 'nobody answers at /api/healthy'],
  ['deploy/compose.yaml', 'ADDRESS_HEADER: ', 'ADRESS_HEADER: ', 'ADRESS_HEADER is not in the table'],
  ['deploy/compose.yaml', 'ADDRESS_HEADER: ', 'XFF_DEPTH: ', 'ADDRESS_HEADER is missing'],
  ['deploy/compose.yaml', 'ORIGIN: https:', 'ORIGIN: http:', 'tablets need https'],
  ['deploy/compose.yaml', 'read_only: true', 'read_only: false', 'read_only is missing'],
  ['deploy/compose.yaml', 'cap_drop: [ALL]', 'cap_drop: [NET_RAW]', 'cap_drop: [ALL] is missing'],
  ['deploy/compose.yaml', 'no-new-privileges:true', 'seccomp:unconfined', 'no-new-privileges is missing'],
  ['deploy/compose.yaml', 'restart: unless-stopped', "restart: 'no'", 'restart is missing'],
  ['deploy/compose.yaml', 'postgres:17-bookworm', 'postgres:latest', 'has no version'],
  ['deploy/compose.yaml', 'app-2: *app', 'app-3: *app', 'there is no app-2'],
  ['deploy/compose.yaml', 'app-1:3000 app-2:3000', 'app-1:3000', 'UPSTREAMS is not app-1:3000 app-2:3000'],
  ['deploy/compose.yaml', './Caddyfile:', './Caddy:', 'there is no ./Caddy'],
  ['deploy/compose.yaml', /DATABASE_URL: .*/, '', 'several processes need DATABASE_URL'],
  ['deploy/compose.yaml', /MERKZEIT_SECRET: .*/, '', 'several processes need MERKZEIT_SECRET'],
  ['deploy/compose.practice.yaml', 'mem_limit: 1536m', 'mem_limit: 512m', 'too little for the first start'],
  ['deploy/compose.practice.yaml', 'data:/data\n', 'data:/dat\n', '/data is not kept'],
  [
    'deploy/compose.practice.yaml',
    'stop_grace_period',
    'hostname: one\n    stop_grace_period',
    'take each other',
  ],
];

const UNIT: readonly Broken[] = [
  ['deploy/merkzeit.service', 'DynamicUser=yes', 'User=root', 'User: root'],
  [
    'deploy/merkzeit.service',
    'ProtectSystem=strict',
    'ProtectSystem=full',
    'ProtectSystem=strict is missing',
  ],
  ['deploy/merkzeit.service', 'NoNewPrivileges=yes', '', 'NoNewPrivileges=yes is missing'],
  ['deploy/merkzeit.service', 'TimeoutStopSec=20', 'TimeoutStopSec=10', 'shorter than the server takes'],
  ['deploy/merkzeit.service', 'MemoryMax=1500M', 'MemoryMax=512M', 'too little for the first start'],
  ['deploy/merkzeit.service', 'node server.mjs', 'node serve.mjs', 'ExecStart'],
  ['deploy/merkzeit.service', 'NODE_ENV=', 'MERKZEIT_SECRET=', 'belongs into the EnvironmentFile'],
  ['deploy/merkzeit.service', 'DATA_DIR=', 'DATADIR=', 'DATADIR is not in the table'],
  ['deploy/merkzeit.service', 'LockPersonality=yes', 'MemoryDenyWriteExecute=yes', 'V8 could not compile'],
  ['deploy/merkzeit.env.example', 'PORT=3000', 'PROT=3000', 'PROT is not in the table'],
  ['deploy/merkzeit.env.example', '# MERKZEIT_SECRET=', '# MERKZEIT_SECRET=abc', 'has a value'],
  ['deploy/merkzeit.env.example', '# DOMAIN', '# NAME', 'DOMAIN, which compose fills in, is not named'],
];

const PROXIES: readonly Broken[] = [
  [
    'deploy/nginx.conf',
    'X-Forwarded-For $remote_addr',
    'X-Forwarded-For $proxy_add_x_forwarded_for',
    'not replaced',
  ],
  ['deploy/nginx.conf', 'proxy_set_header X-Real-IP "";', '', 'X-Real-IP of the client goes on'],
  ['deploy/nginx.conf', 'client_max_body_size 9m', 'client_max_body_size 1m', 'client_max_body_size is not'],
  [
    'deploy/nginx.conf',
    'client_max_body_size 9m',
    '# client_max_body_size 9m',
    'client_max_body_size is not',
  ],
  ['deploy/nginx.conf', 'keepalive_timeout 4s', 'keepalive_timeout 60s', 'idle connections'],
  ['deploy/nginx.conf', "'$merkzeit_network", "'$remote_addr", 'the log names whole addresses'],
  ['deploy/nginx.conf', '$request_method $uri', '$request', 'the log names whole addresses'],
  ['deploy/nginx.conf', 'access.log merkzeit;', 'access.log;', 'an access log has another format'],
  ['deploy/nginx.conf', 'error.log alert', 'error.log warn', 'the error log names whole addresses'],
  ['deploy/nginx.conf', 'TLSv1.2 TLSv1.3', 'TLSv1 TLSv1.2', 'too old'],
  ['deploy/nginx.conf', 'gzip off;', 'proxy_hide_header Cross-Origin-Opener-Policy;', "the app's to set"],
  ['deploy/nginx.conf', 'gzip off;', 'proxy_cache all;', 'keeps answers'],
  ['deploy/nginx.conf', 'proxy_pass http://merkzeit', 'proxy_pass http://other', 'leads elsewhere'],
  ['deploy/Caddyfile', 'X-Forwarded-For {remote_host}', '+X-Forwarded-For {remote_host}', 'not replaced'],
  ['deploy/Caddyfile', 'header_up -X-Real-IP', '', 'X-Real-IP of the client goes on'],
  ['deploy/Caddyfile', 'max_size 9MiB', 'max_size 9MB', 'max_size is not'],
  ['deploy/Caddyfile', 'keepalive 4s', 'keepalive 2m', 'idle connections'],
  ['deploy/Caddyfile', /health_uri \S+/, 'health_uri /api/nothing', 'health_uri: nobody answers'],
  [
    'deploy/Caddyfile',
    'request>remote_ip ip_mask',
    'request>remote_ip rename',
    'misses request>remote_ip ip_mask',
  ],
  ['deploy/Caddyfile', 'request>headers delete', '', 'misses request>headers delete'],
  ['deploy/Caddyfile', 'roll_keep_for 168h', '', 'kept for ever'],
  ['deploy/Caddyfile', 'exclude http.log.error', 'level INFO', 'failed requests are logged'],
  ['deploy/Caddyfile', 'admin off', '', 'the admin interface is open'],
  ['deploy/Caddyfile', '{$DOMAIN} {', '{$SITE} {', 'no compose service gives SITE'],
  ['deploy/Caddyfile', 'request_body {', 'header Cache-Control public\n\trequest_body {', "the app's to set"],
];

describe.each([
  ['image', DOCKER],
  ['compose', COMPOSE],
  ['unit', UNIT],
  ['proxy', PROXIES],
])('a broken %s', (_, cases) => {
  it.each(cases)('%s: %s -> %s', (file, from, to, said) => {
    expect(broken(file, from, to).join('\n')).toContain(said);
  });
});

it('the packages of an image are those that neither tools nor optional peers bring', () => {
  const packages = productionPackages({
    packages: {
      '': {},
      'node_modules/pg': {},
      'node_modules/vite': { devOptional: true },
      'node_modules/eslint': { dev: true },
      'node_modules/fsevents': { optional: true },
    },
  });
  expect(packages).toEqual(['node_modules/pg']);
});

it('sizes and times are read as each program means them', () => {
  expect([bytes('9M'), bytes('9m'), bytes('9MiB')]).toEqual(Array(3).fill(9 * 1024 ** 2));
  expect(bytes('9MB')).toBeNaN();
  expect([seconds('20s'), seconds('20'), seconds('1m')]).toEqual([20, 20, 60]);
  expect(seconds('soon')).toBeNaN();
});
