export * from './calendar-date.ts'
export * from './wall-time.ts'
export * from './wall-date-time.ts'
export { type CivilDate, type Weekday } from './civil.ts'
