import { useTranslation } from 'react-i18next'
import { removeWord } from '#shared/domain/word/edits.ts'
import type { KnownWord } from '#shared/domain/word/schema.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Disclosure } from '#renderer/ui/layout/Disclosure.tsx'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import styles from './terms.module.css'

/** The words that this partnership has added to the dictionaries. */
export function KnownWords({ words }: { words: readonly KnownWord[] }) {
  const { t } = useTranslation(['terms', 'codes'])
  const perform = usePerform()
  const remove = ({ id, text }: KnownWord): void => {
    void perform(removeWord(id)).then(() => {
      tellDone('word.remove', (t) => t('terms:words.removed', { word: text }))
    })
  }
  return (
    <Disclosure title={t('terms:words.heading')} detail={t('terms:words.detail', { count: words.length })}>
      <ul className={styles.knownWords}>
        {words.map((word) => (
          <li key={word.id}>
            <span lang={word.language === null ? undefined : LOCALE_TAGS[word.language]}>{word.text}</span>
            <span className={styles.more}>{word.language === null ? t('terms:words.everywhere') : t(`codes:language.${word.language}`)}</span>
            <IconButton label={t('terms:words.remove', { word: word.text })} size="small" onPress={() => remove(word)}>
              <CloseIcon />
            </IconButton>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
