import type { Connection } from './database/connection.ts';
import type { Keys } from './secrets/keys.ts';
import type { Tally } from './tally.ts';

/** What every use of the server's rooms is handed: where things are kept, the keys, the time. */
export interface Desk {
  readonly db: Connection;
  readonly keys: Keys;
  /** The server's clock; tests turn it. */
  readonly now: () => Date;
  /** Absent where nobody asks how often something happens. */
  readonly tally?: Pick<Tally, 'progress'>;
}
