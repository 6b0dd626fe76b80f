import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { settled } from './steps.ts'

/** What axe finds wrong with the page once nothing moves any more, as readable lines. The rules are WCAG 2.2 A and AA and best practices. */
export async function violations(page: Page): Promise<string[]> {
  await settled(page)
  // Not through a script element: the page's security policy forbids it, and shall.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe }
    return (await inPage.run(document, { resultTypes: ['violations'] })).violations
  })
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`))
}

/** Shows the window light or dark, as the settings do, without storing it. */
export async function showTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset['theme'] = wanted
  }, theme)
}
