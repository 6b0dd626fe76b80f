import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatPartialDate } from '#shared/foundation/formats/index.ts'
import { LANGUAGES, hasText } from '#shared/foundation/language.ts'
import { namesOverTime } from '#shared/domain/partnership/rules.ts'
import type { Partnership, PartnershipName } from '#shared/domain/partnership/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { newId } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { NameDialog } from './NameDialog.tsx'
import styles from './names.module.css'

const NEW: PartnershipName = { from: null, name: {}, acronym: {} }

/** What the Partnership has been called, and since when. Documents of a year carry the name of that year. */
export function Names({ partnership }: { partnership: Partnership | null }) {
  const { t } = useTranslation('partnership')
  const language = useLanguage()
  const [edited, edit] = useState<{ id: string; name: PartnershipName } | null>(null)
  const names = partnership === null ? [] : namesOverTime(partnership)
  const since = ({ from }: PartnershipName): string => (from === null ? t('names.always') : t('names.since', { date: formatPartialDate(from, language) }))
  return (
    <Section
      title={t('names.title')}
      look="sheet"
      actions={
        <Button look="quiet" size="small" onPress={() => edit({ id: newId(), name: NEW })}>
          {t('names.add')}
        </Button>
      }
    >
      {names.length === 0 ? <p className={styles.none}>{t('names.none')}</p> : null}
      <ul>
        {names.map(({ id, name }) => (
          <li key={id} className={styles.row}>
            <span className={styles.since}>{since(name)}</span>
            <span className={styles.names}>
              {LANGUAGES.map((one) => (
                <span key={one} className={styles.name}>
                  <LanguageTag language={one} />
                  {hasText(name.name, one) ? (
                    <span lang={LOCALE_TAGS[one]}>
                      {name.name[one]}
                      {hasText(name.acronym, one) ? ` (${name.acronym[one]})` : ''}
                    </span>
                  ) : (
                    <span className={styles.none}>{t('names.missing')}</span>
                  )}
                </span>
              ))}
            </span>
            <Button look="quiet" size="small" aria-label={t('names.editNamed', { since: since(name) })} onPress={() => edit({ id, name })}>
              {t('names.edit')}
            </Button>
          </li>
        ))}
      </ul>
      {edited === null ? null : <NameDialog key={edited.id} id={edited.id} name={edited.name} onClose={() => edit(null)} />}
    </Section>
  )
}
