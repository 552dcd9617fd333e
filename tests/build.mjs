// `npm run build`: the extension for Chrome and Firefox, unpacked, in .output/. `npm run zip`: the same as files for the stores.
import { installPackages, runBin } from './setup.mjs'

installPackages()
const command = process.argv[2] === 'zip' ? 'zip' : 'build'
process.exitCode = ['chrome', 'firefox'].map((browser) => runBin('wxt', [command, '-b', browser])).find((status) => status !== 0) ?? 0
