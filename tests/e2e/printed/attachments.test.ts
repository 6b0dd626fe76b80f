import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { ROOT } from '#scripts/paths.mjs'
import { SAMPLE_WORKSPACE } from '#shared/sample/index.ts'
import type { Change } from '#shared/ledger/change.ts'
import { launchApp, temporaryFolder, type RunningApp } from '../harness/app.ts'
import { openExample, saved } from '../harness/steps.ts'

let folder: { path: string; remove: () => Promise<void> }
let running: RunningApp[] = []
let pictures: string

beforeAll(async () => {
  folder = await temporaryFolder()
  pictures = await pictureCode()
})

afterEach(async () => {
  for (const app of running) await app.quit().catch(() => undefined)
  running = []
})

afterAll(() => folder.remove())

/** `pictureOf` as a script of its own, so that a test can run it in the real page. */
async function pictureCode(): Promise<string> {
  const answer = await build({
    root: ROOT, configFile: false, logLevel: 'error',
    build: { write: false, target: 'chrome114', lib: { entry: join(ROOT, 'renderer/store/attachments/picture.ts'), name: 'pictures', formats: ['iife'] } }
  })
  const [output] = [answer].flat()
  if (!output || !('output' in output)) throw new Error('the bundle was built')
  return output.output[0].code
}

async function start(name: string, dialogs: Record<string, string[]> = {}): Promise<RunningApp> {
  mkdirSync(join(folder.path, name), { recursive: true })
  const answers = join(folder.path, name, 'dialogs.json')
  writeFileSync(answers, JSON.stringify(dialogs))
  const app = await launchApp({ userData: join(folder.path, name, 'data'), env: { ALTERNAT_TEST_DIALOGS: answers } })
  running.push(app)
  return app
}

/** What `pictureOf` makes of bytes, in the page itself. */
async function made(page: Page, bytes: Uint8Array): Promise<{ problem: string } | { bytes: Buffer; width: number; height: number; corner: number[] }> {
  const answer = await page.evaluate(
    async ({ code, list }) => {
      const { pictureOf } = new Function(`${code}; return pictures`)() as { pictureOf: (file: Blob) => Promise<{ ok: true; value: Uint8Array } | { ok: false; problem: { key: string } }> }
      const result = await pictureOf(new Blob([new Uint8Array(list)]))
      if (!result.ok) return { problem: result.problem.key }
      const image = await createImageBitmap(new Blob([new Uint8Array(result.value)]))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      context?.drawImage(image, 0, 0)
      return { list: [...result.value], width: image.width, height: image.height, corner: [...(context?.getImageData(4, 4, 1, 1).data ?? [])] }
    },
    { code: pictures, list: [...bytes] }
  )
  return 'problem' in answer ? answer as { problem: string } : { bytes: Buffer.from(answer.list), width: answer.width, height: answer.height, corner: answer.corner }
}

/** A picture drawn in the page: red at the left, blue at the right; `type` as canvases write it. */
async function drawn(page: Page, width: number, height: number, type: string, isClear = false): Promise<Buffer> {
  const list = await page.evaluate(
    async ({ width, height, type, isClear }) => {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (context && !isClear) {
        context.fillStyle = '#ff0000'
        context.fillRect(0, 0, width / 2, height)
        context.fillStyle = '#0000ff'
        context.fillRect(width / 2, 0, width / 2, height)
      }
      return [...new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer())]
    },
    { width, height, type, isClear }
  )
  return Buffer.from(list)
}

/** A JPEG with an EXIF part as a telephone writes it: held sideways, and with words that have to go. */
function withExif(jpeg: Buffer, words: string): Buffer {
  const text = Buffer.from(`${words}\0`)
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  // ImageDescription, ASCII, behind the directory; Orientation, SHORT, 6: turn by 90 degrees to the right.
  tiff.writeUInt16LE(0x010e, 10)
  tiff.writeUInt16LE(2, 12)
  tiff.writeUInt32LE(text.length, 14)
  tiff.writeUInt32LE(tiff.length, 18)
  tiff.writeUInt16LE(0x0112, 22)
  tiff.writeUInt16LE(3, 24)
  tiff.writeUInt32LE(1, 26)
  tiff.writeUInt16LE(6, 30)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, text])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

function photoChange(n: number, hash: string): Change {
  return {
    id: `photo.${n}`, clock: 100_000 + n, at: '2027-09-01T12:00:00Z', by: 'Luis', gesture: `photo-${n}`, verb: 'person.change',
    record: { kind: 'person', id: 'photographed' }, set: { photo: hash }, over: {}
  }
}

function append(page: Page, changes: Change[]): Promise<number> {
  return page.evaluate(
    async ({ workspace, json }) => (await window.alternat.request('journal.append', { workspace, changes: JSON.parse(json) as Change[] })).count,
    { workspace: SAMPLE_WORKSPACE.id, json: JSON.stringify(changes) }
  )
}

function add(page: Page, bytes: Uint8Array): Promise<string> {
  return page.evaluate(
    async ({ workspace, list }) => (await window.alternat.request('attachment.add', { workspace, bytes: new Uint8Array(list) })).hash,
    { workspace: SAMPLE_WORKSPACE.id, list: [...bytes] }
  )
}

async function read(page: Page, hash: string): Promise<Buffer | null> {
  const list = await page.evaluate(
    async ({ workspace, hash }) => {
      const { bytes } = await window.alternat.request('attachment.read', { workspace, hash })
      return bytes && [...bytes]
    },
    { workspace: SAMPLE_WORKSPACE.id, hash }
  )
  return list && Buffer.from(list)
}

describe('pictures', () => {
  it('PICTURE-1: are made small, upright and free of what the camera noted', async () => {
    const { page } = await start('ottawa')
    const photo = withExif(await drawn(page, 2400, 1200, 'image/jpeg'), 'Taken at home, 45.42 N 75.70 W')
    const upright = await made(page, photo)
    if ('problem' in upright) throw new Error(upright.problem)
    expect([upright.width, upright.height]).toEqual([400, 800])
    expect(upright.bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
    expect(upright.bytes.includes('Taken at home')).toBe(false)
    expect(upright.bytes.includes('Exif')).toBe(false)
    expect(upright.bytes.length).toBeLessThan(60_000)
    // Red was at the left; turned to the right it is at the top.
    expect(upright.corner[0]).toBeGreaterThan(200)
  })

  it('PICTURE-2: a small one keeps its size, PNG and WebP are taken, and what was transparent becomes white', async () => {
    const { page } = await start('ottawa')
    for (const type of ['image/png', 'image/webp', 'image/jpeg']) {
      expect(await made(page, await drawn(page, 300, 200, type))).toMatchObject({ width: 300, height: 200 })
    }
    expect(await made(page, await drawn(page, 50, 50, 'image/png', true))).toMatchObject({ corner: [255, 255, 255, 255] })
  })

  it('PICTURE-3: what cannot be shown is refused: HEIC, the first bytes of a file, text, a drawing in SVG, nothing', async () => {
    const { page } = await start('ottawa')
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(500, 7)])
    const jpeg = await drawn(page, 300, 200, 'image/jpeg')
    for (const bytes of [heic, jpeg.subarray(0, 20), Buffer.from('hello'), Buffer.alloc(0), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]) {
      expect(await made(page, bytes)).toEqual({ problem: 'picture.unreadable' })
    }
  })

  it('PICTURE-4: travel with the file to another laptop and come back from a snapshot when they are lost', async () => {
    const copy = join(folder.path, 'copy.alternat')
    const ottawa = await start('ottawa', { saveFile: [copy] })
    await openExample(ottawa.page)
    const photo = await drawn(ottawa.page, 200, 200, 'image/jpeg')
    const hash = await add(ottawa.page, photo)
    expect(hash).toBe(createHash('sha256').update(photo).digest('hex'))
    await append(ottawa.page, [photoChange(1, hash)])
    await ottawa.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('saveCopy')?.click())
    await ottawa.page.getByText('A copy was saved').first().waitFor({ timeout: 30_000 })
    await ottawa.quit()

    const mexico = await start('mexico', { openFile: [copy] })
    await openExample(mexico.page)
    expect(await read(mexico.page, hash)).toBeNull()
    await mexico.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('openFile')?.click())
    await mexico.page.getByText('was taken from').first().waitFor({ timeout: 30_000 })
    await saved(mexico.page)
    expect(await read(mexico.page, hash)).toEqual(photo)
    await mexico.quit()

    rmSync(join(folder.path, 'mexico', 'data', 'workspaces', SAMPLE_WORKSPACE.id, 'attachments'), { recursive: true })
    const again = await start('mexico')
    await saved(again.page)
    expect(await read(again.page, hash)).toEqual(photo)
  })
})
