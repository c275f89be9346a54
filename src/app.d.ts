import type { Member } from '#lib/server/practices/member.ts';

declare global {
  namespace App {
    interface Locals {
      /** Who is signed in; null outside the portal or without a session. Set in hooks.server.ts. */
      member: Member | null;
      /** Why the answer failed, where it is no mistake of the app's. */
      failure: 'outage' | 'unreadableForm' | null;
    }
  }
}
