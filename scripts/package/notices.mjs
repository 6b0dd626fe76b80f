import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../paths.mjs'

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {string} [license]
 */

/** Needed for development only, but parts of their own libraries are built into the app. */
const BUILT_IN = ['node_modules/assemblyscript']
const RULE = '─'.repeat(80)

/**
 * Writes `out/THIRD-PARTY.txt`: every package and font that is part of the app, with its licence in full. What the lock
 * file marks as needed for development only does not reach users.
 */
export async function writeNotices() {
  const sections = [...(await packageNotices()), ...(await fontNotices())]
  const head = 'Alternat contains the work of others, listed here with their licences. Electron and Chromium: see\nLICENSE.electron.txt and LICENSES.chromium.html beside this file.\n'
  await mkdir(join(ROOT, 'out'), { recursive: true })
  await writeFile(join(ROOT, 'out', 'THIRD-PARTY.txt'), [head, ...sections].join(`\n${RULE}\n\n`))
}

async function packageNotices() {
  const text = await readFile(join(ROOT, 'package-lock.json'), 'utf8')
  const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (JSON.parse(text))
  /** @type {{ name: string, version: string, licence: string, text: string | undefined }[]} */
  const packages = []
  for (const [path, locked] of Object.entries(lock.packages)) {
    // Optional packages for other systems are in the lock file, but not here.
    if (path === '' || (locked.dev && !BUILT_IN.includes(path)) || !existsSync(join(ROOT, path))) continue
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    packages.push({ name, version: locked.version ?? '', licence: locked.license ?? 'see below', text: await licenceText(join(ROOT, path)) })
  }
  return packages.map(({ name, version, licence, text }) => {
    const same = packages.find((other) => other.licence === licence && other.text !== undefined)
    const instead = `The package carries no text of its licence; the same licence stands above or below, under ${same?.name ?? 'none'}.`
    return `${name} ${version}\nLicence: ${licence}\n\n${text ?? instead}\n`
  })
}

async function fontNotices() {
  const folder = join(ROOT, 'assets', 'fonts')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(names.map(async (name) => `Font: ${name.replace(/\.txt$/, '')}\n\n${await readFile(join(folder, name), 'utf8')}`))
}

/**
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
async function licenceText(folder) {
  const name = (await readdir(folder)).find((file) => /^(licen[cs]e|copying)/i.test(file))
  return name === undefined ? undefined : (await readFile(join(folder, name), 'utf8')).trim()
}
