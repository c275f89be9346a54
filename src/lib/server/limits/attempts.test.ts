import { expect, it } from 'vitest';
import { everything, onEachEngine } from '../testing/engines.ts';
import { countAttempt, forgetAttempts, sweepAttempts, type Limit } from './attempts.ts';

const LIMIT: Limit = { what: 'test', most: 3, windowSeconds: 60 };

onEachEngine('attempts', (desk) => {
  it('are allowed up to the limit, then refused until the window is over', async () => {
    for (let i = 0; i < 3; i++) expect(await countAttempt(desk(), LIMIT, 'a')).toEqual({ allowed: true });
    desk().clock = new Date(desk().clock.getTime() + 20_000);
    expect(await countAttempt(desk(), LIMIT, 'a')).toEqual({ allowed: false, retryAfterSeconds: 40 });
    desk().clock = new Date(desk().clock.getTime() + 40_000);
    expect(await countAttempt(desk(), LIMIT, 'a')).toEqual({ allowed: true });
  });

  it('begin anew once a clock that was ahead is right again', async () => {
    const right = desk().clock;
    desk().clock = new Date(right.getTime() + 400 * 86_400_000);
    for (let i = 0; i < 4; i++) await countAttempt(desk(), LIMIT, 'a');
    desk().clock = right;
    for (let i = 0; i < 3; i++) expect(await countAttempt(desk(), LIMIT, 'a')).toEqual({ allowed: true });
    expect(await countAttempt(desk(), LIMIT, 'a')).toEqual({ allowed: false, retryAfterSeconds: 60 });
  });

  it('are counted for each subject and each kind', async () => {
    for (let i = 0; i < 4; i++) await countAttempt(desk(), LIMIT, 'a');
    expect(await countAttempt(desk(), LIMIT, 'b')).toEqual({ allowed: true });
    expect(await countAttempt(desk(), { ...LIMIT, what: 'other' }, 'a')).toEqual({ allowed: true });
  });

  it('are all counted when they come at once', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 12 }, async () => await countAttempt(desk(), LIMIT, 'a')),
    );
    expect(attempts.filter(({ allowed }) => allowed)).toHaveLength(3);
  });

  it('begin anew after a success', async () => {
    for (let i = 0; i < 4; i++) await countAttempt(desk(), LIMIT, 'a');
    await forgetAttempts(desk(), LIMIT, 'a');
    expect(await countAttempt(desk(), LIMIT, 'a')).toEqual({ allowed: true });
  });

  it('leave no trace of the subject, and none at all after their time', async () => {
    await countAttempt(desk(), LIMIT, '192.0.2.7');
    expect(JSON.stringify(await everything(desk()))).not.toContain('192.0.2.7');
    desk().clock = new Date(desk().clock.getTime() + 61_000);
    await sweepAttempts(desk());
    expect((await everything(desk()))['attempt']).toEqual([]);
  });
});
