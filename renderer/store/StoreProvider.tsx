import { useEffect, type ReactNode } from 'react'
import { z } from 'zod'
import { openPending } from './actions.ts'
import { request } from './bridge.ts'
import { storeBeforeClosing } from './saving/closing.ts'
import { enterWorkspace, phase, startFailure } from './current.ts'
import { useObservable } from './observable.ts'
import { finishPurges } from './saving/purge.ts'

// The page's security policy forbids making code from strings, which zod would try and report.
z.config({ jitless: true })

interface Props {
  children: ReactNode
  /** Shown while the workspace opens. */
  starting: ReactNode
  /** Shown when there is no workspace yet. */
  welcome: ReactNode
  /** Shown when the app could not open what is there; `reason` is technical. */
  failed: (reason: string) => ReactNode
}

let started = false

/** Opens what was open last. Called before React draws, so that the disk answers meanwhile; a second call does nothing. */
export function startStore(): void {
  if (started) return
  started = true
  finishPurges()
  storeBeforeClosing()
  void enterWorkspace(() => request('app.launch')).then(openPending, () => undefined)
  window.alternat.on('exchange.arrived', () => void openPending())
}

/** Starts the store once, then shows the screen that fits. */
export function StoreProvider({ children, starting, welcome, failed }: Props): ReactNode {
  const now = useObservable(phase)
  const reason = useObservable(startFailure)
  useEffect(startStore, [])
  if (now === 'starting') return starting
  if (now === 'welcome') return welcome
  if (now === 'failed') return failed(reason)
  return children
}
