/** The reverse proxies of deploy/: what they do to an address, a body, a header and a log. */
import { bytes, NODE_KEEP_ALIVE_SECONDS, seconds, type Findings, type Project } from './project.ts';

export const NGINX = 'deploy/nginx.conf';
export const CADDY = 'deploy/Caddyfile';

/** The headers in which clients claim an address. */
const CLAIMED = ['X-Forwarded-For', 'X-Real-IP', 'Forwarded'];
/** Whatever the app says about these must arrive. */
const OF_THE_APP = /Strict-Transport-Security|Content-Security-Policy|Cross-Origin|Cache-Control|Set-Cookie/i;

const withoutComments = (text: string): string => text.replaceAll(/(^|\s)#.*$/gm, '');

export function nginxFindings({ bodyLimit }: Project, commented: string): Findings {
  const text = withoutComments(commented);
  const all = (name: string): string[] =>
    [...text.matchAll(new RegExp(`^\\s*${name}\\s+([^;]*);`, 'gm'))].map(([, value = '']) => value.trim());
  const set = new Map(all('proxy_set_header').map((value) => splitOnce(value)));
  const upstream = /upstream (\w+)/.exec(text)?.[1];
  const formats = all('log_format');
  return [
    ...(set.get('X-Forwarded-For') === '$remote_addr'
      ? []
      : ['X-Forwarded-For is not replaced by $remote_addr']),
    ...CLAIMED.filter((name) => !set.has(name)).map((name) => `${name} of the client goes on`),
    ...(all('client_max_body_size').some((size) => bytes(size) === bodyLimit)
      ? []
      : ['client_max_body_size is not the BODY_SIZE_LIMIT of server.mjs']),
    ...keepAliveFindings(all('keepalive_timeout').at(0) ?? ''),
    ...(all('proxy_pass').every((to) => to === `http://${upstream}`) ? [] : ['proxy_pass leads elsewhere']),
    ...(all('server').some((to) => /metrics/i.test(to)) || text.includes('/metrics')
      ? ['shows the metrics']
      : []),
    ...(formats.some((format) => /\$(remote_addr|request_uri|request\b|args|query_string|http_)/.test(format))
      ? ['the log names whole addresses, questions or browsers']
      : []),
    ...(all('access_log').every((log) => log === 'off' || log.endsWith(' merkzeit'))
      ? []
      : ['an access log has another format']),
    ...(all('error_log').length > 0 && all('error_log').every((log) => /(alert|emerg)$/.test(log))
      ? []
      : ['the error log names whole addresses']),
    ...(all('ssl_protocols').some((list) => /SSL|TLSv1(\.1)?( |$)/.test(list))
      ? ['ssl_protocols: too old']
      : []),
    ...all('(?:add|proxy_hide)_header')
      .filter((header) => OF_THE_APP.test(header))
      .map((header) => `${header.split(' ')[0]} is the app's to set`),
    ...(all('proxy_cache').length > 0 ? ['keeps answers that belong to one person'] : []),
  ].map((finding) => `${NGINX}: ${finding}`);
}

/** `given`: variables that the compose files set for it. */
export function caddyFindings(
  { answers, bodyLimit }: Project,
  commented: string,
  given: readonly (readonly string[])[],
): Findings {
  const text = withoutComments(commented);
  const value = (name: string): string => new RegExp(`^\\s*${name}\\s+(\\S+)`, 'm').exec(text)?.[1] ?? '';
  const log = /\n\tlog \{[\s\S]*?\n\t\}/g.exec(text.replace(/^\{[\s\S]*?\n\}/, ''))?.[0] ?? '';
  const used = [...text.matchAll(/\{\$([A-Z_]+)(:[^}]*)?\}/g)];
  return [
    ...(value('header_up X-Forwarded-For') === '{remote_host}'
      ? []
      : ['X-Forwarded-For is not replaced by {remote_host}']),
    ...CLAIMED.slice(1)
      .filter((name) => !text.includes(`header_up -${name}`))
      .map((name) => `${name} of the client goes on`),
    ...(bytes(value('max_size')) === bodyLimit ? [] : ['max_size is not the BODY_SIZE_LIMIT of server.mjs']),
    ...keepAliveFindings(value('keepalive')),
    ...(answers(value('health_uri')) ? [] : [`health_uri: nobody answers at ${value('health_uri')}`]),
    ...['remote_ip ip_mask', 'client_ip ip_mask', 'headers delete', 'uri regexp']
      .filter((rule) => !log.includes(`request>${rule}`))
      .map((rule) => `the log misses request>${rule}`),
    ...(/roll_keep_for \d+h/.test(log) ? [] : ['the log is kept for ever']),
    ...(/exclude http\.log\.error/.test(text) ? [] : ['failed requests are logged with whole addresses']),
    ...(/\badmin off\b/.test(text) ? [] : ['the admin interface is open']),
    ...(text.includes('/metrics') ? ['shows the metrics'] : []),
    ...[...text.matchAll(/^\s*header\s+.*$/gm)]
      .filter(([line]) => OF_THE_APP.test(line))
      .map(([line]) => `${line.trim()}: the app's to set`),
    ...given.flatMap((names) =>
      used.flatMap(([, name = '']) => (names.includes(name) ? [] : [`no compose service gives ${name}`])),
    ),
  ].map((finding) => `${CADDY}: ${finding}`);
}

/** A request on a connection that Node is just closing would fail. */
function keepAliveFindings(time: string): Findings {
  return seconds(time) < NODE_KEEP_ALIVE_SECONDS
    ? []
    : ['idle connections are kept as long as Node keeps them, or longer'];
}

function splitOnce(text: string): [string, string] {
  const [name = '', ...rest] = text.split(/\s+/);
  return [name, rest.join(' ')];
}
