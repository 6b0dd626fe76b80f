/**
 * An id as a name of XML (NMTOKEN, XML 1.0, 2.3), which has no place for `/` and `#`: `item/i3/note#2` is `item:i3:note_.2`. What else a
 * name cannot hold is written by its number, `_x2c_`. An underscore stands twice, so that it can be read again.
 */
export function nameOfId(id: string): string {
  return Array.from(id, (sign) => {
    if (sign === '/') return ':'
    if (sign === '#') return '_.'
    if (sign === '_') return '__'
    return /[A-Za-z0-9.-]/u.test(sign) ? sign : `_x${(sign.codePointAt(0) ?? 0).toString(16)}_`
  }).join('')
}

/** The id that a name stands for; what nobody of us has written comes back as it is. */
export function idOfName(name: string): string {
  return name.replace(/:|__|_\.|_x([\da-f]{1,6})_/gu, (sign, code: string | undefined) => {
    if (code !== undefined) return Number.parseInt(code, 16) > 0x10ffff ? sign : String.fromCodePoint(Number.parseInt(code, 16))
    return sign === ':' ? '/' : sign === '__' ? '_' : '#'
  })
}
