import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --name WHAT` writes the next migration; the server applies it at its next start. */
export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/lib/server/database/schema.ts',
    './src/lib/server/database/account-schema.ts',
    './src/lib/server/database/portal-schema.ts',
    './src/lib/server/database/sign-in-schema.ts',
  ],
  out: './src/lib/server/migrations',
});
