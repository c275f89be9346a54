import { doctorTexts } from '#lib/i18n/catalogue/doctor.ts';
import { refusal } from './receive.ts';

/** A tablet's next try comes within a minute by itself (account/post.svelte.ts), a person's should not come sooner. */
export const RETRY_AFTER_SECONDS = 30;

/**
 * The answer of every route while the database cannot be used: 503, and when to ask again. `failed` is what the route had
 * answered, null where it came to nothing: its words stay, for the person who reads them in the portal.
 */
export function outageAnswer(path: string, failed: Response | null): Response {
  if (path.startsWith('/api/')) return refusal('unavailable', RETRY_AFTER_SECONDS);
  const headers = new Headers(failed?.headers ?? { 'Content-Type': 'text/html; charset=utf-8' });
  headers.set('Cache-Control', 'no-store');
  headers.set('Retry-After', String(RETRY_AFTER_SECONDS));
  return new Response(failed === null ? page() : failed.body, { status: 503, headers });
}

function page(): string {
  const { title, text } = doctorTexts.de.problems;
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
}
