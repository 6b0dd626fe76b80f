export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Deep equality of JSON values, blind to the order of keys. */
export function jsonEquals(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => jsonEquals(item, b[index]))
  const left = a as { [key: string]: Json } // both are plain objects by the checks above
  const right = b as { [key: string]: Json }
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && jsonEquals(left[key], right[key]))
}
