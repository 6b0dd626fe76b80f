import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from '../command.mjs'

/**
 * What Electron needs from Debian, and the tools of the tests: a virtual screen, poppler to read PDFs back, Python's
 * icalendar to read calendars back, LibreOffice without windows to read Word files back, the Translate Toolkit to translate what goes out to translators, and the schemas of XLIFF (which
 * come with a PHP library) with a validator. Each by a file that shows it is there, because distributions rename packages (libasound2
 * became libasound2t64).
 *
 * @type {{ package: string, library?: string, program?: string, file?: string, for: 'window' | 'tests' }[]}
 */
const NEEDED = [
  { package: 'libgtk-3-0', library: 'libgtk-3.so.0', for: 'window' },
  { package: 'libnss3', library: 'libnss3.so', for: 'window' },
  { package: 'libasound2', library: 'libasound.so.2', for: 'window' },
  { package: 'libgbm1', library: 'libgbm.so.1', for: 'window' },
  { package: 'libxkbcommon0', library: 'libxkbcommon.so.0', for: 'window' },
  { package: 'libcups2', library: 'libcups.so.2', for: 'window' },
  { package: 'libdrm2', library: 'libdrm.so.2', for: 'window' },
  { package: 'xvfb', program: 'xvfb-run', for: 'tests' },
  { package: 'xauth', program: 'xauth', for: 'tests' },
  { package: 'poppler-utils', program: 'pdftotext', for: 'tests' },
  { package: 'python3-icalendar', file: '/usr/lib/python3/dist-packages/icalendar/__init__.py', for: 'tests' },
  { package: 'libreoffice-writer-nogui', file: '/usr/lib/libreoffice/program/libswlo.so', for: 'tests' },
  { package: 'translate-toolkit', program: 'po2xliff', for: 'tests' },
  { package: 'libxml2-utils', program: 'xmllint', for: 'tests' },
  { package: 'php-symfony-translation', file: '/usr/share/php/Symfony/Component/Translation/Resources/schemas/xliff-core-2.0.xsd', for: 'tests' }
]

/**
 * Makes sure that the machine has what a window (and the tests) need. On Debian as root the missing packages are
 * installed; otherwise the one command to run is in the error.
 *
 * @param {'window' | 'tests'} purpose
 */
export async function ensureSystem(purpose) {
  if (process.platform !== 'linux') return
  const missing = missingPackages(purpose)
  if (missing.length === 0) return
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  const canInstall = process.getuid?.() === 0 && hasProgram('apt-get')
  if (!canInstall) {
    throw new Error(`Parts of the system are missing. Run this once, then try again:\n\n  sudo ${install}`)
  }
  console.log(`Installing what the system lacks: ${missing.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Another installation may hold the lock for a minute.
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  await run('apt-get', [...wait, 'update', '-qq'], { env })
  const names = missing.map(nameOnThisRelease)
  const code = await run('apt-get', [...wait, 'install', '-y', '-qq', '--no-install-recommends', ...names], { env })
  if (code !== 0 || missingPackages(purpose).length > 0) {
    throw new Error(`These packages could not be installed: ${missing.join(', ')}. Try it by hand:\n\n  ${install}`)
  }
}

/** @param {'window' | 'tests'} purpose */
function missingPackages(purpose) {
  const libraries = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? ''
  return NEEDED.filter((need) => purpose === 'tests' || need.for === 'window')
    .filter((need) => {
      if (need.file !== undefined) return !existsSync(need.file)
      return need.library === undefined ? !hasProgram(need.program ?? '') : !libraries.includes(`\t${need.library} `)
    })
    .map((need) => need.package)
}

/** @param {string} name */
function hasProgram(name) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

/**
 * Debian 13 renamed the libraries whose time type grew to 64 bits by adding "t64".
 *
 * @param {string} name
 */
function nameOnThisRelease(name) {
  const show = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout ?? ''
  return /Candidate: (?!\(none\))/.test(show) ? name : `${name}t64`
}
