import { describe, expect, it } from 'vitest'
import { freshApp } from '../harness/example-app.ts'

const app = freshApp()

/** Electron's security checklist, by its numbers: https://www.electronjs.org/docs/latest/tutorial/security */
describe('the window is shut in', () => {
  it('SAFETY-1, 16: shows only what the app brought along, over its own scheme', async () => {
    expect(app.page.url()).toMatch(/^app:\/\/alternat\/index\.html/)
    expect(await app.page.evaluate(() => location.protocol)).toBe('app:')
  })

  it('SAFETY-2, 3, 4, 6, 8, 9, 11: runs sandboxed, isolated, without Node, with web security and without webviews', async () => {
    const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      // Electron's types leave out this call, which its own tests use too.
      return (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false
    })
    expect(preferences['nodeIntegrationInWorker'] ?? false).toBe(false)
    expect(preferences['enableBlinkFeatures'] ?? '').toBe('')
    expect(await app.page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window))).toEqual([])
  })

  it('SAFETY-5: every permission is denied', async () => {
    const answers = await app.page.evaluate(async () => {
      const states = await Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage'].map(async (name) => {
          const status = await navigator.permissions.query({ name: name as PermissionName })
          return status.state
        })
      )
      const camera = await navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(() => 'given', () => 'refused')
      return [...states, camera, await Notification.requestPermission()]
    })
    expect(new Set(answers)).toEqual(new Set(['denied', 'refused']))
  })

  it('SAFETY-7: has a strict content security policy, and keeps it', async () => {
    const policy = await app.page.evaluate(async () => (await fetch('./index.html')).headers.get('content-security-policy'))
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toContain("'unsafe-eval'")
    expect(app.complaints).toEqual([])
  })

  it('SAFETY-7: inline scripts and eval do not run', async () => {
    const ran = await app.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.inlineRan = true'
      document.body.append(script)
      return 'inlineRan' in window
    })
    expect(ran).toBe(false)
    app.complaints.length = 0
  })

  it('SAFETY-12, 13: stays on its page', async () => {
    for (const url of ['https://example.com/', 'file:///etc/passwd', 'data:text/html,<p>x</p>', 'app://elsewhere/index.html']) {
      await app.page.evaluate((target) => {
        location.href = target
      }, url)
      await app.page.waitForTimeout(150)
      expect(app.page.url()).toMatch(/^app:\/\/alternat\//)
    }
    app.complaints.length = 0
  })

  it('SAFETY-14: opens no window', async () => {
    const opened = await app.page.evaluate(() => window.open('https://example.com/') ?? window.open('app://alternat/index.html'))
    expect(opened).toBeNull()
    expect(app.electron.windows()).toHaveLength(1)
  })

  it('SAFETY-15: opens no path that it did not write', async () => {
    for (const channel of ['app.openFile', 'app.showInFolder'] as const) {
      const refusal = await app.page.evaluate((name) => window.alternat.request(name, '/etc/passwd').catch(String), channel)
      expect(refusal).toContain('Only what the app has written in this run can be opened')
    }
  })

  it('SAFETY-17: a message from any other page is refused', async () => {
    const answer = await app.electron.evaluate(async ({ BrowserWindow, app: electronApp }) => {
      const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } })
      await foreign.loadURL('data:text/html,<p>foreign</p>')
      const text: unknown = await foreign.webContents.executeJavaScript("window.alternat.request('app.launch').catch(String)")
      foreign.destroy()
      return text
    })
    expect(answer).toContain('was sent by a page that is not the app')
  })

  it('SAFETY-17: a malformed message is refused, with what is wrong about it', async () => {
    const answers = await app.page.evaluate(async () => {
      const request = window.alternat.request as (channel: string, argument?: unknown) => Promise<unknown>
      const wrong: [string, unknown][] = [
        ['journal.append', { workspace: '../../etc', changes: [] }],
        ['journal.append', { workspace: 'w', changes: [{ id: 'x' }] }],
        ['settings.change', { language: 'de' }],
        ['settings.change', { unknown: true }],
        ['pack.write', { job: 'j', documents: [{ fileName: '../x.pdf', language: 'en', document: { template: 'pack', data: '' } }] }],
        ['workspace.create', null],
        ['app.launch', 7]
      ]
      return Promise.all(wrong.map(([channel, argument]) => request(channel, argument).catch(String)))
    })
    for (const answer of answers) expect(answer).toContain('is malformed')
  })

  it('SAFETY-20: the bridge knows the contract and nothing else', async () => {
    const seen = await app.page.evaluate(async () => {
      const request = window.alternat.request as (channel: string) => Promise<unknown>
      return {
        bridge: Object.keys(window.alternat).sort(),
        unknown: await request('ELECTRON_BROWSER_REQUIRE').catch(String),
        inherited: await request('toString').catch(String)
      }
    })
    expect(seen.bridge).toEqual(['on', 'request'])
    expect(seen.unknown).toContain('There is no request')
    expect(seen.inherited).toContain('There is no request')
  })

  it('OFFLINE-1: nothing reaches the network', async () => {
    const outcome = await app.page.evaluate(async () => {
      const tried = await Promise.all(
        ['https://example.com/', 'http://127.0.0.1:80/', 'file:///etc/passwd', 'app://elsewhere/x'].map((url) =>
          fetch(url).then(() => 'reached', () => 'refused')
        )
      )
      const socket = await new Promise((resolve) => {
        try {
          const candidate = new WebSocket('ws://127.0.0.1:9')
          candidate.addEventListener('open', () => resolve('reached'))
          candidate.addEventListener('error', () => resolve('refused'))
        } catch {
          resolve('refused')
        }
      })
      return [...tried, socket]
    })
    expect(new Set(outcome)).toEqual(new Set(['refused']))
    app.complaints.length = 0
  })

  it('OFFLINE-2: also without the policy of the page, the session lets nothing out', async () => {
    const outcome = await app.electron.evaluate(async ({ BrowserWindow }) => {
      const bare = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
      const reached = await bare.loadURL('http://127.0.0.1:9/').then(() => 'reached', String)
      bare.destroy()
      return reached
    })
    expect(outcome).toMatch(/ERR_BLOCKED_BY_CLIENT|ERR_FAILED/)
  })

  it('OFFLINE-3: the scheme of the app serves its folder and nothing outside of it', async () => {
    const answers = await app.page.evaluate(() =>
      Promise.all(
        ['../main/main.cjs', '%2e%2e/main/main.cjs', '..%2fmain%2fmain.cjs', '..%5cmain%5cmain.cjs', '%00', '%E0%A4%A', 'nothing.js', 'assets'].map(
          (path) => fetch(`app://alternat/${path}`).then((answer) => answer.status, () => 'no address at all')
        )
      )
    )
    expect(new Set(answers)).toEqual(new Set([404, 'no address at all']))
    app.complaints.length = 0
  })
})
