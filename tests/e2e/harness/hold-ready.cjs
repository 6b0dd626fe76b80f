/**
 * Loaded into the app before its own code: it becomes ready once the driver listens. A window in the midst of its first navigation when
 * the driver attaches may never tell it that it arrived, and the start is then waited for in vain (2 of 158 starts beside other work).
 */
const { app } = require('electron')

const ready = app.whenReady()
let letGo
const held = new Promise((resolve) => {
  letGo = resolve
})
app.whenReady = () => held

// The name that Playwright calls.
globalThis['__playwright_run'] = () => ready.then(letGo)
