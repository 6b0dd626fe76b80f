#!/usr/bin/env node
import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile, copyFile, chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { finish, runOrThrow } from '../command.mjs'

/**
 * Stands in for fpm where it cannot be downloaded: understands the arguments that electron-builder gives it for a .deb,
 * lays out the tree and lets dpkg-deb do the work. Pointed to by CUSTOM_FPM_PATH.
 */
async function makeDeb() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: {
      s: { type: 'string', short: 's' },
      t: { type: 'string', short: 't' },
      d: { type: 'string', short: 'd', multiple: true },
      force: { type: 'boolean' },
      architecture: { type: 'string' },
      'after-install': { type: 'string' },
      'after-remove': { type: 'string' },
      description: { type: 'string' },
      version: { type: 'string' },
      package: { type: 'string' },
      name: { type: 'string' },
      maintainer: { type: 'string' },
      vendor: { type: 'string' },
      url: { type: 'string' },
      category: { type: 'string' },
      license: { type: 'string' },
      'deb-priority': { type: 'string' },
      'deb-recommends': { type: 'string', multiple: true },
      'deb-compression': { type: 'string' }
    }
  })
  if (values['t'] !== 'deb') throw new Error(`Only .deb packages can be made here, not ${String(values['t'])}.`)

  const tree = await mkdtemp(join(tmpdir(), 'alternat-deb-'))
  try {
    for (const mapping of positionals) await place(mapping, tree)
    await mkdir(join(tree, 'DEBIAN'))
    await writeFile(join(tree, 'DEBIAN', 'control'), control(values, await installedKilobytes(tree)))
    await script(values['after-install'], join(tree, 'DEBIAN', 'postinst'))
    await script(values['after-remove'], join(tree, 'DEBIAN', 'postrm'))
    await chmod(tree, 0o755)
    const target = String(values['package'])
    await mkdir(dirname(target), { recursive: true })
    await runOrThrow('dpkg-deb', ['--root-owner-group', '-Zxz', '-z1', '--build', tree, target])
  } finally {
    await rm(tree, { recursive: true, force: true })
  }
}

/**
 * Copies what a mapping of the form `source=/target` names; a source that ends in a slash means what is in it.
 *
 * @param {string} mapping
 * @param {string} tree
 */
async function place(mapping, tree) {
  const equals = mapping.lastIndexOf('=')
  const source = mapping.slice(0, equals)
  const target = join(tree, mapping.slice(equals + 1))
  await mkdir(dirname(target), { recursive: true })
  const into = (await stat(source)).isDirectory() && !source.endsWith('/') ? join(target, basename(source)) : target
  await cp(source, into, { recursive: true, verbatimSymlinks: true })
}

/**
 * The control file (Debian Policy, chapter 5).
 *
 * @param {Record<string, unknown>} values
 * @param {number} kilobytes
 */
function control(values, kilobytes) {
  const list = (/** @type {unknown} */ value) => (Array.isArray(value) ? value.join(', ') : '')
  const [synopsis = '', ...rest] = String(values['description']).split('\n')
  const fields = [
    ['Package', values['name']],
    ['Version', values['version']],
    ['Architecture', values['architecture']],
    ['Maintainer', values['maintainer']],
    ['Installed-Size', kilobytes],
    ['Depends', list(values['d'])],
    ['Recommends', list(values['deb-recommends'])],
    ['Section', 'editors'],
    ['Priority', values['deb-priority'] ?? 'optional'],
    ['Homepage', values['url']],
    ['Description', [synopsis, ...rest.map((line) => ` ${line.trim() || '.'}`)].join('\n')]
  ]
  return `${fields.filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => `${name}: ${value}`).join('\n')}\n`
}

/**
 * @param {unknown} source
 * @param {string} target
 */
async function script(source, target) {
  if (typeof source !== 'string') return
  await copyFile(source, target)
  await chmod(target, 0o755)
}

/**
 * @param {string} folder
 * @returns {Promise<number>}
 */
async function installedKilobytes(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return installedKilobytes(path)
      return entry.isFile() ? Math.ceil((await stat(path)).size / 1024) : 0
    })
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

await finish(makeDeb)
