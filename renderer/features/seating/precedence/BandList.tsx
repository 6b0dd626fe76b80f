import { memo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Country } from '#shared/foundation/country.ts'
import { textIn } from '#shared/foundation/language.ts'
import { placeInDelegation } from '#shared/domain/attendance/edits.ts'
import { ranksForPlace } from '#shared/domain/attendance/placing.ts'
import type { Band as BandId } from '#shared/domain/attendance/precedence.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ReorderableList } from '#renderer/ui/data/ReorderableList.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import styles from './precedence.module.css'

/** More rows than this are drawn only when asked for: a list that one drags in cannot be virtual. */
const SHOWN = 120

interface Line {
  delegate: Delegate
  position: number
  /** Begins those whom nobody has placed, behind those who are. */
  beginsUnplaced: boolean
}

interface BandListProps {
  band: BandId
  country: Country
  people: readonly Delegate[]
  /** The place of the first of them within the delegation, counted from 1. */
  first: number
}

/**
 * One band of a delegation: a list that one drags in. Nobody leaves their band, and whoever tries by keyboard is told. A list to
 * drag in is costly to draw: a move in one band leaves the others as they are.
 */
export const BandList = memo(Band, (before, after) => before.first === after.first && before.country === after.country && isSameBand(before.people, after.people))

function isSameBand(before: readonly Delegate[], after: readonly Delegate[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ person, attendance }, index) => {
      const other = after[index]
      return other?.person === person && other.attendance.id === attendance.id && other.attendance.rank === attendance.rank
    })
  )
}

function Band(props: BandListProps) {
  const { t } = useTranslation(['seating', 'codes'])
  const perform = usePerform()
  const [showsAll, showAll] = useState(false)
  const { band, people } = props
  const bandName = t(`seating:band.${band}`)
  const lines = people.slice(0, showsAll ? undefined : SHOWN).map((delegate, index): Line => ({
    delegate,
    position: props.first + index,
    beginsUnplaced: delegate.attendance.rank === null && index > 0 && people[index - 1]?.attendance.rank !== null
  }))

  /** Before the list sees the key: at either end of the band there is nowhere to go, and that is said. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const key = event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null
    const edge = event.key === 'ArrowUp' ? lines[0] : lines.at(-1)
    if (edge && key === edge.delegate.attendance.id) announce(t('seating:order.stays', { name: fullName(edge.delegate.person), band: bandName }))
  }

  return (
    <div className={styles.band} role="presentation" onKeyDownCapture={onKeyDown}>
      <h3 className={styles.bandName}>{bandName}</h3>
      <ReorderableList
        label={t('seating:order.list', { band: bandName, country: t(`codes:country.${props.country}`) })}
        items={lines}
        itemId={({ delegate }) => delegate.attendance.id}
        itemName={({ delegate }) => fullName(delegate.person)}
        onMove={(moved, position) => void perform(placeInDelegation(ranksForPlace(people, moved, position)))}
      >
        {(line) => <PersonLine line={line} />}
      </ReorderableList>
      {lines.length === people.length ? null : (
        <Button look="quiet" size="small" onPress={() => showAll(true)}>
          {t('seating:order.showAll', { count: people.length })}
        </Button>
      )}
    </div>
  )
}

function PersonLine({ line: { delegate, position, beginsUnplaced } }: { line: Line }) {
  const { t } = useTranslation('seating')
  const language = useLanguage()
  const { person, attendance } = delegate
  const title = textIn(person.title, language)
  const organisation = textIn(person.organisation, language)
  return (
    <div className={styles.line}>
      {beginsUnplaced ? <p className={styles.unplaced}>{t('order.unplaced')}</p> : null}
      <span className={styles.position}>{position}</span>
      <div className={styles.who}>
        <p className={styles.name}>
          <span>{fullName(person)}</span>
          {attendance.rank === null ? null : <span className={styles.byHand}>{t('order.byHand')}</span>}
        </p>
        <p className={styles.office}>
          {title.text === '' ? null : <span lang={LOCALE_TAGS[title.language]}>{title.text}</span>}
          {title.text !== '' && organisation.text !== '' ? ' · ' : null}
          {organisation.text === '' ? null : <span lang={LOCALE_TAGS[organisation.language]}>{organisation.text}</span>}
        </p>
      </div>
    </div>
  )
}
