import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { wordingsOf, type BaseTerm } from '#shared/translation/terms/base.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import type { GridColumn } from '#renderer/ui/data/grid/column.ts'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import styles from './terms.module.css'

/** The three languages side by side, that of the interface first, and how binding a term is. */
export function useTermColumns(first: Language): readonly GridColumn<BaseTerm>[] {
  const { t } = useTranslation('terms')
  return useMemo(() => {
    const order = [first, ...LANGUAGES.filter((language) => language !== first)]
    const wordings = order.map((language, index): GridColumn<BaseTerm> => {
      return {
        id: language,
        label: OWN_NAMES[language],
        width: 210,
        grow: 1,
        isRowHeader: index === 0,
        cell: (term) => (
          <span lang={LOCALE_TAGS[language]}>
            {term.text[language] ?? ''}
            <span className={styles.more}>{more(term, language)}</span>
          </span>
        )
      }
    })
    const standing: GridColumn<BaseTerm> = {
      id: 'standing',
      label: t('standing'),
      width: 150,
      cell: (term) => (
        <span>
          {term.standing === 'forbidden' ? <Chip tone="warn">{t('standings.forbidden')}</Chip> : t(`standings.${term.standing}`)}
          {term.origin === 'standard' ? null : <span className={styles.more}>{t(`origin.${term.origin}`)}</span>}
        </span>
      )
    }
    return [...wordings, standing]

    function more({ accepted, forbidden }: BaseTerm, language: Language): string {
      const [also, never] = [wordingsOf(accepted[language]), wordingsOf(forbidden[language])]
      const parts = [also.length === 0 ? '' : t('as', { wordings: also.join(', ') }), never.length === 0 ? '' : t('not', { wordings: never.join(', ') })]
      return parts.filter(Boolean).join(' · ')
    }
  }, [t, first])
}
