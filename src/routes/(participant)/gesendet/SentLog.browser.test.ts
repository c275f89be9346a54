import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../app.css';
import { forLog } from '#lib/progress/log-body.ts';
import type { SentMessage } from '#lib/storage/records/message.ts';
import TestLog from './testing/TestLog.svelte';

const mounted: ReturnType<typeof mount>[] = [];
afterEach(async () => {
  for (const view of mounted.splice(0)) await unmount(view);
});

function open(messages: readonly SentMessage[]): void {
  mounted.push(mount(TestLog, { target: document.body, props: { messages } }));
}

/** A message of the n-th hour after midnight of the 20th, UTC. */
function sentAt(hour: number, kind: string, body: string): SentMessage {
  const sentAtIso = new Date(Date.UTC(2026, 10, 20, hour)).toISOString();
  // The kinds of the outbox grow; the log shows whatever the wire knows.
  const known = kind as SentMessage['kind'];
  return { id: `${kind}-${hour}`, kind: known, body, createdAtIso: sentAtIso, sentAtIso, answer: 'accepted' };
}

const progress = (hour: number): SentMessage => sentAt(hour, 'progress', `{"testsDone":${hour}}`);

describe('the log of what was sent', () => {
  it('says what a message was for, on which basis, in words and byte for byte', async () => {
    open([sentAt(9, 'progress', '{"testsDone":3,"kvnr":"A123456780"}')]);
    const article = page.getByRole('article');
    await expect.element(article.getByRole('heading', { name: 'Fortschritt an die Praxis' })).toBeVisible();
    const shown = article.element().textContent;
    for (const words of ['Ihre Praxis sieht, ob Sie', 'Art. 9 Abs. 2 Buchstabe a DSGVO', ':00: angekommen'])
      expect(shown).toContain(words);
    await expect
      .element(article.getByText('{"testsDone":3,"kvnr":"A123456780"}', { exact: true }))
      .toBeVisible();
    expect([...document.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      '3',
      'A123456780',
    ]);
  });

  it('says of a release why its ciphertext is not there', async () => {
    const body = JSON.stringify({ id: 'x', days: 7, ciphertext: 'abc' });
    open([sentAt(9, 'release', forLog('release', body))]);
    await expect.element(page.getByText('3 Zeichen')).toBeVisible();
    await expect.element(page.getByText('Den verschlüsselten Inhalt kann niemand lesen')).toBeVisible();
    await expect.element(page.getByText('Genau so gesendet')).not.toBeInTheDocument();
  });

  it('says of an empty message that it says everything', async () => {
    open([sentAt(9, 'deletion', '{}')]);
    await expect.element(page.getByText('Die Nachricht selbst sagt alles.')).toBeVisible();
  });

  it('folds days only where there are many messages, and unfolds all for paper', async () => {
    const few = [30, 20, 10].map(progress);
    open(few);
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(document.querySelectorAll('details')).toHaveLength(0);
    for (const view of mounted.splice(0)) await unmount(view);

    open([40, 30, 29, 28, 27, 26, 25, 24, 10].map(progress));
    await expect.element(page.getByText('Samstag, 21. November')).toBeVisible();
    const visible = (): number =>
      [...document.querySelectorAll('pre')].filter((pre) => pre.checkVisibility()).length;
    expect(visible()).toBe(8);
    dispatchEvent(new Event('beforeprint'));
    await expect.poll(visible).toBe(9);
    dispatchEvent(new Event('afterprint'));
    await expect.poll(visible).toBe(8);
  });
});
