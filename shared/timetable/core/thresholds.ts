/**
 * -ln of `count` numbers evenly over (0, 1): how much worse, in units of temperature, a move may be. By arithmetic that
 * IEEE 754 rounds alike everywhere, which it does not ask of Math.log: the same seed has to give the same plan.
 */
export function thresholds(count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => -naturalLogarithm((index + 0.5) / count))
}

/** -ln(-ln) of `count` numbers evenly over (0, 1): of costs less these, times a temperature, the least is drawn as often as its weight asks (Gumbel). */
export function gumbels(count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => -naturalLogarithm(-naturalLogarithm((index + 0.5) / count)))
}

function naturalLogarithm(x: number): number {
  let scaled = x
  let halvings = 0
  while (scaled > 1) {
    scaled /= 2
    halvings--
  }
  while (scaled < 0.5) {
    scaled *= 2
    halvings++
  }
  return nearOne(scaled) + halvings * nearOne(0.5)
}

/** By the series of the inverse hyperbolic tangent. */
function nearOne(x: number): number {
  const ratio = (x - 1) / (x + 1)
  const square = ratio * ratio
  let power = ratio
  let sum = 0
  for (let term = 1; term < 60; term += 2) {
    sum += power / term
    power *= square
  }
  return 2 * sum
}
