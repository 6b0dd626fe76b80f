import { useTranslation } from 'react-i18next'
import type { RefusedPack } from '#shared/briefing/packs/files/make-files.ts'
import { textIn } from '#shared/foundation/language.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import styles from '../packs.module.css'

/** Packs that were not made, each with the texts that stand in the way. */
export function RefusedNotice({ refused }: { refused: readonly RefusedPack[] }) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  if (refused.length === 0) return null
  return (
    <div className={styles.outcome}>
      <Notice tone="warn">
        <p>{t('books.refused')}</p>
        <ul>
          {refused.map(({ source, name, language: of, refused: texts }) => (
            <li key={`${source.id}-${of}`}>{`${name} (${of.toUpperCase()}): ${texts.map(({ title }) => textIn(title, language).text).join('; ')}`}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
