import { useEffect } from 'react'
import type { Theme } from '#shared/ipc/contract.ts'

const DARK = '(prefers-color-scheme: dark)'

/** Writes the paper in force on the document: `light` or `dark`, never `system`, so that the colours are stated once. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme === 'system' ? (matchMedia(DARK).matches ? 'dark' : 'light') : theme
}

/** Keeps the paper as the person wants it, and as the system wants it while they leave it to the system. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    applyTheme(theme)
    if (theme !== 'system') return undefined
    const query = matchMedia(DARK)
    const follow = (): void => applyTheme('system')
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [theme])
}
