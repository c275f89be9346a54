/** What became of a link from an e-mail. `incomplete`: not a whole link of ours. `failed`: no answer. */
export type LinkOutcome = 'confirmed' | 'stopped' | 'gone' | 'incomplete' | 'failed';

/**
 * Takes the secret behind the `#` of this page's address to the server. It is sent in a body, so that it is in no log.
 * `path`: of the server's answer to confirm or to stop.
 */
export async function useLink(path: string): Promise<LinkOutcome> {
  const token = location.hash.slice(1);
  if (token === '') return 'incomplete';
  const response = await fetch(path, { method: 'POST', body: token, credentials: 'omit' }).catch(() => null);
  const answer = response?.ok === true ? ((await response.json()) as { readonly outcome?: string }) : null;
  const outcome = answer?.outcome;
  if (outcome === 'confirmed' || outcome === 'stopped' || outcome === 'gone') return outcome;
  return outcome === 'unknown' ? 'incomplete' : 'failed';
}
