// A process that does what the test asks of it: answers, waits, takes memory, or dies.
let kept = []
process.on('message', ({ id, kind, megabytes = 0 }) => {
  if (kind === 'die') process.exit(3)
  if (kind === 'hang') return
  if (kind === 'grow' || kind === 'keep') kept.push(Buffer.alloc(megabytes * 1_000_000, 1))
  if (kind === 'grow') return
  process.send({ id, pid: process.pid })
})
