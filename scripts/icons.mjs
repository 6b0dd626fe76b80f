import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finish, runOrThrow } from './command.mjs'
import { ROOT } from './paths.mjs'

/**
 * Makes every icon from `build/icon.svg`. Run when the drawing changes (needs rsvg-convert from librsvg2-bin); the
 * results are committed, so that building the app needs no drawing tools.
 */
const BUILD = join(ROOT, 'build')
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256]

/** The names that macOS gives to PNG images of each size, the second of a size being the one for dense screens. */
const MAC_TYPES = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512]
])

async function icons() {
  await mkdir(join(BUILD, 'icons'), { recursive: true })
  for (const size of SIZES) {
    await runOrThrow('rsvg-convert', ['-w', String(size), '-h', String(size), '-o', pngPath(size), join(BUILD, 'icon.svg')])
  }
  await writeFile(join(BUILD, 'icon.ico'), await windowsIcon())
  await writeFile(join(BUILD, 'icon.icns'), await macIcon())
  await copyFile(pngPath(256), join(ROOT, 'assets', 'icon.png'))
}

/** A directory of PNG images, as Windows has read it since Vista. */
async function windowsIcon() {
  const images = await Promise.all(WINDOWS_SIZES.map((size) => readFile(pngPath(size))))
  const header = Buffer.alloc(6 + 16 * images.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.length, 4)
  let offset = header.length
  for (const [index, image] of images.entries()) {
    const size = WINDOWS_SIZES[index] ?? 0
    const at = 6 + 16 * index
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(image.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += image.length
  }
  return Buffer.concat([header, ...images])
}

/** A list of chunks, each with a type and a length, big-endian. */
async function macIcon() {
  const chunks = await Promise.all(MAC_TYPES.map(async ([type, size]) => macChunk(type, await readFile(pngPath(size)))))
  return macChunk('icns', Buffer.concat(chunks))
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function macChunk(type, content) {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}

/** @param {number} size */
function pngPath(size) {
  return join(BUILD, 'icons', `${size}x${size}.png`)
}

await finish(icons)
