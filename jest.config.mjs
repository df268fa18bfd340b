import path from 'node:path'
import { fileURLToPath } from 'node:url'

const base = {
  rootDir: path.dirname(fileURLToPath(import.meta.url)),
  testEnvironment: '<rootDir>/tests/support/environment.ts',
  transform: {
    '\\.tsx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    }],
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json', 'node'],
  // The built package.json files, and the compiler's own packages, are none of ours.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tests/weapp/node_modules/'],
}

const project = (displayName, options) => ({ ...base, displayName, ...options })

export default {
  maxWorkers: 2,
  // For what hangs; a busy machine takes its time.
  testTimeout: 300_000,
  projects: [
    project('unit', {
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/journeys/', '<rootDir>/tests/weapp/'],
      globalSetup: '<rootDir>/tests/support/build-functions.mjs',
      setupFiles: ['<rootDir>/tests/support/same-seed.ts'],
    }),
    project('weapp', {
      testMatch: ['<rootDir>/tests/weapp/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/weapp/browser/'],
      globalSetup: '<rootDir>/tests/support/build-weapp.mjs',
    }),
    project('journeys', {
      testMatch: ['<rootDir>/tests/{journeys,weapp/browser}/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/build-web.mjs',
    }),
  ],
}
