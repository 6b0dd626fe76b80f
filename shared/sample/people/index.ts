export { BIOGRAPHIES } from './biographies/index.ts'
export { CANADIAN_DELEGATION } from './canada/index.ts'
export { MEXICAN_DELEGATION } from './mexico/index.ts'
