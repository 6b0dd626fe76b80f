import { inject } from 'vitest'

// Workers are counted from 1. What a test starts inherits the variable.
const display = inject('displays')[Number(process.env['VITEST_POOL_ID']) - 1]
if (display !== undefined) process.env['DISPLAY'] = display
