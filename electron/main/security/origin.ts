/** Where the pages of the app live. Everything else is foreign. */
export const SCHEME = 'app'
export const ORIGIN = `${SCHEME}://alternat`
export const START_PAGE = `${ORIGIN}/index.html`

export function isOwnPage(url: string): boolean {
  return url.startsWith(`${ORIGIN}/`)
}
