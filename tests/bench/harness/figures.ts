/** Prints figures so that they can be compared: each beside its yardstick, measured in the same run. */
export function figure(name: string, milliseconds: number, yardstick: { name: string; milliseconds: number }, aim = ''): void {
  const ratio = milliseconds / yardstick.milliseconds
  const line = `${name}: ${shown(milliseconds)}; ${yardstick.name}: ${shown(yardstick.milliseconds)}; ratio ${ratio.toFixed(2)}`
  console.log(aim === '' ? line : `${line} (aim: ${aim})`)
}

export function note(text: string): void {
  console.log(text)
}

/** The middle one, so that a busy moment of the machine does not decide. */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const index = Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)
  return sorted[Math.max(0, index)] ?? Number.NaN
}

/** Runs two kinds of work in turn, A B A B …, so that both see the same machine; answers the medians in milliseconds. */
export async function inTurn(times: number, a: () => unknown, b: () => unknown): Promise<[number, number]> {
  const left: number[] = []
  const right: number[] = []
  for (let index = 0; index < times; index++) {
    left.push(await timed(a))
    right.push(await timed(b))
  }
  return [median(left), median(right)]
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function shown(milliseconds: number): string {
  return milliseconds < 10 ? `${milliseconds.toFixed(2)} ms` : `${Math.round(milliseconds)} ms`
}
