/**
 * Begins to count what the processor works for this process; what comes back tells it, in milliseconds. Other programs
 * do not count, as they would by the clock: a limit holds on a busy machine as well.
 */
export function processorWatch(): () => number {
  const begun = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  }
}
