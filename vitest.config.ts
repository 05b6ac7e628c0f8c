import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^\.\/worker-file\.js$/,
        replacement: fileURLToPath(new URL('./test/build/worker-file.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build/build.ts'],
    setupFiles: ['test/build/seed.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    coverage: {
      provider: 'v8',
      reportOnFailure: true,
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {lines: 95},
    },
  },
})
