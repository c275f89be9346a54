import { createServer } from 'node:http';
import { SettingError, type Settings } from '../settings.ts';
import type { Metrics } from './metrics.ts';

/**
 * Tells the numbers under /metrics on a port of their own, so that the public one never has them. Returns what ends it;
 * throws SettingError where the port is taken.
 */
export async function serveMetrics(
  metrics: Pick<Metrics, 'text' | 'contentType'>,
  { port, host }: NonNullable<Settings['metrics']>,
): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new SettingError(
          `Der Anschluss ${port} für die Messwerte (METRICS_PORT) lässt sich nicht öffnen (${error.code ?? 'unbekannt'}).`,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}
