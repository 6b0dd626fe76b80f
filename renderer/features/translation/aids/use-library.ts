import { useEffect, useState } from 'react'
import type { Rows } from '#shared/view/rows.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { Library } from '#shared/translation/aids/memory/library.ts'
import { textsOfMeeting, type MeetingText } from '#shared/translation/texts.ts'
import { useAllRows, useWorkspace } from '#renderer/store/index.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'

/** So many texts are taken in before the window may draw again: about two milliseconds of its time. */
const STRIDE = 100

/** The library of the workspace that is open. It outlives the desk, so that coming back finds it ready. */
let kept: { workspace: string; library: Library } | null = null

/**
 * The texts of this meeting and of earlier ones, for suggestions. They are taken in while the window has nothing else to do, this
 * meeting first; `version` grows whenever there is more to be found.
 */
export function useLibrary(view: MeetingView): { library: Library; version: number; isReady: boolean } {
  const { id: workspace } = useWorkspace()
  const rows = useLatest<Rows>(useAllRows())
  if (kept?.workspace !== workspace) kept = { workspace, library: new Library() }
  const { library } = kept
  const [state, setState] = useState({ version: 0, isReady: false })

  useEffect(() => {
    const reading = readInIdleTime(library, [{ meeting: view.meeting.id, texts: () => textsOfMeeting(view) }], () => {
      setState(({ version, isReady }) => ({ version: version + 1, isReady }))
    })
    return reading.stop
  }, [library, view])

  useEffect(() => {
    const others = view.history.map(({ id }) => ({ meeting: id, texts: () => textsIn(rows.current, id) }))
    const reading = readInIdleTime(library, others, () => setState(({ version }) => ({ version: version + 1, isReady: true })))
    return reading.stop
    // Texts of other meetings hardly change while one translates: they are read once, when the desk opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [library, view.meeting.id, rows])

  return { library, ...state }
}

interface MeetingTexts {
  meeting: string
  texts: () => readonly MeetingText[]
}

function textsIn(rows: Rows, meeting: string): readonly MeetingText[] {
  const view = meetingView(rows, meeting)
  return view === null ? [] : textsOfMeeting(view)
}

function readInIdleTime(library: Library, meetings: readonly MeetingTexts[], done: () => void): { stop: () => void } {
  let idle = 0
  const steps = stepsOf(library, meetings)
  const work = (deadline: IdleDeadline): void => {
    do {
      if (steps.next().done === true) return done()
    } while (deadline.timeRemaining() > 4)
    idle = requestIdleCallback(work, { timeout: 200 })
  }
  idle = requestIdleCallback(work, { timeout: 200 })
  return { stop: () => cancelIdleCallback(idle) }
}

function* stepsOf(library: Library, meetings: readonly MeetingTexts[]): Generator<void> {
  for (const { meeting, texts } of meetings) {
    const all = texts()
    for (let from = 0; from < all.length; from += STRIDE) {
      library.takeIn(all.slice(from, from + STRIDE), meeting)
      yield
    }
  }
}
