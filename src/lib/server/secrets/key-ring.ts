/** The server's secret is unusable. The message is for the operator's terminal and never contains the secret. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
}

/** The secrets that this server knows, 32 bytes each. New texts are sealed with the newest; the older ones still open. */
export interface KeyRing {
  readonly newest: Buffer;
  /** Newest first. The last one is the secret of the first start, from which some keys are derived for ever. */
  readonly older: readonly Buffer[];
  /** The one from which the key for push messages is derived. */
  readonly push: Buffer;
}

/** Behind the secret that gives the key for push messages, where that is not the oldest. */
const PUSH_MARK = ':push';

/** Reads secrets, newest first: 64 hexadecimal characters each. `source`: where they stand, for the sentence. */
export function parseKeyRing(texts: readonly string[], source: string): KeyRing {
  const secrets = texts.map((text) => {
    const plain = text.endsWith(PUSH_MARK) ? text.slice(0, -PUSH_MARK.length) : text;
    if (!/^[0-9a-f]{64}$/i.test(plain)) throw unreadable(source);
    return { secret: Buffer.from(plain, 'hex'), isPush: plain !== text };
  });
  const [newest, ...older] = secrets;
  if (newest === undefined) throw unreadable(source);
  const push = secrets.find(({ isPush }) => isPush) ?? secrets.at(-1) ?? newest;
  return { newest: newest.secret, older: older.map(({ secret }) => secret), push: push.secret };
}

/** What `parseKeyRing` reads, one text a secret. */
export function textsOf({ newest, older, push }: KeyRing): readonly string[] {
  const all = [newest, ...older];
  return all.map((secret) => {
    const isMarked = secret === push && secret !== all.at(-1);
    return `${secret.toString('hex')}${isMarked ? PUSH_MARK : ''}`;
  });
}

/** The ring with one more secret. `forPush`: also the key for push messages is a new one. */
export function withSecret(ring: KeyRing, secret: Buffer, forPush: boolean): KeyRing {
  return {
    newest: secret,
    older: [ring.newest, ...ring.older],
    push: forPush ? secret : ring.push,
  };
}

function unreadable(source: string): SecretError {
  return new SecretError(
    `${source} muss aus 64 Zeichen 0-9 und a-f bestehen (32 zufällige Bytes). ` +
      'Spielen Sie den Schlüssel aus Ihrer Sicherung ein: Ohne ihn sind die Versichertennummern nicht lesbar.',
  );
}
