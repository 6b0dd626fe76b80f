import { writeRichText } from '#shared/foundation/rich-text/index.ts'
import type { Rows } from '#shared/view/rows.ts'
import { isRichText } from '#shared/domain/wording/texts.ts'

/** Words that mean something to Typst, HTML, Word, Excel or a calendar, or that programs stumble over. */
export const HOSTILE: readonly string[] = [
  '#panic("no")', '#import "@preview/x:1.0.0"', '*strong* _emph_', '$ x^2 $', '#let x = 1', '= Heading', '<label> @label', '`raw` ```typ #panic()```', '\\u{41} \\#', '#{ while true {} }',
  '<script>alert(1)</script>', '</style><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '<svg onload=alert(1)>', '&lt;b&gt; &amp; &#x41;', '<!-- comment -->', ']]><x>', '<iframe src="javascript:alert(1)">', 'javascript:alert(1)',
  '</title></head><body>', '<a href="data:text/html,x">x</a>', '{{constructor.constructor("x")()}}', '${7*7} #{7*7} <%= 7*7 %>', '%s %d %n', '&nbsp;&copy;', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '=1+1', '=HYPERLINK("http://x","y")', '+1-1', '-2+3', '@SUM(A1)', "=cmd|' /C calc'!A0", '_x0041_ _x000D_', '{ MERGEFIELD x }', '{=SUM(1)} \\* MERGEFORMAT', '{ INCLUDETEXT "c:\\\\x" }',
  'BEGIN:VEVENT\nEND:VEVENT', 'a;b,c\\n:d', 'END:VCALENDAR', 'title\r\nX-EVIL:1',
  'שלום עולם', 'مرحبا بالعالم', '👩🏽‍🚀🇲🇽🇨🇦', 'e\u0301 n\u0303 o\u0308', '\u202etxt.exe\u202c', '../../etc/passwd', 'CON', 'a'.repeat(2000), 'Ω≈ç√∫˜µ≤≥÷ — “quotes” « guillemets » ¿? ¡!'
]

/** Fields of the entities that are plain words of people. */
const WORDS: ReadonlySet<string> = new Set(['givenNames', 'firstSurname', 'secondSurname', 'badgeName', 'email', 'phone', 'mobile', 'address', 'owner', 'cue', 'arrivalBy', 'departureBy', 'hotel', 'otherService', 'note', 'watermark'])
const KINDS = ['meeting', 'group', 'person', 'attendance', 'room', 'session', 'item', 'document', 'seating', 'partnership'] as const

/** Every text of every row replaced by `words`; in long texts as it has to be written there to be printed as typed. */
export function withEverywhere(rows: Rows, words: string): Rows {
  const changed = Object.fromEntries(KINDS.map((kind) => [kind, rows[kind].map((row) => replaced(row, kind, '', words))]))
  return { ...rows, ...changed }
}

function replaced(value: unknown, kind: string, path: string, words: string): unknown {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return typeof value === 'string' && WORDS.has(path.split('.').at(-1) ?? '') ? words : value
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every((key) => key === 'en' || key === 'fr' || key === 'es')) {
    const text = isRichText(kind, path) ? writeRichText([{ kind: 'paragraph', runs: [{ text: words }] }]) : words
    return { en: text, fr: text, es: text }
  }
  if (path === 'wording') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, kind, path === '' ? key : `${path}.${key}`, words)]))
}
