import type { SamplePerson } from '../person.ts'
import { MEXICAN_CO_CHAIRS } from './co-chairs.ts'
import { MEXICAN_PRIVATE_DELEGATES } from './delegates-private.ts'
import { MEXICAN_PUBLIC_DELEGATES } from './delegates-public.ts'
import { MEXICAN_LEADERS } from './leaders.ts'
import { MEXICAN_SERVICE } from './service.ts'

/** The Mexican delegation, in its order of precedence. */
export const MEXICAN_DELEGATION: readonly SamplePerson[] = [
  ...MEXICAN_LEADERS, ...MEXICAN_CO_CHAIRS, ...MEXICAN_PUBLIC_DELEGATES, ...MEXICAN_PRIVATE_DELEGATES, ...MEXICAN_SERVICE
]
