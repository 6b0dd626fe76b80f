import { getCurrentFuseWire, FuseV1Options } from '@electron/fuses'
import sevenZip from '7zip-bin'
import { build as buildPackages, Platform } from 'electron-builder'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildApp } from './build.mjs'
import { finish } from './command.mjs'
import { writeNotices } from './package/notices.mjs'
import { ROOT } from './paths.mjs'
import { electronRuntime } from './runtime/runtime.mjs'

/**
 * `npm run dist`: packages for this system, by electron-builder.yml. `npm run dist -- deb tar.gz` makes only these.
 * `--dir` makes only the unpacked folder.
 *
 * On the substitute runtime the result shows that packaging works and is started by a test; it is not for users.
 */
async function dist() {
  const asked = process.argv.slice(2)
  await buildApp()
  await packageApp(asked.includes('--dir') ? ['dir'] : asked)
}

/**
 * Packages what lies in `out/`.
 *
 * @param {string[]} targets names of electron-builder's targets; none means those of the configuration
 */
export async function packageApp(targets) {
  const runtime = await electronRuntime()
  await writeNotices()
  const offline = runtime.origin === 'substitute'
  if (offline) await useToolsAtHand()
  const wanted = targets.length === 0 && offline ? ['dir', 'tar.gz', 'deb'] : targets
  const files = await buildPackages({
    projectDir: ROOT,
    targets: Platform.current().createTarget(wanted.length === 0 ? null : wanted),
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      electronVersion: runtime.version,
      electronDist: runtime.folder,
      compression: offline ? 'store' : 'normal',
      electronFuses: await newerFuses(runtime.executable),
      // Nobody shall take a package on the old runtime for the real one.
      ...(offline && { artifactName: '${name}-${version}-${os}-${arch}-TEST-RUNTIME.${ext}' })
    }
  })
  for (const file of files) console.log(file)
  if (offline) console.warn('\n*** Built on the substitute runtime: to test packaging, never for users.\n')
}

/** Without access to electron-builder's own tools, those of npm and Debian do the work. */
async function useToolsAtHand() {
  await chmod(sevenZip.path7za, 0o755)
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= sevenZip.path7za
  process.env['CUSTOM_FPM_PATH'] ??= join(ROOT, 'scripts', 'package', 'fpm.mjs')
}

/**
 * What electron-builder.yml cannot say: pages from `file:` get no privileges, where the runtime has that fuse. Setting
 * it on an older one is an error.
 *
 * @param {string} executable
 */
async function newerFuses(executable) {
  const wire = await getCurrentFuseWire(executable)
  return wire[FuseV1Options.GrantFileProtocolExtraPrivileges] === undefined ? {} : { grantFileProtocolExtraPrivileges: false }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await finish(dist)
