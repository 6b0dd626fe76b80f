/**
 * What the official runtime carries as `default_app.asar`, reduced to what development and tests need: load the
 * modules given with `-r`, then the application in the first folder on the command line.
 */
const { app } = require('electron')
const fs = require('node:fs')
const path = require('node:path')

let folder
for (let index = 1; index < process.argv.length; index += 1) {
  const argument = process.argv[index]
  if (argument === '-r' || argument === '--require') {
    index += 1
    require(path.resolve(process.argv[index]))
  } else if (!argument.startsWith('-')) {
    folder = path.resolve(argument)
    break
  }
}

if (folder === undefined) {
  console.error('Name the folder of the application to run.')
  process.exit(2)
}

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
app.setVersion(manifest.version)
app.name = manifest.productName ?? manifest.name
app.setAppPath(folder)
require(path.join(folder, manifest.main))
