import '#renderer/ui/foundation/fonts.css'
import '#renderer/ui/foundation/tokens.css'
import '#renderer/ui/foundation/base.css'
import { createRoot } from 'react-dom/client'
import { loadLanguage } from '#renderer/i18n/index.ts'
import { App } from './App.tsx'
import { rememberedLanguage, rememberedTheme } from './last-time.ts'
import { applyTheme } from './theme.ts'

// Before the first paint, from memory; the settings on disk arrive a moment later and have the last word.
applyTheme(rememberedTheme())
void loadLanguage(rememberedLanguage())

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
