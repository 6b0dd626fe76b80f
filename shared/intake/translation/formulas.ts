import { Package } from '../read/xlsx/package.ts'
import { parseXml } from '../read/xlsx/parse-xml.ts'
import type { InflateRaw } from '#shared/foundation/zip/unpack.ts'

/**
 * The cells of a workbook that hold a formula, as `Sheet!C5`. The reader of lists takes what a formula last showed; for a translation
 * that is not good enough, because nobody can tell whose words they are.
 *
 * @throws Refusal
 */
export function formulaCells(file: Uint8Array, inflate?: InflateRaw): Set<string> {
  const parts = new Package(file, inflate)
  const main = parts.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined) return new Set()
  const sheets = new Map(parts.relationshipsOf(main).filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]))
  const named: { name: string; part: string }[] = []
  parseXml(main, parts.bytesOf(main), {
    open: (element, attribute) => {
      const part = element === 'x:sheet' ? sheets.get(attribute('r:id') ?? '') : undefined
      if (part !== undefined) named.push({ name: attribute('name') ?? '', part })
    },
    close: () => undefined
  })
  const found = new Set<string>()
  for (const { name, part } of named) {
    let cell = ''
    parseXml(part, parts.bytesOf(part), {
      open: (element, attribute) => {
        if (element === 'x:c') cell = attribute('r') ?? ''
        else if (element === 'x:f') found.add(`${name}!${cell}`)
      },
      close: () => undefined
    })
  }
  return found
}
