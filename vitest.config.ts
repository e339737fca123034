import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { 'server-only': fileURLToPath(new URL('./tests/empty.ts', import.meta.url)) };

export default defineConfig({
  resolve: { alias },
  test: {
    environment: 'node',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/{unit,golden}/**/*.test.ts'], testTimeout: 30_000 } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/{integration,contract}/**/*.test.ts'],
          env: { NEXTAUTH_SECRET: randomBytes(32).toString('base64url') },
          globalSetup: 'tests/integration/global-setup.ts',
          hookTimeout: 60_000,
          testTimeout: 60_000, // some take seconds, and a machine may be shared with others
        },
      },
    ],
  },
});
