import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatPartialDate } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { seatsOf, type Seat } from '#shared/domain/group/rules.ts'
import { SECTORS, type CoChair, type Group } from '#shared/domain/group/schema.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Disclosure } from '#renderer/ui/layout/Disclosure.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { SeatDialog } from './SeatDialog.tsx'
import { VacateDialog } from './VacateDialog.tsx'
import styles from './seats.module.css'

/** The four seats of a group, drawn as they are: country by country, public beside private; an empty one stays in view. */
export function Seats({ view, group, takesPart }: { view: MeetingView; group: Group; takesPart: boolean }) {
  const { t } = useTranslation('groups')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const coChairs = useRows('coChair').filter((coChair) => coChair.group === group.id)
  const [seated, seat] = useState<Seat | null>(null)
  const [vacated, vacate] = useState<CoChair | null>(null)
  const order = view.order(language)
  const seats = seatsOf(group.id, coChairs, order)
  return (
    <Section title={t('seats.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {order.map((country) => (
              <th key={country} scope="col" className={styles.country}>
                <CountryMark country={country} /> <span aria-hidden="true">{code(`country.${country}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SECTORS.map((sector) => (
            <tr key={sector}>
              {order.map((country) => {
                const one = seats.find((candidate) => candidate.country === country && candidate.sector === sector)
                return (
                  <td key={country} className={styles.cell}>
                    {one ? <SeatPlace seat={one} view={view} onSeat={() => seat(one)} onVacate={vacate} /> : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <FormerCoChairs coChairs={coChairs} view={view} />
      <SeatDialog view={view} group={group} takesPart={takesPart} seat={seated} onClose={() => seat(null)} />
      <VacateDialog coChair={vacated} onClose={() => vacate(null)} />
    </Section>
  )
}

function SeatPlace(props: { seat: Seat; view: MeetingView; onSeat: () => void; onVacate: (coChair: CoChair) => void }) {
  const { t } = useTranslation('groups')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const { seat, view } = props
  const place = `${code(`country.${seat.country}`)}, ${code(`sector.${seat.sector}`)}`
  const { coChair } = seat
  const person = coChair === null ? null : view.person(coChair.person)
  if (coChair === null || person === null) {
    return (
      <div className={styles.empty}>
        <span className={styles.sector}>{code(`sector.${seat.sector}`)}</span>
        <span className={styles.nobody}>{coChair === null ? t('seat.empty') : t('seat.gone')}</span>
        <Button size="small" aria-label={t('seat.fillNamed', { place })} onPress={props.onSeat}>
          {t('seat.fill')}
        </Button>
      </div>
    )
  }
  const title = textIn(person.title, language)
  const organisation = textIn(person.organisation, language)
  return (
    <div className={styles.seat} data-country={seat.country}>
      <span className={styles.sector}>{code(`sector.${seat.sector}`)}</span>
      <span className={styles.name}>{fullName(person)}</span>
      {[title, organisation]
        .filter(({ text }) => text !== '')
        .map(({ text, language: spoken }) => (
          <span key={text} className={styles.office} lang={spoken === language ? undefined : LOCALE_TAGS[spoken]}>
            {text}
          </span>
        ))}
      {coChair.from === null ? null : <span className={styles.office}>{t('seat.since', { date: formatPartialDate(coChair.from, language) })}</span>}
      <span className={styles.seatActions}>
        <Button look="quiet" size="small" aria-label={t('seat.replaceNamed', { place })} onPress={props.onSeat}>
          {t('seat.replace')}
        </Button>
        <Button look="quiet" size="small" aria-label={t('seat.vacateNamed', { place })} onPress={() => props.onVacate(coChair)}>
          {t('seat.vacate')}
        </Button>
      </span>
    </div>
  )
}

/** Those who have left their seat, the latest first. */
function FormerCoChairs({ coChairs, view }: { coChairs: readonly CoChair[]; view: MeetingView }) {
  const { t } = useTranslation('groups')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const former = coChairs.filter((coChair) => coChair.until !== null).sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))
  if (former.length === 0) return null
  return (
    <Disclosure title={t('seats.former')} detail={former.length}>
      <ul>
        {former.map((coChair) => {
          const person = view.person(coChair.person)
          return (
            <li key={coChair.id} className={styles.former}>
              <CountryMark country={coChair.country} /> {person ? fullName(person) : t('seat.gone')}
              <span className={styles.office}>
                {` · ${code(`sector.${coChair.sector}`)} · ${t('seat.until', { date: formatPartialDate(coChair.until ?? '', language) })}`}
              </span>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
