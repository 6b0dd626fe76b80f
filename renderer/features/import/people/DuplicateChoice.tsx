import { useTranslation } from 'react-i18next'
import type { Json } from '#shared/foundation/json.ts'
import type { Outcome, RowDecision } from '#shared/intake/people/plan/plan-types.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { paths } from '#shared/domain/fields.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { useFieldWords } from '#renderer/i18n/field-words.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { linesOf } from './FactTable.tsx'
import type { RowDetailsProps } from './RowDetails.tsx'
import styles from './people.module.css'

/** Fields of the person who is known that help to tell, whether or not the list has them. */
const TELLING = ['givenNames', 'firstSurname', 'secondSurname', 'title', 'organisation', 'email']

type Choice = 'merge' | 'keep' | 'leaveOut'

/** A row that resembles somebody: both side by side, and whether they are one person or two. */
export function DuplicateChoice(props: RowDetailsProps & { outcome: Extract<Outcome, { type: 'duplicate' }>; decision: RowDecision }) {
  const { t } = useTranslation('import')
  const language = useLanguage()
  const { row, rows, outcome, decision, onDecide } = props
  const { of, score, reasons } = outcome.likeness
  const person = useRows('person').find(({ id }) => of.type === 'person' && id === of.id)
  const other = of.type === 'row' ? rows.find(({ key }) => key === of.key) : undefined
  const known: Readonly<Record<string, Json>> = person ? valuesOf(person) : (other?.facts.person ?? {})
  return (
    <>
      <p>
        {of.type === 'person' ? t('duplicate.person', { name: person ? fullName(person) : '' }) : t('duplicate.row', { row: of.key, name: other?.name ?? '' })}{' '}
        <span className={styles.soft}>
          {t('duplicate.because', { reasons: reasons.map((reason) => t(`reason.${reason}`)).join(', '), score: formatNumber(Math.round(score * 100), language) })}
        </span>
      </p>
      <SegmentedControl<Choice | 'take'>
        label={t('duplicate.choice')}
        value={decision.action}
        onChange={(action) => onDecide(row.key, { ...decision, action })}
        segments={[
          { id: 'take', label: t('duplicate.later') },
          { id: 'merge', label: t('duplicate.merge') },
          { id: 'keep', label: t('duplicate.keep') },
          { id: 'leaveOut', label: t('duplicate.leaveOut') }
        ]}
      />
      {decision.action === 'merge' ? (
        <ChangeTable
          changes={outcome.changes}
          without={decision.without ?? []}
          invites={row.attendance === null}
          onChange={(without) => onDecide(row.key, { ...decision, without })}
        />
      ) : (
        <SideBySide known={known} listed={Object.fromEntries(linesOf(row.facts).filter(({ record }) => record === 'person').map(({ path, value }) => [path, value]))} />
      )}
    </>
  )
}

/** What the list says beside what is known, and what else tells the two apart; what differs stands out. */
function SideBySide({ known, listed }: { known: Readonly<Record<string, Json>>; listed: Readonly<Record<string, Json>> }) {
  const { t } = useTranslation('import')
  const words = useFieldWords()
  const language = useLanguage()
  const fields = [...new Set([...Object.keys(known), ...Object.keys(listed)])]
  const shown = (path: string, value: Json | undefined): string => words.value({ kind: 'person', id: '' }, path, value ?? null)
  const lines = fields
    .map((path) => ({ path, known: shown(path, known[path]), listed: shown(path, listed[path]) }))
    .filter((line) => line.listed !== '' || (line.known !== '' && TELLING.some((path) => line.path === path || line.path === `${path}.${language}`)))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('update.field')}</th>
          <th scope="col">{t('duplicate.known')}</th>
          <th scope="col">{t('duplicate.listed')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.path} data-differs={line.listed !== '' && line.known !== line.listed ? 'true' : undefined}>
            <th scope="row">{words.label('person', line.path)}</th>
            <td lang={words.languageOf(line.path) ?? undefined}>{line.known}</td>
            <td lang={words.languageOf(line.path) ?? undefined}>{line.listed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A person's fields by their paths, without what is the app's own. */
function valuesOf(person: Person): Record<string, Json> {
  const { id: _, distinctFrom: __, photo: ___, wording: ____, languages, signLanguages, ...plain } = person
  return {
    ...paths(plain),
    ...Object.fromEntries(languages.map((language) => [`languages.${language}`, true])),
    ...Object.fromEntries(signLanguages.map((language) => [`signLanguages.${language}`, true]))
  }
}
