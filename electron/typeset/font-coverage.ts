/**
 * Which letters a TrueType font can draw, read from its `cmap` table (OpenType 1.9, formats 4 and 12, the only ones
 * that fonts of today need).
 */
export function coveredCodePoints(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const covered = new Set<number>()
  const cmap = tableOffset(view, 'cmap')
  if (cmap === null) return covered
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + 8 * index + 4)
    const format = view.getUint16(subtable)
    if (format === 4) readSegments(view, subtable, covered)
    if (format === 12) readGroups(view, subtable, covered)
  }
  return covered
}

/** Letters that have no shape of their own (Unicode: Default_Ignorable_Code_Point): every font passes over them. */
export function isIgnorable(code: number): boolean {
  return (
    code === 0xad || code === 0x34f || code === 0x61c || code === 0x3164 || code === 0xffa0 ||
    within(code, 0x115f, 0x1160) || within(code, 0x17b4, 0x17b5) || within(code, 0x180b, 0x180f) ||
    within(code, 0x200b, 0x200f) || within(code, 0x202a, 0x202e) || within(code, 0x2060, 0x206f) ||
    within(code, 0xfe00, 0xfe0f) || within(code, 0xe0000, 0xe0fff)
  )
}

function within(code: number, first: number, last: number): boolean {
  return code >= first && code <= last
}

function tableOffset(view: DataView, tag: string): number | null {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
    if (name === tag) return view.getUint32(record + 8)
  }
  return null
}

/** Format 4: segments of the first plane. A segment may name letters that it maps to nothing; those are left out. */
function readSegments(view: DataView, start: number, covered: Set<number>): void {
  const doubled = view.getUint16(start + 6)
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = view.getUint16(start + 14 + segment)
    const first = view.getUint16(start + 16 + doubled + segment)
    const delta = view.getUint16(start + 16 + 2 * doubled + segment)
    const rangeAt = start + 16 + 3 * doubled + segment
    const range = view.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = range === 0 ? (code + delta) & 0xffff : view.getUint16(rangeAt + range + 2 * (code - first))
      if (glyph !== 0) covered.add(code)
    }
  }
}

/** Format 12: groups of the whole of Unicode. */
function readGroups(view: DataView, start: number, covered: Set<number>): void {
  for (let group = 0; group < view.getUint32(start + 12); group += 1) {
    const at = start + 16 + 12 * group
    const last = view.getUint32(at + 4)
    for (let code = view.getUint32(at); code <= last; code += 1) covered.add(code)
  }
}
