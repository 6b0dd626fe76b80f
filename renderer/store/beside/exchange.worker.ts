import { readExchange } from '#shared/intake/translation/read-exchange.ts'
import type { ExchangeAnswer, ExchangeRequest } from './exchanges.ts'

/** Beside the window: a large file, or one that was made to do harm, does not stall it. */
self.addEventListener('message', ({ data: { bytes } }: MessageEvent<ExchangeRequest>) => {
  self.postMessage(readExchange(bytes) satisfies ExchangeAnswer)
})
