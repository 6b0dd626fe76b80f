import type { FrabEvent, FrabSchedule } from './schedule.ts'

/** A schedule as schedule.xml, in the order and with the elements that the published XSD asks for. */
export function writeScheduleXml(schedule: FrabSchedule): string {
  const { title, acronym, zone, days, version } = schedule
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<schedule>',
    '  <generator name="Alternat" version="1"/>',
    `  ${element('version', version)}`,
    '  <conference>',
    ...[
      element('title', title), element('acronym', acronym),
      ...(days[0] === undefined ? [] : [element('start', days[0].date), element('end', days.at(-1)?.date ?? days[0].date)]),
      element('days', String(days.length)), element('timeslot_duration', '00:05'),
      ...(zone === null ? [] : [element('time_zone_name', zone)])
    ].map((line) => `    ${line}`),
    '  </conference>',
    ...days.flatMap(({ index, date, start, end, rooms }) => [
      `  <day index="${index}" date="${date}" start="${start}" end="${end}">`,
      ...rooms.flatMap(({ name, events }) => [`    <room name="${escaped(name)}">`, ...events.flatMap(eventLines), '    </room>']),
      '  </day>'
    ]),
    '</schedule>'
  ]
  return `${lines.join('\n')}\n`
}

function eventLines(event: FrabEvent): string[] {
  const { id, guid, persons } = event
  const fields = (['room', 'title', 'type', 'date', 'start', 'duration', 'abstract', 'slug', 'track', 'language'] as const).map((name) => element(name, event[name]))
  return [
    `      <event id="${id}" guid="${guid}">`,
    ...[...fields, element('subtitle', ''), '<persons>', ...persons.map(({ name, id }) => `  <person id="${id}">${escaped(name)}</person>`), '</persons>', '<links/>'].map(
      (line) => `        ${line}`
    ),
    '      </event>'
  ]
}

function element(name: string, text: string): string {
  return text === '' ? `<${name}/>` : `<${name}>${escaped(text)}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }
/** What XML 1.0 cannot hold at all, or only as a number: control characters, halves of surrogate pairs. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu

function escaped(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"\r]/gu, (letter) => ENTITIES[letter] ?? letter)
}
