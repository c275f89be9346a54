import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { masterSecret, SecretError } from './master-secret.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'merkzeit-secret-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('the master secret', () => {
  it('is made once, for its owner alone, and found again', () => {
    const first = masterSecret(join(directory, 'data'), null);
    expect(first).toHaveLength(32);
    expect(masterSecret(join(directory, 'data'), null)).toEqual(first);
    expect(statSync(join(directory, 'data', 'secret.key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(directory, 'data'))).toEqual(['secret.key']);
  });

  it('can be given instead, and then touches no file', () => {
    const given = 'ab'.repeat(32);
    expect(masterSecret(directory, given).toString('hex')).toBe(given);
    expect(existsSync(join(directory, 'secret.key'))).toBe(false);
  });

  it('is never replaced when it cannot be read: the data would be lost', () => {
    writeFileSync(join(directory, 'secret.key'), 'torn');
    expect(() => masterSecret(directory, null)).toThrow(SecretError);
    expect(() => masterSecret(directory, 'too short')).toThrow(/64 Zeichen/);
    expect(() => masterSecret(directory, 'too short')).not.toThrow(/too short/);
  });
});
