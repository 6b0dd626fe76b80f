export * from './zone-time.ts'
export * from './cities.ts'
export { TZDATA_VERSION } from './data/version.ts'
