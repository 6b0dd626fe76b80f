import { fail, ok, type Result } from '#shared/foundation/result.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { decodeText } from '../read/decode-text.ts'
import { LIMITS } from '../read/limits.ts'
import { ScheduleRefusal, type ReadSchedule, type Said } from './entry.ts'
import { readFrabJson } from './read-frab-json.ts'
import { readFrabXml } from './read-frab-xml.ts'
import { readIcs } from './ics/read-ics.ts'
import { isWorkbook, readWorkbook } from './workbook/read-workbook.ts'

/**
 * A programme out of another program: iCalendar, schedule.xml, schedule.json or a workbook, known by how it begins and not by its name.
 * What is wrong with the file as a whole is a sentence of `schedule-import.json`.
 *
 * @param venue the IANA zone of the meeting, on whose clock everything is put
 * @param days its days: in a workbook people write "Thursday" and "14 October" without a year
 */
export function readSchedule(bytes: Uint8Array, venue: string, days: readonly CalendarDate[] = []): Result<ReadSchedule, Said> {
  try {
    if (bytes.length > LIMITS.fileBytes) throw new ScheduleRefusal('tooLarge', { limit: LIMITS.fileBytes / 1_000_000 })
    if (isWorkbook(bytes)) return ok(readWorkbook(bytes, days))
    const text = decodeText(bytes)
    const start = text.trimStart().slice(0, 200)
    if (start === '') throw new ScheduleRefusal('empty')
    if (start.startsWith('<')) return ok(readFrabXml(bytes, venue))
    if (start.startsWith('{') || start.startsWith('[')) return ok(readFrabJson(text, venue))
    if (!/^\uFEFF?BEGIN\s*:/iu.test(start)) throw new ScheduleRefusal('otherText')
    return ok(readIcs(text, venue))
  } catch (error) {
    if (error instanceof ScheduleRefusal) return fail(error.said)
    throw error
  }
}
