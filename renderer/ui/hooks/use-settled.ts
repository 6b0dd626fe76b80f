import { useEffect, useState } from 'react'

/** `value` as it was when it last stood still for `pause` milliseconds: for what is costly to work out and not looked at while one types. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
