export * from './calendar-date.ts'
export * from './wall-time.ts'
export * from './wall-date-time.ts'
export { type Weekday } from './civil.ts'
