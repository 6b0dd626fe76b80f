import { useTranslation } from 'react-i18next'
import { countryOrder } from '#shared/foundation/country.ts'
import { textIn } from '#shared/foundation/language.ts'
import { seatsOf, type Seat } from '#shared/domain/group/rules.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import type { PartProps } from './part.ts'
import styles from './plan.module.css'

/** The groups that may take part, with who leads them: seats belong to a group and come with it. */
export function GroupsPart({ draft, onChange, groups }: PartProps & { groups: readonly Group[] }) {
  const { t } = useTranslation('plan')
  const living = groups.filter((group) => group.status !== 'ended')
  const choose = (ids: readonly string[]): void => onChange({ ...draft, groups: ids })
  const isWhole = living.every((group) => draft.groups.includes(group.id))
  return (
    <Section
      title={t('groups.title')}
      detail={living.length === 0 ? undefined : t('groups.chosen', { count: living.length, chosen: draft.groups.length })}
      actions={
        living.length === 0 ? undefined : (
          <Button look="quiet" size="small" onPress={() => choose(isWhole ? [] : living.map((group) => group.id))}>
            {t(isWhole ? 'groups.nobody' : 'groups.all')}
          </Button>
        )
      }
    >
      <p className={styles.intro}>{t(living.length === 0 ? 'groups.none' : 'groups.intro')}</p>
      <ul>
        {living.map((group) => (
          <GroupChoice
            key={group.id}
            group={group}
            isChosen={draft.groups.includes(group.id)}
            onChoose={(isChosen) => choose(isChosen ? [...draft.groups, group.id] : draft.groups.filter((id) => id !== group.id))}
          />
        ))}
      </ul>
    </Section>
  )
}

function GroupChoice({ group, isChosen, onChoose }: { group: Group; isChosen: boolean; onChoose: (isChosen: boolean) => void }) {
  const { t } = useTranslation('plan')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const seats = seatsOf(group.id, useRows('coChair'))
  return (
    <li className={styles.group}>
      <span className={styles.groupName}>
        <Checkbox label={textIn(group.name, language).text || t('groups.unnamed')} isSelected={isChosen} onChange={onChoose} />
        {group.status === 'paused' ? <Chip>{code('groupStatus.paused')}</Chip> : null}
      </span>
      <span className={styles.seats}>
        {countryOrder(language).map((country) => (
          <span key={country} className={styles.side}>
            <CountryMark country={country} />
            <SeatNames seats={seats.filter((seat) => seat.country === country)} />
          </span>
        ))}
      </span>
    </li>
  )
}

/** The public and the private co-chair of one side; an empty seat is said. */
function SeatNames({ seats }: { seats: readonly Seat[] }) {
  const { t } = useTranslation('plan')
  const people = useRows('person')
  if (seats.every((seat) => seat.coChair === null)) return <span className={styles.empty}>{t('groups.bothEmpty')}</span>
  return (
    <span>
      {seats.map((seat, index) => {
        const person = people.find((candidate) => candidate.id === seat.coChair?.person)
        return (
          <span key={seat.sector}>
            {index === 0 ? '' : ', '}
            {person ? fullName(person) : <span className={styles.empty}>{t(seat.sector === 'public' ? 'groups.emptyPublic' : 'groups.emptyPrivate')}</span>}
          </span>
        )
      })}
    </span>
  )
}
