declare global {
  namespace App {
    interface Locals {
      /** The signed-in practice; null outside the portal or without a session. Set in hooks.server.ts. */
      practice: { readonly id: string; readonly name: string; readonly email: string } | null;
    }
  }
}

export {};
