import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DECIDED, type Outcome, type ReturnedText } from '#shared/translation/back/outcome.ts'
import type { Language } from '#shared/foundation/language.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Disclosure } from '#renderer/ui/layout/Disclosure.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { columnsOf } from './columns.ts'
import { TextRow } from './TextRow.tsx'
import styles from './take-back.module.css'

/** So many are drawn at first, and each time that somebody wants more. */
const PAGE = 50
/** Nobody has to look at these. */
const FOLDED: ReadonlySet<Outcome> = new Set<Outcome>(['same', 'empty'])

interface Props {
  outcome: Outcome
  texts: readonly ReturnedText[]
  from: Language
  to: Language
  taken: ReadonlySet<string>
  onDecide: (ids: readonly string[], isTaken: boolean) => void
}

/** The texts of one outcome: what it means, and each with the words side by side. */
export function OutcomeGroup(props: Props) {
  const { t } = useTranslation('exchange')
  const { outcome, texts, taken, onDecide } = props
  const about = t(`outcome.${outcome}.about`)
  if (FOLDED.has(outcome)) {
    return (
      <Disclosure title={t(`outcome.${outcome}.name`)} detail={String(texts.length)}>
        <p className={styles.about}>{about}</p>
        <Rows {...props} />
      </Disclosure>
    )
  }
  const chosen = texts.filter(({ id }) => taken.has(id)).length
  const all = (
    <Checkbox
      label={t('back.takeAll')}
      isSelected={chosen === texts.length}
      isMixed={chosen > 0 && chosen < texts.length}
      onChange={(isTaken) => onDecide(texts.map(({ id }) => id), isTaken)}
    />
  )
  return (
    <Section title={`${t(`outcome.${outcome}.name`)} · ${texts.length}`} actions={DECIDED.has(outcome) ? all : undefined}>
      <p className={styles.about}>{about}</p>
      <Rows {...props} />
    </Section>
  )
}

function Rows({ outcome, texts, from, to, taken, onDecide }: Props) {
  const { t } = useTranslation('exchange')
  const [limit, setLimit] = useState(PAGE)
  const shown = texts.slice(0, limit)
  const columns = columnsOf(outcome, shown, to)
  return (
    <>
      <div className={styles.heads} data-columns={columns.length} aria-hidden="true">
        {columns.map((column) => (
          <span key={column}>{t(`back.${column}`)}</span>
        ))}
      </div>
      <ul className={styles.rows} aria-label={t(`outcome.${outcome}.name`)}>
        {shown.map((text) => (
          <TextRow
            key={`${text.id} ${text.numbers[0] ?? 0}`}
            text={text}
            from={from}
            to={to}
            columns={columns}
            isTaken={taken.has(text.id)}
            onDecide={DECIDED.has(outcome) ? (isTaken) => onDecide([text.id], isTaken) : null}
          />
        ))}
      </ul>
      {texts.length > limit ? <Button onPress={() => setLimit(limit + PAGE)}>{t('back.more', { count: Math.min(PAGE, texts.length - limit) })}</Button> : null}
    </>
  )
}
