import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openKeyRing } from '../secrets/key-file.ts';
import { textsOf } from '../secrets/key-ring.ts';
import { proveSecret } from '../secrets/proof.ts';
import { rowsOf } from '../testing/engines.ts';
import { onEachInstallation } from '../testing/installations.ts';
import { someCode, somePractice } from '../testing/practice.ts';
import { rotateKey } from './rotate-key.ts';

onEachInstallation('rotating the key', ({ started, at }) => {
  it('puts a new secret in front of the file and writes the database with it, as often as one likes', async () => {
    const settings = await started();
    await at(settings, async (desk) => await someCode(desk, await somePractice(desk)));
    const [first] = textsOf(openKeyRing(settings));
    expect(await rotateKey(settings, false)).toEqual({ kind: 'new', resealed: 1, unreadable: 0 });
    expect(await rotateKey(settings, false)).toEqual({ kind: 'new', resealed: 1, unreadable: 0 });
    const ring = textsOf(openKeyRing(settings));
    expect([new Set(ring).size, ring[2]]).toEqual([3, first]);
    await at(settings, async (desk) => {
      await proveSecret(desk);
      const [row] = await rowsOf<{ sealed: string }>(
        desk,
        'select code_sealed as sealed from activation_code',
      );
      expect(desk.keys.isNewest(row?.sealed ?? '')).toBe(true);
    });
  });

  it('killed at any step is brought to its end with the same secret; until then no server starts', async () => {
    const settings = await started();
    await at(settings, async (desk) => await someCode(desk, await somePractice(desk)));
    const kill = (): never => {
      throw new Error('killed');
    };
    await expect(rotateKey(settings, false, { afterBatch: kill })).rejects.toThrow('killed');
    const ring = textsOf(openKeyRing(settings));
    expect(ring).toHaveLength(2);
    await at(settings, async (desk) => {
      await expect(proveSecret(desk)).rejects.toThrow(/rotate-key/);
    });
    await expect(rotateKey(settings, false, { afterBatch: kill })).rejects.toThrow('killed');
    expect(await rotateKey(settings, false)).toMatchObject({ kind: 'finished', unreadable: 0 });
    expect(textsOf(openKeyRing(settings))).toEqual(ring);
    await at(settings, proveSecret);
  });

  it('with secrets from outside makes none, and takes the new one that is given', async () => {
    const file = await started();
    const path = join(file.dataDirectory, 'secret.key');
    const secret = readFileSync(path, 'utf8').trim();
    writeFileSync(path, 'not used');
    const settings = { ...file, secret, olderSecrets: [] };
    await expect(rotateKey(settings, false)).rejects.toThrow(/MERKZEIT_SECRET_OLD/);
    const next = { ...settings, secret: 'ab'.repeat(32), olderSecrets: [secret] };
    expect(await rotateKey(next, false)).toMatchObject({ kind: 'finished' });
    await at(next, proveSecret);
    await expect(at(settings, proveSecret)).rejects.toThrow(/passt nicht/);
    expect(readFileSync(path, 'utf8')).toBe('not used');
  });
});
