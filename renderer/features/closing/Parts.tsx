import { useTranslation } from 'react-i18next'
import { compareNames, formatList } from '#shared/foundation/formats/index.ts'
import { listName } from '#shared/domain/person/rules.ts'
import { CLOSING_PARTS, type ClosingPart, type ClosingPreview, type Reach } from '#shared/view/closing.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Disclosure } from '#renderer/ui/layout/Disclosure.tsx'
import styles from './closing.module.css'

interface Props {
  preview: ClosingPreview
  /** Null until the history has been read. */
  reach: Reach | null
  parts: ReadonlySet<ClosingPart>
  onChange: (parts: ReadonlySet<ClosingPart>) => void
}

/** The three parts with the exact number of people, each to be kept back; and whose contacts stay. */
export function Parts({ preview, reach, parts, onChange }: Props) {
  const { t } = useTranslation('closing')
  const language = useLanguage()
  const compare = compareNames(language)
  const { contacts, travel, services, notes, staying } = preview

  const shown: Record<ClosingPart, string[]> = {
    contacts: contacts.length === 0 ? [] : [t('count.contacts', { count: contacts.length })],
    travel: travel.length === 0 ? [] : [t('count.travel', { count: travel.length })],
    requirements: [
      ...(services.length === 0 ? [] : [t('count.services', { count: services.length })]),
      ...(notes.length === 0 ? [] : [t('count.notes', { count: notes.length })])
    ]
  }
  const words = (part: ClosingPart): string => {
    const inHistory = reach?.inHistory[part] ?? 0
    if (shown[part].length === 0) return inHistory === 0 ? t('count.none') : t('count.onlyInHistory', { count: inHistory })
    return capital([...shown[part], ...(inHistory === 0 ? [] : [t('count.inHistory', { count: inHistory })])].join(', '))
  }
  const toggled = (part: ClosingPart, isWanted: boolean): ReadonlySet<ClosingPart> =>
    new Set(CLOSING_PARTS.filter((other) => (other === part ? isWanted : parts.has(other))))

  return (
    <>
      <div className={styles.parts}>
        {CLOSING_PARTS.map((part) => (
          <Checkbox
            key={part}
            label={t(`part.${part}`)}
            description={words(part)}
            isSelected={parts.has(part)}
            onChange={(isWanted) => onChange(toggled(part, isWanted))}
          />
        ))}
      </div>
      {staying.length === 0 ? null : (
        <div className={styles.staying}>
          <Disclosure title={t('staying.title', { count: staying.length })}>
            <p className={styles.soft}>{t('staying.text')}</p>
            <p>{formatList(staying.map(listName).sort(compare), language)}</p>
          </Disclosure>
        </div>
      )}
    </>
  )
}
