import { strFromU8 } from 'fflate'

/** How the formats that people send by mistake begin. The names are the same in every language. */
const BEGINNINGS: [beginning: RegExp, format: string][] = [
  [/^%PDF-/, 'PDF'],
  [/^\xff\xd8\xff/, 'JPEG'],
  [/^\x89PNG\r\n/, 'PNG'],
  [/^GIF8/, 'GIF'],
  [/^(II\*\0|MM\0\*)/, 'TIFF'],
  [/^....ftyp(heic|heif|mif1)/s, 'HEIC'],
  [/^\{\\rtf/, 'RTF'],
  [/^Rar!/, 'RAR'],
  [/^7z\xbc\xaf/, '7z'],
  [/^\s*(<!doctype html|<html|<table|<head|<body|<meta)/i, 'HTML'],
  [/^\s*<\?xml/i, 'XML'],
  [/^\s*BEGIN:VCALENDAR/i, 'iCalendar']
]
const SAMPLE = 512

/** The name of a format that is no list, or null. Excel opens pages of HTML that are called .xls: they are told here. */
export function knownFormat(bytes: Uint8Array): string | null {
  const beginning = strFromU8(bytes.subarray(0, SAMPLE), true).replace(/^\xef\xbb\xbf/, '')
  return BEGINNINGS.find(([pattern]) => pattern.test(beginning))?.[1] ?? null
}

/** Characters that no text has. Files from old databases do have 0x0B, 0x1A and 0x1D. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u0019\u001b\u001c\u001e\u001f\ufffe\uffff]/

export function isText(text: string): boolean {
  return !CONTROLS.test(text)
}
