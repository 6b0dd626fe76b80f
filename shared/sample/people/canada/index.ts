import type { SamplePerson } from '../person.ts'
import { CANADIAN_CO_CHAIRS } from './co-chairs.ts'
import { CANADIAN_PRIVATE_DELEGATES } from './delegates-private.ts'
import { CANADIAN_PUBLIC_DELEGATES } from './delegates-public.ts'
import { CANADIAN_LEADERS } from './leaders.ts'
import { CANADIAN_SERVICE } from './service.ts'

/** The Canadian delegation, in its order of precedence. */
export const CANADIAN_DELEGATION: readonly SamplePerson[] = [
  ...CANADIAN_LEADERS, ...CANADIAN_CO_CHAIRS, ...CANADIAN_PUBLIC_DELEGATES, ...CANADIAN_PRIVATE_DELEGATES, ...CANADIAN_SERVICE
]
