import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findKeyRing, openKeyRing, replaceKeyFile } from './key-file.ts';
import { parseKeyRing, SecretError, textsOf, withSecret } from './key-ring.ts';

let dataDirectory = '';
beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'merkzeit-secret-'));
});
afterEach(() => rmSync(dataDirectory, { recursive: true }));

const settings = (secret: string | null = null, olderSecrets: readonly string[] = []) => ({
  dataDirectory,
  secret,
  olderSecrets,
});
const [A, B, C] = ['aa', 'bb', 'cc'].map((byte) => byte.repeat(32)) as [string, string, string];

describe('the secret', () => {
  it('is made once, for its owner alone, and found again', () => {
    expect(findKeyRing(settings())).toBe(null);
    const first = openKeyRing(settings());
    expect(first.newest).toHaveLength(32);
    expect(openKeyRing(settings())).toEqual(first);
    expect(statSync(join(dataDirectory, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDirectory)).toEqual(['secret.key']);
  });

  it('can be given instead, and then touches no file', () => {
    expect(textsOf(openKeyRing(settings(A, [B, C])))).toEqual([A, B, C]);
    expect(existsSync(join(dataDirectory, 'secret.key'))).toBe(false);
  });

  it('is never replaced when it cannot be read: the data would be lost', () => {
    for (const text of ['torn', '', `${A}\ntorn`, `${A} ${A}x`]) {
      writeFileSync(join(dataDirectory, 'secret.key'), text);
      expect(() => openKeyRing(settings())).toThrow(SecretError);
      expect(readFileSync(join(dataDirectory, 'secret.key'), 'utf8')).toBe(text);
    }
    expect(() => openKeyRing(settings('too short'))).toThrow(/64 Zeichen/);
    expect(() => openKeyRing(settings('too short'))).not.toThrow(/too short/);
    expect(() => openKeyRing(settings(null, [A]))).toThrow(/nur zusammen mit MERKZEIT_SECRET/);
  });

  it('gets a newer one in front, and the file is as private as before', () => {
    const before = openKeyRing(settings());
    const after = withSecret(before, randomBytes(32), false);
    replaceKeyFile(settings(), after);
    expect(openKeyRing(settings())).toEqual(after);
    expect(after.older).toEqual([before.newest]);
    expect(statSync(join(dataDirectory, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDirectory)).toEqual(['secret.key']);
  });
});

describe('the secret for push messages', () => {
  const hex = (secret: Buffer): string => secret.toString('hex');

  it('is the oldest, until another is marked', () => {
    const ring = parseKeyRing([B, A], 'x');
    expect(hex(ring.push)).toBe(A);
    const same = withSecret(ring, Buffer.from(C, 'hex'), false);
    expect(hex(same.push)).toBe(A);
    expect(textsOf(same)).toEqual([C, B, A]);
    const other = withSecret(ring, Buffer.from(C, 'hex'), true);
    expect(textsOf(other)).toEqual([`${C}:push`, B, A]);
    expect(parseKeyRing(textsOf(other), 'x')).toEqual(other);
    expect(hex(withSecret(other, Buffer.from(B, 'hex'), false).push)).toBe(C);
  });
});
