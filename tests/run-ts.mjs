// Runs a TypeScript module of the project in Node through Vite, so that it sees what the extension's build sees
// (`import.meta.glob` among it): node tests/run-ts.mjs tests/review.ts [arguments]. The module exports `run(args)`.
import { resolve } from 'node:path'
import { installPackages, ROOT } from './setup.mjs'

installPackages()
const [file, ...args] = process.argv.slice(2)
const { runnerImport } = await import('vite')
const { module } = await runnerImport(resolve(ROOT, file), { root: ROOT, configFile: false, logLevel: 'silent' })
process.exitCode = (await module.run(args)) ?? 0
