/** A mail server on loopback that keeps what it is sent. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  /** Recipients of the envelope. */
  readonly to: readonly string[];
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Decoded. */
  readonly text: string;
}

export interface Mailbox {
  /** For MERKZEIT_SMTP_URL. */
  readonly url: string;
  /** What has come, oldest first; goes on growing. */
  readonly mails: readonly ReceivedMail[];
  /** Refuses every recipient from now on. */
  refuseAll(): void;
  close(): Promise<void>;
}

/** `port` 0: any that is free. */
export async function openMailbox(port = 0): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  let refuses = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, callback) => {
      callback(refuses ? Object.assign(new Error('no'), { responseCode: 550 }) : null);
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, ...readMail(Buffer.concat(chunks).toString('utf8')) });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: own } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${own}`,
    mails,
    refuseAll: () => void (refuses = true),
    close: async () => await new Promise((resolve) => server.close(resolve)),
  };
}

function readMail(raw: string): Pick<ReceivedMail, 'headers' | 'text'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const body = rest.join('\r\n\r\n');
  return { headers, text: decode(body, headers.get('content-transfer-encoding') ?? '7bit') };
}

function decode(body: string, encoding: string): string {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n');
  if (encoding === 'base64') return plain(Buffer.from(body, 'base64').toString('utf8'));
  if (encoding !== 'quoted-printable') return plain(body);
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return plain(Buffer.from(bytes, 'latin1').toString('utf8'));
}
