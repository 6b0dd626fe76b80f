import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadinessFinding } from '#shared/briefing/readiness/finding.ts'
import { navigate, SCREENS } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import styles from '../packs.module.css'

/** So many are named at first; the others at a press. */
const NAMED = 8
const TONES = { blocks: 'err', gap: 'warn', notice: 'neutral' } as const

/** What is missing if the pack were printed now, the gravest first, each with the way to where it is added. */
export function Readiness({ findings }: { findings: readonly ReadinessFinding[] }) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  const [isWhole, showWhole] = useState(false)
  if (findings.length === 0) {
    return (
      <p className={styles.complete}>
        <TickIcon />
        {t('readiness.none')}
      </p>
    )
  }
  const named = isWhole ? findings : findings.slice(0, NAMED)
  const more = findings.length - named.length
  return (
    <>
      <ul className={styles.findings}>
        {named.map((finding) => {
          const screen = SCREENS.find((one) => one === finding.target.screen)
          return (
            <li key={finding.id} className={styles.finding}>
              <Chip tone={TONES[finding.gravity]}>{t(`readiness.${finding.gravity}`)}</Chip>
              <span className={styles.sentence}>{finding.sentence[language]}</span>
              {screen === undefined || (screen === 'packs' && finding.target.focus === null) ? null : (
                <Button
                  look="quiet"
                  size="small"
                  aria-label={t('readiness.goNamed', { text: finding.sentence[language] })}
                  onPress={() => navigate({ screen, ...(finding.target.focus !== null && { focus: finding.target.focus }) })}
                >
                  {t('readiness.go')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {more === 0 ? null : (
        <Button look="quiet" size="small" onPress={() => showWhole(true)}>
          {t('missing.more', { count: more })}
        </Button>
      )}
    </>
  )
}
