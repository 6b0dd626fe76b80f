import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The runtime's default application opens any folder named on the command line. It has no place in what users get.
 *
 * @param {{ appOutDir: string, packager: { getResourcesDir: (folder: string) => string } }} context
 */
export default async function afterPack({ appOutDir, packager }) {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
