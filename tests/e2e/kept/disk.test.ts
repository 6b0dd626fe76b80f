import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '#scripts/paths.mjs'
import { electronRuntime } from '#scripts/runtime/runtime.mjs'
import type { Change } from '#shared/ledger/change.ts'
import { launchApp, rootSwitch, temporaryFolder, type RunningApp } from '../harness/app.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let app: RunningApp | undefined

beforeEach(async () => {
  folder = await temporaryFolder()
})

afterEach(async () => {
  await app?.quit()
  app = undefined
  await folder.remove()
})

/** Opens the app on the folder of this test; `dialogs` are the answers that its native dialogs will get. */
async function launch(dialogs: Record<string, (string | null)[]> = {}, args: string[] = []): Promise<RunningApp> {
  const answers = join(folder.path, 'dialogs.json')
  writeFileSync(answers, JSON.stringify(dialogs))
  app = await launchApp({ userData: join(folder.path, 'data'), args, env: { ALTERNAT_TEST_DIALOGS: answers } })
  return app
}

function change(n: number): Change {
  return {
    id: `disk.${n}`,
    clock: n,
    at: '2026-11-22T10:00:00Z',
    by: 'Ana',
    gesture: `g${n}`,
    verb: 'note.write',
    record: { kind: 'diskTest', id: 'd1' },
    set: { text: `Écrit ${n}` },
    over: {}
  }
}

/** Makes a workspace through the bridge; the answer is its id. */
function createWorkspace(running: RunningApp): Promise<string> {
  return running.page.evaluate(async () => (await window.alternat.request('workspace.create', { name: 'Réunion 2027' })).workspace?.id ?? '')
}

function append(running: RunningApp, workspace: string, changes: Change[]): Promise<number> {
  // As text: Playwright's types follow JSON values into each other without end.
  return running.page.evaluate(
    async ({ id, json }) => (await window.alternat.request('journal.append', { workspace: id, changes: JSON.parse(json) as Change[] })).count,
    { id: workspace, json: JSON.stringify(changes) }
  )
}

function readIds(running: RunningApp, workspace: string): Promise<string[]> {
  return running.page.evaluate(
    async (id) => (await window.alternat.request('journal.read', { workspace: id })).changes.map((one) => one.id).sort(),
    workspace
  )
}

describe('what the app keeps on disk', () => {
  it('DISK-1: a workspace with its changes is there again after a power cut', async () => {
    const first = await launch()
    expect(await first.page.evaluate(() => window.alternat.request('app.launch'))).toMatchObject({ workspace: null, workspaces: [] })
    const id = await createWorkspace(first)
    expect(await append(first, id, [change(1), change(2)])).toBe(2)
    await first.kill()

    const second = await launch()
    const state = await second.page.evaluate(() => window.alternat.request('app.launch'))
    expect(state.workspace).toMatchObject({ id, name: 'Réunion 2027', journal: { count: 2, highest: { disk: 2 } } })
    expect(await readIds(second, id)).toEqual(['disk.1', 'disk.2'])
  })

  it('DISK-2: leaving makes a snapshot, of which the next start reads back everything', async () => {
    const first = await launch()
    const id = await createWorkspace(first)
    await append(first, id, [change(1)])
    await first.quit()
    const snapshots = join(folder.path, 'data', 'workspaces', id, 'snapshots')
    expect(readdirSync(snapshots).filter((name) => name.endsWith('.alternat'))).toHaveLength(1)

    const second = await launch()
    expect(await readIds(second, id)).toEqual(['disk.1'])
    await append(second, id, [change(2)])
    await second.quit()
    const files = readdirSync(snapshots).filter((name) => name.endsWith('.alternat')).sort()
    expect(files).toHaveLength(2)

    truncateSync(join(snapshots, files.at(-1) ?? ''), 50)
    const third = await launch()
    expect(await readIds(third, id)).toEqual(['disk.1', 'disk.2'])
  })

  it('DISK-3: a new device name, another workspace, and one that a file brought along', async () => {
    const running = await launch()
    const states = await running.page.evaluate(async () => {
      const { request } = window.alternat
      const first = await request('workspace.create', { name: 'A' })
      const renewed = await request('workspace.renewDevice')
      const adopted = await request('workspace.adopt', { id: 'from-mexico', name: 'B' })
      const again = await request('workspace.adopt', { id: 'from-mexico', name: 'B' })
      const back = await request('workspace.switch', { id: first.workspace?.id ?? '' })
      return { first, renewed, adopted, again, back }
    })
    expect(states.renewed.workspace?.id).toBe(states.first.workspace?.id)
    expect(states.renewed.workspace?.device).not.toBe(states.first.workspace?.device)
    expect(states.adopted.workspace).toMatchObject({ id: 'from-mexico', name: 'B' })
    expect(states.again.workspace?.device).toBe(states.adopted.workspace?.device)
    expect(states.back.workspace).toMatchObject({ id: states.first.workspace?.id, device: states.renewed.workspace?.device })
    expect(states.back.workspaces.map((one) => one.name)).toEqual(['A', 'B'])
  })

  it('DISK-4: a copy is saved, opened again, and refused once damaged', async () => {
    const copy = join(folder.path, 'copie.alternat')
    const running = await launch({ saveFile: [null, copy], openFile: [null, copy, copy] })
    const id = await createWorkspace(running)
    await append(running, id, [change(1)])
    const request = (damage: boolean) =>
      running.page.evaluate(
        async ({ workspace, opening }) =>
          opening
            ? window.alternat.request('exchange.open')
            : window.alternat.request('exchange.saveCopy', { workspace, suggestedName: 'copie.alternat' }),
        { workspace: id, opening: damage }
      )
    expect(await request(false)).toBeNull()
    expect(await request(false)).toEqual({ path: copy, notices: [] })
    expect(await request(true)).toBeNull()
    expect(await request(true)).toMatchObject({ ok: true, name: 'copie.alternat', workspace: id, workspaceName: 'Réunion 2027', changes: [change(1)] })
    truncateSync(copy, 300)
    expect(await request(true)).toMatchObject({ ok: false, problem: { key: 'exchange.damaged' } })
    const dropped = await running.page.evaluate(() =>
      window.alternat.request('exchange.openBytes', { name: 'x.alternat', bytes: new Uint8Array([80, 75, 1]) })
    )
    expect(dropped).toMatchObject({ ok: false, name: 'x.alternat', problem: { key: 'exchange.foreign' } })
  })
})

describe('one app at a time', () => {
  it('LAUNCH-1: a second launch brings the first window to the front, hands over its file, and ends', async () => {
    const running = await launch()
    const file = join(folder.path, 'from-outside.alternat')
    writeFileSync(file, 'not really')
    await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
    await running.page.evaluate(() => {
      window.alternat.on('exchange.arrived', () => document.body.setAttribute('data-arrived', 'yes'))
    })
    const runtime = await electronRuntime()
    const second = spawn(runtime.executable, [...rootSwitch(), ROOT, file], {
      env: { ...process.env, ALTERNAT_USER_DATA: join(folder.path, 'data') },
      stdio: 'ignore'
    })
    const code = await new Promise((resolve) => second.once('exit', resolve))
    expect(code).toBe(0)
    await running.page.waitForSelector('body[data-arrived=yes]', { timeout: 5000 })
    expect(running.electron.windows()).toHaveLength(1)
    expect(await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())).toBe(false)
  })

  it('LAUNCH-2: a file on the command line waits until the window takes it', async () => {
    const file = join(folder.path, 'waiting.alternat')
    writeFileSync(file, 'not really')
    const running = await launch({}, [file])
    const take = () => running.page.evaluate(() => window.alternat.request('exchange.takePending'))
    const first = await take()
    // The window itself may have been faster.
    expect(first.length).toBeLessThanOrEqual(1)
    for (const one of first) expect(one).toMatchObject({ ok: false, name: 'waiting.alternat', problem: { key: 'exchange.foreign' } })
    expect(await take()).toEqual([])
  })
})

describe('what the system draws', () => {
  it('NATIVE-1: the menu speaks the language of the interface, at once', async () => {
    const running = await launch()
    const labels = async (language: 'en' | 'fr' | 'es') => {
      await running.page.evaluate((chosen) => window.alternat.request('settings.change', { language: chosen }), language)
      return running.electron.evaluate(({ Menu }) =>
        (Menu.getApplicationMenu()?.items ?? []).flatMap((item) => [item.label, ...(item.submenu?.items ?? []).map((entry) => entry.label)])
      )
    }
    expect(await labels('en')).toContain('Plan the Next Meeting…')
    expect(await labels('fr')).toContain('Planifier la prochaine réunion…')
    expect(await labels('es')).toContain('Planear la próxima reunión…')
    expect(await running.page.evaluate(async () => (await window.alternat.request('app.launch')).settings.language)).toBe('es')
  })

  it('NATIVE-2: a menu item sends its command to the window', async () => {
    const running = await launch()
    await running.page.evaluate(() => {
      window.alternat.on('menu.command', ({ command }) => document.body.setAttribute('data-command', command))
    })
    await running.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('planNext')?.click())
    await running.page.waitForSelector('body[data-command=planNext]', { timeout: 5000 })
  })

  it('NATIVE-3: the window comes back where it was, and is never too small', async () => {
    const first = await launch()
    await first.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 120, y: 90, width: 1200, height: 760 }))
    await first.page.waitForTimeout(300)
    await first.quit()
    const second = await launch()
    const now = await second.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      return { size: window?.getSize(), minimum: window?.getMinimumSize() }
    })
    expect(now).toEqual({ size: [1200, 760], minimum: [1100, 700] })
    const placement = JSON.parse(readFileSync(join(folder.path, 'data', 'window.json'), 'utf8')) as { width: number }
    expect(placement.width).toBe(1200)
  })
})
