import { useTranslation } from 'react-i18next'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import type { Mark } from '../grid/cards/marks.ts'
import type { CardWords } from '../grid/cards/use-card-words.ts'
import type { Actions } from './actions.ts'
import styles from './chosen.module.css'

/** So many findings are written in full beside the grid; the others are on the card's count. */
const SAID = 3

interface Props {
  session: Session
  count: number
  words: CardWords
  mark: Mark | undefined
  actions: Actions
  onClear: () => void
}

/** What is chosen in the grid: what the checks say about it, and what can be done. */
export function ChosenPanel({ session, count, words, mark, actions, onClear }: Props) {
  const { t } = useTranslation('timetable')
  const say = usePhrase('checks')
  const isOne = count === 1
  const canMove = actions.about(session).some((one) => isPlaced(one) && !one.locked)
  return (
    <section className={styles.panel} aria-label={t('selection.label')}>
      <div className={styles.head}>
        <h2 className={styles.title} lang={isOne ? LOCALE_TAGS[words.titleLanguage] : undefined}>
          {isOne ? words.title : t('selection.several', { count })}
        </h2>
        <IconButton label={t('selection.clear')} keys={t('keys.escape')} size="small" onPress={onClear}>
          <CloseIcon />
        </IconButton>
      </div>
      {isOne ? <p className={styles.facts}>{[words.time, words.foot].filter(Boolean).join(' · ')}</p> : null}
      {isOne && mark !== undefined ? (
        <ul className={styles.findings}>
          {mark.findings.slice(0, SAID).map((finding) => (
            <li key={finding.id} data-severity={finding.severity}>
              {say(finding.what)}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.actions}>
        {isOne ? (
          <Button size="small" onPress={() => actions.open(session)}>
            {t('selection.open')}
          </Button>
        ) : null}
        <Button size="small" onPress={() => actions.lock(session)}>
          {session.locked ? t('selection.unlock') : t('selection.lock')}
        </Button>
        {isOne ? (
          <>
            <Button size="small" onPress={() => actions.duplicate(session)}>
              {t('selection.duplicate')}
            </Button>
            <Button size="small" isDisabled={!canMove} onPress={() => actions.swapWith(session)}>
              {t('selection.swap')}
            </Button>
          </>
        ) : null}
        <Button size="small" isDisabled={!canMove} onPress={() => actions.toTray(session)}>
          {t('selection.toTray')}
        </Button>
      </div>
    </section>
  )
}
