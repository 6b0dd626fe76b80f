import { daysFromCivil, daysInMonth, weekdayOfDays } from '../time/civil.ts'
import { RULES } from './data/rules.ts'

/** Which clock a time of the data is read on: the wall's (w), the wall's without summer time (s), or UTC (u). */
export type Clock = 'w' | 's' | 'u'

/** One yearly change of a set of summer-time rules. Source of the terms: zic(8), "Rule lines". */
interface Rule {
  readonly firstYear: number
  readonly lastYear: number
  /** 1–12. */
  readonly month: number
  /** `14`, `lastSun`, `Sun>=8` or `Sun<=30`. */
  readonly day: string
  /** Minutes after midnight of that day, on `clock`; 24:00 is 1440. */
  readonly minutes: number
  readonly clock: Clock
  /** Minutes of summer time from then on; negative where winter is the exception (Morocco, Ireland). */
  readonly save: number
  readonly letter: string
}

/** A rule come true in one year. */
export interface Change {
  /** Milliseconds since 1970 as if the time of `clock` were UTC. */
  readonly local: number
  readonly clock: Clock
  readonly save: number
  readonly letter: string
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
/** Each set as text until it is asked for: a meeting needs two or three of the eighty. */
let texts: Map<string, string> | undefined
const sets = new Map<string, readonly Rule[]>()

/** Every change of a set of rules up to the end of `lastYear`, in order of time. Throws Error for an unknown set. */
export function changesOf(set: string, lastYear: number): Change[] {
  const changes = rulesOf(set).flatMap((rule) => {
    const years = Math.max(0, Math.min(rule.lastYear, lastYear) - rule.firstYear + 1)
    return Array.from({ length: years }, (_, index) => changeIn(rule.firstYear + index, rule))
  })
  return changes.sort((a, b) => a.local - b.local)
}

/** The letter in force before the first change: that of the earliest standard time. */
export function firstLetterOf(set: string): string {
  const standard = rulesOf(set).filter((rule) => rule.save === 0).sort((a, b) => a.firstYear - b.firstYear || a.month - b.month)
  return standard[0]?.letter ?? ''
}

function changeIn(year: number, rule: Rule): Change {
  const local = dayNumber(year, rule.month, rule.day) * 86_400_000 + rule.minutes * 60_000
  return { local, clock: rule.clock, save: rule.save, letter: rule.letter }
}

/** Days since 1970-01-01 of the day that a rule means; it may fall into the next or the previous month. */
function dayNumber(year: number, month: number, day: string): number {
  const [, weekday = '', relation = '', number = ''] = /^(?:last)?([A-Z][a-z]{2})?(>=|<=)?(\d*)$/.exec(day) ?? []
  if (weekday === '') return daysFromCivil(year, month, Number(number))
  const wanted = WEEKDAYS.indexOf(weekday) + 1
  const limit = daysFromCivil(year, month, number === '' ? daysInMonth(year, month) : Number(number))
  if (relation === '>=') return limit + ((wanted - weekdayOfDays(limit) + 7) % 7)
  return limit - ((weekdayOfDays(limit) - wanted + 7) % 7)
}

function rulesOf(set: string): readonly Rule[] {
  const known = sets.get(set)
  if (known) return known
  texts ??= new Map(RULES.trim().split('\n').map((line) => [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)]))
  const text = texts.get(set)
  if (text === undefined) throw new Error(`The zone data has no rules called ${set}`)
  const rules = text.split('|').map(readRule)
  sets.set(set, rules)
  return rules
}

function readRule(text: string): Rule {
  const [from = '', to = '', month = '', day = '', time = '', save = '', letter = ''] = text.split(' ')
  const [hours = '', minutes = ''] = time.split(':')
  return {
    firstYear: Number(from),
    lastYear: to === 'max' ? Infinity : Number(to),
    month: MONTHS.indexOf(month) + 1,
    day,
    minutes: Number(hours) * 60 + Number.parseInt(minutes, 10),
    clock: clockOf(time),
    save: Number(save),
    letter: letter === '-' ? '' : letter
  }
}

/** The clock that the last letter of a time of the data names; none is the wall's. */
export function clockOf(time: string): Clock {
  return time.endsWith('u') ? 'u' : time.endsWith('s') ? 's' : 'w'
}
