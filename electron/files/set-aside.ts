/** What is found damaged is not deleted: it stays beside where it was, under another name, for somebody to look at. */
const SUFFIX = '.damaged'

/** Where a damaged file goes. */
export function asideOf(path: string): string {
  return `${path}${SUFFIX}`
}

export function isAside(name: string): boolean {
  return name.endsWith(SUFFIX)
}

/** The name that a file had before it was set aside; its own when it was not. */
export function nameBefore(name: string): string {
  return isAside(name) ? name.slice(0, -SUFFIX.length) : name
}
