/** Who does which part of a search that two workers share. */
export const ENGINE = { index: 0, of: 2 }
export const PARTNER = { index: 1, of: 2 }

/** Moves between two looks at the time. */
export const STRIDE = 40_000

/** Lets what others have said come in. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
