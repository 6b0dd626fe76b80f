import { useTranslation } from 'react-i18next'
import { createSession } from '#shared/domain/session/edits.ts'
import { USUAL_MINUTES } from '#shared/domain/session/rules.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import type { Remedy } from './remedies.ts'

/** What a remedy is called, and how it is done; an edit is told with the way back. Naming a head needs a question first. */
export function useRemedy(view: MeetingView): { wordsOf: (remedy: Remedy) => string; take: (remedy: Exclude<Remedy, { kind: 'head' }>) => void } {
  const { t } = useTranslation(['findings', 'app'])
  const say = usePhrase('checks')
  const perform = usePerform()
  const wordsOf = (remedy: Remedy): string => (remedy.kind === 'edit' ? say(remedy.label) : t(`findings:remedy.${remedy.words}`))

  const addSession = async (group: string): Promise<void> => {
    const id = newId()
    const facts = { kind: 'workingGroup', group, minutes: USUAL_MINUTES.workingGroup, status: 'draft', visibility: 'shared', audience: null } as const
    const title = view.group(group)?.name ?? {}
    await perform(createSession(id, { meeting: view.meeting.id, title, description: {}, languages: [], ...facts, day: null, start: null, room: null }))
    navigate({ screen: 'sessions', focus: id })
  }

  const take = (remedy: Exclude<Remedy, { kind: 'head' }>): void => {
    switch (remedy.kind) {
      case 'screen':
        return navigate({ screen: remedy.screen, focus: remedy.focus })
      case 'newSession':
        return void addSession(remedy.group)
      case 'edit': {
        const { edit } = remedy
        return void perform(edit).then(() => tellDone(edit.verb, t('findings:done', { remedy: wordsOf(remedy) })))
      }
    }
  }
  return { wordsOf, take }
}
