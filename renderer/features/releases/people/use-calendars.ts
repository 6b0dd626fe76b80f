import { writeCancellation, writeIcs, type IcsFile } from '#shared/briefing/ics/write-ics.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import type { Placed } from '#shared/domain/session/rules.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { asItWas, currentCut, request } from '#renderer/store/index.ts'
import { fileName } from '#renderer/ui/foundation/file-name.ts'
import { useSavePdf } from '#renderer/ui/print/use-save-pdf.ts'
import type { Version } from '../versions.ts'

export interface Calendars {
  isSaving: boolean
  /** Everything that concerns a person, to be read into a calendar over what is there. */
  saveCalendar: (view: MeetingView, person: string, language: Language) => Promise<void>
  /** What is to go from it: cancelled, deleted, or no longer theirs. */
  saveCancellations: (view: MeetingView, person: string, language: Language, gone: readonly { session: Placed; isDeleted: boolean }[]) => Promise<void>
}

/** Saves the calendar of one person in a version; SEQUENCE is what the ledger says at its cut, so that it rises from version to version. */
export function useCalendars({ release }: Version): Calendars {
  const { isSaving, whileSaving, tell } = useSavePdf(request)

  const sequencesOf = async (view: MeetingView): Promise<ReadonlyMap<string, number>> => (await asItWas(view.meeting.id, release?.cut ?? (await currentCut()))).sequences

  const save = async (file: IcsFile | null, name: 'timetable' | 'cancellations', view: MeetingView, person: string, language: Language): Promise<void> => {
    if (file === null) return
    const known = view.person(person)
    const suggestedName = `${[wordsIn(language)(`fileNames.${name}`), known === null ? '' : fullName(known)].filter(Boolean).join('-').replaceAll(/\s+/gu, '-')}.ics`
    const answer = await request('export.save', { suggestedName, bytes: new TextEncoder().encode(file.text) })
    if (answer !== null) tell((t) => t('releases:people.saved', { name: fileName(answer.path) }), answer.path)
  }

  return {
    isSaving,
    saveCalendar: (view, person, language) =>
      whileSaving(async () => {
        const options = { person, language, at: new Date().toISOString(), sequences: await sequencesOf(view) }
        await save(writeIcs(view, options), 'timetable', view, person, language)
      }),
    saveCancellations: (view, person, language, gone) =>
      whileSaving(async () => {
        const sequences = new Map(await sequencesOf(view))
        // What was deleted has no later version that could say so: its cancellation is one step after all before it (RFC 5546, 3.2.5).
        for (const { session, isDeleted } of gone) if (isDeleted) sequences.set(session.id, (sequences.get(session.id) ?? 0) + 1)
        const file = writeCancellation(view, { person, language, at: new Date().toISOString(), sequences }, gone.map(({ session }) => session))
        await save(file, 'cancellations', view, person, language)
      })
  }
}
