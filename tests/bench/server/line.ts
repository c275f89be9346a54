/** A connection to a server that is kept open, for one request at a time; as thin as can be, so that the asker costs little. */
import { connect, type Socket } from 'node:net';

/** Header of the client's address: limits count by it. */
export const ADDRESS_HEADER = 'X-Client';

export interface Answer {
  readonly status: number;
  /** All that was answered, headers included, a byte a character. */
  readonly text: string;
}

/** The server closed the connection, or broke it off, before the answer was whole. */
export class BrokenOffError extends Error {
  override readonly name = 'BrokenOffError';
}

/** Whether an answer is whole: it tells its length, ends with an empty chunk, or has no body. */
function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1];
  if (length !== undefined) return text.length >= end + 4 + Number(length);
  if (/\r\ntransfer-encoding: chunked/i.test(text.slice(0, end))) return text.endsWith('\r\n0\r\n\r\n');
  return /^HTTP\/1\.1 (?:1\d\d|204|304) /.test(text);
}

export class Line {
  readonly #port: number;
  #socket: Socket | null = null;
  #text = '';
  #wanted: { answer: (answer: Answer) => void; fail: (error: Error) => void } | null = null;

  constructor(port: number) {
    this.#port = port;
  }

  /** Sends the bytes of a request and waits for its answer. Throws BrokenOffError. */
  async ask(request: string | Uint8Array): Promise<Answer> {
    return await new Promise((answer, fail) => {
      this.#wanted = { answer, fail };
      this.#text = '';
      this.#socket ??= this.#open();
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  #open(): Socket {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true });
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => {
      this.#text += part;
      if (isWhole(this.#text)) this.#settle();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = null;
      // An answer that ends with its connection.
      if (/\r\nconnection: close\r\n(?:[^]*\r\n)?\r\n/i.test(this.#text)) this.#settle();
      const wanted = this.#wanted;
      this.#wanted = null;
      wanted?.fail(new BrokenOffError('The connection was closed before the answer was whole'));
    });
    return socket;
  }

  #settle(): void {
    const wanted = this.#wanted;
    this.#wanted = null;
    wanted?.answer({ status: Number(this.#text.slice(9, 12)), text: this.#text });
  }
}

/** A JSON request as text; `body` is JSON. Names a client address, which the server of the bench asks for. */
export function jsonRequest(
  path: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): string {
  const all = { [ADDRESS_HEADER]: '192.0.2.1', 'Content-Type': 'application/json', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\nHost: localhost\r\n${lines.join('')}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
