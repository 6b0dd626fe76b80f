import '#renderer/ui/foundation/fonts.css'
import '#renderer/ui/foundation/tokens.css'
import '#renderer/ui/foundation/base.css'
import { createRoot } from 'react-dom/client'
import { startStore } from '#renderer/store/index.ts'
import { loadLanguage } from '#renderer/i18n/index.ts'
import { App } from './App.tsx'
import { rememberedLanguage, rememberedTheme } from './last-time.ts'
import { parseRoute } from './navigation.ts'
import { screenOf } from './registry.ts'
import { applyTheme } from './theme.ts'

/** The two faces that every screen begins with; the rest comes when a page asks for it. */
const FACES = ['400 14px "Source Sans 3"', '600 25px "Source Serif 4"']

// Each of these waits for another part of the machine, so all are begun before React draws.
startStore()
for (const face of FACES) void document.fonts.load(face)
// Before the first paint, from memory; the settings on disk arrive a moment later and have the last word.
applyTheme(rememberedTheme())
void loadLanguage(rememberedLanguage())
// The screen one left comes in while the store opens; should it fail, the page says so when it is drawn.
screenOf(parseRoute(location.hash).screen)
  ?.code.load()
  .catch(() => undefined)

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
