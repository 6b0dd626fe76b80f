// The yardstick of the bench: the least that this runtime can do. A window with one empty page, and a print of a file.
const { app, BrowserWindow } = require('electron')
const { writeFileSync } = require('node:fs')

const [html, pdf] = (process.env.BARE_PRINT ?? '').split('\n')

app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: !html })
  if (!html) return window.loadFile(`${__dirname}/empty.html`)
  const passes = []
  for (let pass = 0; pass < 2; pass++) {
    const started = performance.now()
    await window.loadFile(html)
    writeFileSync(pdf, await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true }))
    passes.push(performance.now() - started)
  }
  writeFileSync(`${pdf}.json`, JSON.stringify({ passes }))
  app.quit()
})
app.on('window-all-closed', () => app.quit())
