/// <reference types="@sveltejs/kit" />
import { build, files, prerendered, version } from '$service-worker';
import { noticeOf, wayFor } from './notice.ts';
import { keepPolicies, policyFrom } from './policies.ts';
import { routeOf, shellOf } from './precache.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const SHELL_PREFIX = 'shell-';
const shellCache = `${SHELL_PREFIX}${version}`;

async function install(): Promise<void> {
  const cache = await caches.open(shellCache);
  await cache.addAll(shellOf(build, files, prerendered));
  await keepPolicies(cache);
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(SHELL_PREFIX) && name !== shellCache);
  await Promise.all(old.map(async (name) => await caches.delete(name)));
  await worker.clients.claim();
}

/** What is kept of it. Asked by its exact address: with anything else a browser looks through all that it keeps. */
async function keptOf({ url }: Request): Promise<Response | undefined> {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return pathname.startsWith('/stimuli/')
    ? await caches.match(address)
    : await (await caches.open(shellCache)).match(address);
}

/** From the device if it is there, else from the network. A page that is not known opens the start page. */
async function fromDevice(request: Request): Promise<Response> {
  const kept = await keptOf(request);
  if (kept !== undefined) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const start = request.mode === 'navigate' ? await caches.match('/') : undefined;
    if (start !== undefined) return start;
    throw error;
  }
}

/** A public text: as the server has it now, else as it was last. */
async function fromServer(request: Request): Promise<Response> {
  return await policyFrom(request, await caches.open(shellCache), async (asked) => await fetch(asked));
}

/** A tap on a reminder. */
async function follow(action: string): Promise<void> {
  const way = wayFor(action, await worker.clients.matchAll({ type: 'window', includeUncontrolled: true }));
  if (way.kind === 'open') await worker.clients.openWindow(way.to);
  else await (way.kind === 'focus' ? way.window : await way.window.navigate(way.to))?.focus();
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
  // Never by itself: the person takes a new version on the home screen.
  if (event.data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const route = routeOf(new URL(request.url), request.method, worker.location.origin);
  if (route === 'network') return;
  event.respondWith(route === 'policy' ? fromServer(request) : fromDevice(request));
});
worker.addEventListener('push', (event) => {
  // Always shown: a browser takes a subscription away whose messages show nothing.
  const { title, options } = noticeOf(event.data?.text() ?? null);
  event.waitUntil(worker.registration.showNotification(title, options));
});
worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(follow(event.action));
});
