import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import type { Draft, QualityFinding } from '#shared/translation/aids/quality/finding.ts'
import { mended, mendedAll } from '#shared/translation/aids/quality/index.ts'
import type { BaseTerm } from '#shared/translation/terms/base.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import styles from './aids.module.css'

interface FindingsListProps {
  draft: Draft
  findings: readonly QualityFinding[]
  base: readonly BaseTerm[]
  language: Language
  onTake: (text: string) => void
}

/** What to look at in the translation, each mended by one click where that is mechanical. */
export function FindingsList({ draft, findings, base, onTake }: FindingsListProps) {
  const { t } = useTranslation('aids')
  const say = usePhrase('aids')
  const mechanical = findings.filter(({ replacement }) => replacement !== null)
  const mend = (finding: QualityFinding): void => {
    onTake(mended(draft.target, finding))
    announce(t('findings.mended'))
  }
  const mendAll = (): void => {
    onTake(mendedAll(draft, base))
    announce(t('findings.mendedAll'))
  }
  return (
    <section className={styles.part} aria-label={t('findings.heading')}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{t('findings.heading')}</h2>
        {findings.length === 0 ? null : <Chip tone={findings.some(({ severity }) => severity === 'err') ? 'err' : 'warn'}>{String(findings.length)}</Chip>}
        {mechanical.length < 2 ? null : (
          <Button size="small" look="quiet" onPress={mendAll}>
            {t('findings.mendAll')}
          </Button>
        )}
      </div>
      {findings.length === 0 ? (
        <p className={styles.quiet}>{draft.target.trim() === '' ? '' : t('findings.none')}</p>
      ) : (
        <ul className={styles.list}>
          {findings.map((finding) => {
            const sentence = say({ key: `quality.${finding.code}`, values: finding.values })
            return (
              <li key={`${finding.code} ${finding.from} ${finding.to} ${sentence}`} className={styles.finding} data-severity={finding.severity}>
                <span>{sentence}</span>
                {finding.replacement === null ? null : (
                  <Button size="small" aria-label={t('findings.mendThis', { sentence })} onPress={() => mend(finding)}>
                    {t('findings.mend')}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
