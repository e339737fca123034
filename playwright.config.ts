import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { usual } from '#scripts/lib/browser';

const executablePath = process.env.CHROMIUM_PATH ?? usual.find((file) => existsSync(file));
const isRoot = process.getuid?.() === 0;
const port = process.env.E2E_PORT ?? '3200';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] } },
    { name: 'phone', use: { ...devices['Pixel 7'] } },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    env: { PORT: port, DATA_DIR: process.env.E2E_DATA_DIR ?? '.data/e2e', POSTGRES_DURABLE: 'off' },
    url: `http://localhost:${port}/api/health`,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
});
