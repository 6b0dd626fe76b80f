import { measuresOf } from '#shared/timetable/measures.ts'
import { taskOf } from '#shared/timetable/model/task.ts'
import { disturbed, lockedAndTouched } from '#shared/timetable/repair/disturbance.ts'
import { repairing } from '#shared/timetable/repair/repair.ts'
import { Scheduling } from '#shared/timetable/scheduling.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import type { EndsOfCopies, EngineAnswer, EngineRequest, PlanNow, PlanRequest, ToPartner } from './messages.ts'
import { breath, ENGINE, STRIDE, tellEnds } from './sharing.ts'

/** Milliseconds of work between two looks at what the window has said. */
const BREATH = 40
/** Milliseconds between two pictures of the plan. */
const NEWS = 120
/** How long a bound is looked for, in milliseconds: a laptop that runs on its battery has other things to do. */
const PROOF = 120_000

/** What the window has said meanwhile. */
const said = { stop: false }

/** Where the partner is spoken to; null without one. */
let partner: MessagePort | null = null

/** What is done when the partner is gone: before a search nothing more than not to count on it. */
let goOnAlone = (): void => {
  partner = null
}

function isStopped(): boolean {
  return said.stop
}

/** Beside the window: fills a timetable, or mends it, and tells how far it has come. */
self.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  if (data.kind === 'stop') said.stop = true
  else if (data.kind === 'partner') partner = data.port
  else if (data.kind === 'alone') goOnAlone()
  else work(data).catch((error: unknown) => post({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }))
})

async function work(request: PlanRequest | (EngineRequest & { kind: 'repair' })): Promise<void> {
  if (request.kind === 'plan') partner?.postMessage(request satisfies ToPartner)
  const view = meetingView(request.rows, request.meeting)
  if (view === null) throw new Error('The meeting is gone')
  if (request.kind === 'plan') return plan(view, request)
  const { disturbance } = request
  const steps = repairing(view, disturbance)
  for (;;) {
    const step = steps.next()
    if (step.done === true) {
      post({ kind: 'repaired', repairs: step.value, locked: lockedAndTouched(taskOf(disturbed(view, disturbance), 'placed'), disturbance) })
      return
    }
    post({ kind: 'repairing', ...step.value })
    await breath()
  }
}

async function plan(view: MeetingView, request: PlanRequest): Promise<void> {
  const { scope, seed, moves } = request
  const scheduling = new Scheduling(view, { scope, seed, moves }, partner === null ? undefined : ENGINE)
  const { task, problem } = scheduling
  const sessions = task.sessions.filter(({ isFree }) => isFree).length
  post({ kind: 'begun', sessions, now: measuresOf(task, problem, { start: problem.start, room: problem.room }), moves })
  const tell = (phase: PlanNow['phase'], reasons: PlanNow['reasons']): void => {
    post({ kind: 'plan', phase, moves: Math.round(scheduling.progress * moves), of: moves, proposal: scheduling.proposal(), measures: measuresOf(task, problem, scheduling.places()), reasons })
  }
  if (sessions > 0) {
    const news = every(NEWS)
    const pause = every(BREATH)
    // The first plan is there before the first move: it is shown at once.
    tell('searching', null)
    const end = share(scheduling)
    while (!isStopped() && !scheduling.isSearched) {
      scheduling.search(STRIDE)
      if (partner !== null) tellEnds(scheduling, partner)
      if (news()) tell('searching', null)
      if (pause() || scheduling.isWaiting) await breath()
    }
    end()
    const reasons = scheduling.reasons()
    tell('proving', reasons)
    await breath()
    if (!isStopped()) await prove(scheduling, () => tell('proving', reasons))
  }
  tell('done', scheduling.reasons())
}

/** Listens to the partner, which has begun its half of a search; what is given back closes the door behind it. */
function share(scheduling: Scheduling): () => void {
  const port = partner
  if (port === null) return () => undefined
  goOnAlone = () => scheduling.alone()
  port.addEventListener('message', ({ data }: MessageEvent<EndsOfCopies>) => scheduling.hear(data.ends))
  port.start()
  return () => port.close()
}

async function prove(scheduling: Scheduling, tell: () => void): Promise<void> {
  const until = performance.now() + PROOF
  const news = every(NEWS)
  const pause = every(BREATH)
  // Steps may be as short as a breath: with one after each the work would wait most of the time.
  while (!isStopped() && performance.now() < until && scheduling.prove()) {
    if (news()) tell()
    if (pause()) await breath()
  }
}

/** True once so many milliseconds have gone by since it was last true. */
function every(milliseconds: number): () => boolean {
  let last = performance.now()
  return () => {
    const now = performance.now()
    if (now - last < milliseconds) return false
    last = now
    return true
  }
}

function post(answer: EngineAnswer): void {
  self.postMessage(answer)
}
