import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'history/**/*.spec.ts', 'firefox/**/*.spec.ts', 'overlay/**/*.spec.ts', 'platforms/**/*.spec.ts', 'read/**/*.spec.ts'],
  outputDir: '.out/playwright',
  // Nothing here tells how fast anything is; a busy machine only needs longer.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Each worker is a whole browser with the extension.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
})
