import { CONTACT_PATH, parseContactReply, type ContactReply } from '#lib/progress/wire/contact.ts';

/**
 * Whom to ring up; null where nobody was entered, and where neither the server nor the service worker knows.
 * @param fetchFrom the browser's fetch
 */
export async function fetchContact(fetchFrom: typeof fetch): Promise<ContactReply['contact']> {
  const response = await fetchFrom(CONTACT_PATH, { credentials: 'omit' }).catch(() => null);
  const answer: unknown = response?.ok === true ? await response.json().catch(() => null) : null;
  const parsed = parseContactReply(answer);
  return parsed.ok ? parsed.value.contact : null;
}
