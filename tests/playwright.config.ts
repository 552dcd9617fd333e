import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'history/**/*.spec.ts', 'firefox/**/*.spec.ts', 'overlay/**/*.spec.ts', 'platforms/**/*.spec.ts'],
  outputDir: '.out/playwright',
  timeout: 45_000,
  // Each worker is a whole browser with the extension.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
})
