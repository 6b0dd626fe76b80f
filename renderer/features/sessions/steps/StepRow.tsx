import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDuration, formatTime } from '#shared/foundation/formats/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { setStepText, writeStep } from '#shared/domain/session/edits.ts'
import type { TimedStep } from '#shared/domain/session/steps.ts'
import type { Session, StepInSession } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { RowGrip } from '#renderer/ui/data/RowGrip.tsx'
import type { Reorder } from '#renderer/ui/data/use-reorder.ts'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { InPlaceText } from '#renderer/ui/fields/text/InPlaceText.tsx'
import { usePhraseOffers, usePhrases } from '#renderer/ui/fields/offers/use-phrases.ts'
import { Select, type Option } from '#renderer/ui/fields/choice/Select.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { focusText } from '#renderer/ui/foundation/focus-text.ts'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { MinutesField } from '../editor/MinutesField.tsx'
import { StepMenu } from './StepMenu.tsx'
import styles from './steps.module.css'

const NONE = 'none'

/** One step: when, how long, what happens in three languages, who speaks in which language, who sees to it at which sign. */
export function StepRow(props: {
  view: MeetingView
  session: Session
  steps: readonly TimedStep[]
  index: number
  options: readonly Option<string>[]
  reorder: Reorder
  isWanted: boolean
  isOver: boolean
  onAdded: (id: string) => void
}) {
  const { view, session, steps, index, options, reorder, isWanted, isOver } = props
  const { t } = useTranslation(['sessions', 'codes'])
  const language = useLanguage()
  const perform = usePerform()
  const row = useRef<HTMLTableSectionElement>(null)
  const step = steps[index]
  const offers = usePhraseOffers(usePhrases(view), 'action', (action) => perform(writeStep(session.id, step?.id ?? '', { action })))

  useEffect(() => {
    if (!isWanted) return
    row.current?.scrollIntoView({ block: 'nearest' })
    focusText(row.current)
  }, [isWanted])

  if (!step) return null
  const number = index + 1
  const write = (values: Partial<StepInSession>): void => void perform(writeStep(session.id, step.id, values))
  return (
    <tbody ref={row} className={styles.row} {...reorder.row(step.id)}>
      <tr>
        <td>
          <RowGrip {...reorder.grip(step.id)} />
        </td>
        <th scope="row" className={styles.time} data-over={isOver ? 'true' : undefined}>
          {step.start === null ? `+${formatDuration(step.offset, language)}` : formatTime(step.start, language)}
        </th>
        <td className={styles.quietField}>
          <MinutesField label={t('sessions:steps.of.minutes', { number })} isLabelHidden value={step.minutes} onChange={(minutes) => write({ minutes })} />
        </td>
        <td>
          {LANGUAGES.map((written) => (
            <div key={written} className={styles.text}>
              <LanguageTag language={written} />
              <InPlaceText
                label={t('sessions:steps.of.action', { number, language: t(`codes:language.${written}`) })}
                language={written}
                value={step.action[written] ?? ''}
                placeholder={t('sessions:steps.action')}
                offers={offers}
                onChange={(text) => void perform(setStepText(session.id, step.id, written, text))}
              />
            </div>
          ))}
        </td>
        <td className={styles.quietField}>
          <ComboBox
            label={t('sessions:steps.of.speaker', { number })}
            isLabelHidden
            placeholder={t('sessions:steps.speaker')}
            value={step.person}
            options={options}
            onChange={(person) => write({ person })}
          />
          <div data-empty={step.language === null ? 'true' : undefined}>
            <Select
              label={t('sessions:steps.of.language', { number })}
              isLabelHidden
              value={step.language ?? NONE}
              options={[{ id: NONE, label: t('sessions:steps.anyLanguage') }, ...LANGUAGES.map((id) => ({ id, label: capital(t(`codes:language.${id}`)) }))]}
              onChange={(id) => write({ language: LANGUAGES.find((one) => one === id) ?? null })}
            />
          </div>
        </td>
        <td>
          <InPlaceText label={t('sessions:steps.of.owner', { number })} language={language} value={step.owner} placeholder={t('sessions:steps.owner')} onChange={(owner) => write({ owner })} />
          <InPlaceText label={t('sessions:steps.of.cue', { number })} language={language} look="soft" value={step.cue} placeholder={t('sessions:steps.cue')} onChange={(cue) => write({ cue })} />
        </td>
        <td>
          <StepMenu session={session} steps={steps} index={index} reorder={reorder} onAdded={props.onAdded} />
        </td>
      </tr>
    </tbody>
  )
}
