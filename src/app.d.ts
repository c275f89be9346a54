import type { Member } from '#lib/server/practices/member.ts';

declare global {
  namespace App {
    interface Locals {
      /** Who is signed in; null outside the portal or without a session. Set in hooks.server.ts. */
      member: Member | null;
      /** The answer failed because the database could not give one just now. */
      isDatabaseAway: boolean;
    }
  }
}
