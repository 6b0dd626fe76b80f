import type { LaunchState, Notice, Settings } from '#shared/ipc/contract.ts'
import { request } from './bridge.ts'
import { observable } from './observable.ts'
import { openWorkspace, type Entering, type OpenWorkspace } from './start.ts'

/** What the window is doing: starting, asking what to begin with, working, or unable to start. */
export type Phase = 'starting' | 'welcome' | 'open' | 'failed'

export const phase = observable<Phase>('starting')
export const launch = observable<LaunchState | null>(null)
/** The workspace that is open, null on the welcome screen. */
export const current = observable<OpenWorkspace | null>(null)
export const settings = observable<Settings>({ language: 'en', theme: 'system', author: '' })
export const notices = observable<readonly Notice[]>([])
export const startFailure = observable<string>('')

export function addNotice(notice: Notice): void {
  notices.set([...notices.get(), notice])
}

export function dismissNotice(notice: Notice): void {
  notices.set(notices.get().filter((other) => other !== notice))
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  settings.set({ ...settings.get(), ...change })
  settings.set(await request('settings.change', change))
}

/** Closes what is open and opens what `ask` answers with; the first start is the same with `app.launch`. */
export async function enterWorkspace(ask: () => Promise<LaunchState>, how: Entering = { isRebuilt: false }): Promise<void> {
  try {
    const state = await ask()
    launch.set(state)
    settings.set(state.settings)
    const before = current.get()
    const opened = await openWorkspace(state, how)
    before?.database.close()
    for (const notice of opened?.notices ?? state.notices) addNotice(notice)
    current.set(opened)
    phase.set(opened === null ? 'welcome' : 'open')
  } catch (error) {
    startFailure.set(error instanceof Error ? error.message : String(error))
    phase.set('failed')
    throw error
  }
}
