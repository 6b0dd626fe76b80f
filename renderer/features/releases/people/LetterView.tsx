import { useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languageOfCard } from '#shared/briefing/cards/card-language.ts'
import { versionLine } from '#shared/briefing/documents/release/version.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Language } from '#shared/foundation/language.ts'
import { goneFor, letterFor, type Issued } from '#shared/release/for-person.ts'
import { sessionsFor } from '#shared/view/sessions-for.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LANGUAGES_BY_LETTERS } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'
import { versionName, type Version } from '../versions.ts'
import { useCalendars } from './use-calendars.ts'
import styles from './people.module.css'

/** What to write to one person, in their language, and their calendar. */
export function LetterView(props: { person: string; before: Issued; after: Issued; from: Version; to: Version }) {
  const { person, before, after, from, to } = props
  const { t } = useTranslation(['releases', 'codes'])
  const shown = useLanguage()
  const known = after.view.person(person) ?? before.view.person(person)
  const [language, setLanguage] = useState<Language>(known === null ? shown : languageOfCard(known, 'own', shown))
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const version = to.release === null ? versionName(null, language) : versionLine({ release: to.release, since: null }, language)
  const letter = useMemo(
    () => letterFor(before, after, person, language, { number: from.release?.number ?? 0, version }),
    [before, after, person, language, from.release, version]
  )
  const gone = useMemo(() => goneFor(before, after, person), [before, after, person])
  const { isSaving, saveCalendar, saveCancellations } = useCalendars(to)
  const own = sessionsFor(after.view, { person })
  const withdrawn = own.filter(({ status }) => status === 'cancelled').length + gone.length
  const name = known === null ? '' : fullName(known)

  const copy = (): void => {
    box.current?.select()
    // The page has no permission to reach the clipboard by itself; copying what is selected needs none.
    const isCopied = document.execCommand('copy')
    showToast((t) => t(isCopied ? 'releases:people.copied' : 'releases:people.notCopied'), isCopied ? {} : { tone: 'err' })
  }

  return (
    <section className={styles.letter} aria-label={t('releases:people.letterFor', { name })}>
      <header className={styles.letterHead}>
        <h3 className={styles.letterName}>{name}</h3>
        <SegmentedControl
          label={t('releases:people.language')}
          value={language}
          onChange={setLanguage}
          segments={LANGUAGES_BY_LETTERS}
        />
      </header>
      <label className={styles.label} htmlFor={id}>
        {t('releases:people.text')}
      </label>
      <textarea ref={box} id={id} className={styles.text} lang={LOCALE_TAGS[language]} readOnly value={letter.text} rows={Math.min(24, letter.text.split('\n').length + 2)} />
      <div className={styles.actions}>
        <Button look="primary" onPress={copy}>
          {t('releases:people.copy')}
        </Button>
        <Button isDisabled={isSaving || own.length === 0} onPress={() => void saveCalendar(after.view, person, language)}>
          {t('releases:people.calendar')}
        </Button>
        {withdrawn === 0 ? null : (
          <Button isDisabled={isSaving} onPress={() => void saveCancellations(after.view, person, language, gone)}>
            {t('releases:people.cancellations', { count: withdrawn })}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t('releases:people.about')}</p>
    </section>
  )
}
