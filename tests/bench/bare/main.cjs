// The yardstick of the bench: the least that this runtime can do. A window with one empty page, and a print of a file.
const { app, BrowserWindow } = require('electron')
const { writeFileSync } = require('node:fs')

const [html, pdf] = (process.env.BARE_PRINT ?? '').split('\n')

app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: !html })
  await window.loadFile(html || `${__dirname}/empty.html`)
  if (!html) return
  const started = performance.now()
  const bytes = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
  const milliseconds = performance.now() - started
  writeFileSync(pdf, bytes)
  writeFileSync(`${pdf}.json`, JSON.stringify({ milliseconds }))
  app.quit()
})
app.on('window-all-closed', () => app.quit())
