import { remark, type Said } from './entry.ts'

/** As long as the ledger holds. */
const LONGEST = 10_000
/** Longer than this is taken over and pointed out. */
const STRANGE = 1440

/**
 * How long an entry lasts, and what has to be said about it: nothing or less than nothing cannot be meant, nor can more than
 * a week; both are taken over without a length, which then is the usual one of the kind.
 */
export function lengthOf(minutes: number): { minutes: number | null; remarks: Said[] } {
  if (!Number.isFinite(minutes) || minutes <= 0) return { minutes: null, remarks: [remark('noLength', { minutes: Number.isFinite(minutes) ? minutes : 0 })] }
  if (minutes > LONGEST) return { minutes: null, remarks: [remark('tooLong', { minutes })] }
  const whole = Math.max(1, Math.round(minutes))
  return { minutes: whole, remarks: whole > STRANGE ? [remark('strangeLength', { minutes: whole })] : [] }
}
