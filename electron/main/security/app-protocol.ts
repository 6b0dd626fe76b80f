import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { SECURITY_HEADERS } from './content-security-policy.ts'
import { ORIGIN, SCHEME } from './origin.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.aff': 'application/octet-stream',
  '.dic': 'application/octet-stream'
}

/** Gives the app an origin of its own, with storage and fetch, instead of `file:` that may read the whole disk. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
}

/** Serves the files of one folder, and nothing outside of it, to the pages of a session. */
export function serveAppFiles(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const path = filePath(folder, request.url)
    const type = path === undefined ? undefined : TYPES[extname(path)]
    if (path === undefined || type === undefined || request.method !== 'GET') return refuse(404)
    try {
      return new Response(await readFile(path), { headers: { ...SECURITY_HEADERS, 'Content-Type': type } })
    } catch {
      return refuse(404)
    }
  })
}

/** The file that a URL of the app means; undefined when it leads elsewhere. */
export function filePath(folder: string, url: string): string | undefined {
  if (!url.startsWith(`${ORIGIN}/`)) return undefined
  let path: string
  try {
    path = decodeURIComponent(new URL(url).pathname)
  } catch {
    return undefined
  }
  if (path.includes('\0') || path.includes('\\')) return undefined
  const file = normalize(join(folder, path))
  return file.startsWith(folder + sep) ? file : undefined
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS })
}
