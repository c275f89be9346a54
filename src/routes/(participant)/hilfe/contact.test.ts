import { expect, it } from 'vitest';
import { CONTACT_PATH } from '#lib/progress/wire/contact.ts';
import { fetchContact } from './contact.ts';

const answering =
  (answer: Response | Error): typeof fetch =>
  async (asked) => {
    expect(asked).toBe(CONTACT_PATH);
    return answer instanceof Error ? await Promise.reject(answer) : await Promise.resolve(answer);
  };

it('is what the operator entered, or nobody', async () => {
  const contact = { name: 'Praxis am Markt', phone: '030 123456', email: 'post@praxis.example' };
  expect(await fetchContact(answering(Response.json({ contact })))).toEqual(contact);
  expect(await fetchContact(answering(Response.json({ contact: null })))).toBeNull();
});

it.each([
  ['without a network', new TypeError('Failed to fetch')],
  ['from a server that fails', new Response('', { status: 503 })],
  ['that is no JSON', new Response('<!doctype html>')],
  ['with more than is agreed', Response.json({ contact: { name: 'A', phone: null, email: null, x: 1 } })],
])('is nobody %s', async (_, answer) => {
  expect(await fetchContact(answering(answer))).toBeNull();
});
