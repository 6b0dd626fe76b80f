import { LANGUAGES } from '#shared/foundation/language.ts'
import type { OutcomeFacts } from '#shared/domain/outcome/edits.ts'
import type { Value } from '#shared/intake/outcomes/fields.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { useValueWords } from './use-value-words.ts'
import styles from './progress.module.css'

/** All that is recorded of a new commitment beside its wording. */
export function NewFacts({ facts: { group, lead, who, due, state, ended, progress }, view }: { facts: OutcomeFacts; view: MeetingView }) {
  const { words } = useValueWords(view)
  const values: Value[] = [
    { type: 'group', id: group },
    { type: 'lead', lead },
    ...LANGUAGES.flatMap((language): Value[] => (who[language] === undefined ? [] : [{ type: 'text', text: who[language], language }])),
    ...(due === null ? [] : [{ type: 'day', day: due } as const]),
    { type: 'state', state, ended },
    ...LANGUAGES.flatMap((language): Value[] => (progress[language] === undefined ? [] : [{ type: 'text', text: progress[language], language }]))
  ]
  return (
    <ul className={styles.facts}>
      {values.map(words).map(({ text, language }, index) => (
        // The order is fixed, and two texts may be alike.
        <li key={index} lang={LOCALE_TAGS[language]}>
          {text}
        </li>
      ))}
    </ul>
  )
}
