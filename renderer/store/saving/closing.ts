import { onEvent, request } from '../bridge.ts'
import { current } from '../current.ts'
import { allInOrder } from './in-order.ts'

/** Before the window closes, every field hands on what is being typed; the window goes when all of it is on the disk. */
export function storeBeforeClosing(): void {
  onEvent('app.closing', () => void storeAll())
}

async function storeAll(): Promise<void> {
  // Fields hand on their words when the page goes away (renderer/ui/fields/text/draft.ts).
  window.dispatchEvent(new Event('pagehide'))
  // What they hand on reaches the store a moment later, and may bring more with it.
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setTimeout(resolve))
    await allInOrder()
    await current.get()?.saving.idle()
  }
  await request('app.mayClose')
}
