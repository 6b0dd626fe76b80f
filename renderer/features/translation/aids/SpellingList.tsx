import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import { addWord } from '#shared/domain/word/edits.ts'
import type { KnownSpellings } from '#shared/translation/aids/spelling/known.ts'
import type { SpelledWord } from '#shared/translation/aids/spelling/words.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { useSpellings, type Spelling } from './use-spelling.ts'
import styles from './aids.module.css'

interface SpellingListProps {
  draft: string
  spelling: Spelling
  known: KnownSpellings
  language: Language
  onTake: (text: string) => void
}

/** The words that no dictionary has, each with what may have been meant. */
export function SpellingList({ draft, spelling, known, language, onTake }: SpellingListProps) {
  const { t } = useTranslation('aids')
  const misspelt = spelling.state === 'checked' ? [...new Map(spelling.misspelt.map((word) => [word.word, word])).values()] : []
  return (
    <section className={styles.part} aria-label={t('spelling.heading')}>
      <h2 className={styles.heading}>{t('spelling.heading')}</h2>
      {misspelt.length === 0 ? (
        <p className={styles.quiet}>{quiet()}</p>
      ) : (
        <ul className={styles.list}>
          {misspelt.map((word) => (
            <Misspelt key={word.word} word={word} known={known} language={language} draft={draft} onTake={onTake} />
          ))}
        </ul>
      )}
    </section>
  )

  function quiet(): string {
    if (spelling.state === 'failed') return t('spelling.failed', { reason: spelling.reason })
    if (draft.trim() === '') return ''
    return t(spelling.state === 'loading' ? 'spelling.loading' : 'spelling.none')
  }
}

interface MisspeltProps extends Omit<SpellingListProps, 'spelling'> {
  word: SpelledWord
}

function Misspelt({ word, known, language, draft, onTake }: MisspeltProps) {
  const { t } = useTranslation('aids')
  const perform = usePerform()
  const found = useSpellings(word.word, language, known)
  const replace = (suggestion: string): void => {
    onTake(replaced(draft, word, suggestion))
    announce(t('spelling.replaced', { word: word.word, suggestion }))
  }
  const add = (): void => {
    void perform(addWord(newId(), word.word, language)).then(() => announce(t('spelling.added', { word: word.word })))
  }
  return (
    <li className={styles.misspelt} lang={LOCALE_TAGS[language]}>
      <span className={styles.wrong}>{word.word}</span>
      <span className={styles.spellings}>
        {(found ?? []).map((suggestion) => (
          <Button key={suggestion} size="small" look="quiet" aria-label={t('spelling.replace', { word: word.word, suggestion })} onPress={() => replace(suggestion)}>
            {suggestion}
          </Button>
        ))}
        {found?.length === 0 ? <span className={styles.quiet}>{t('spelling.noSuggestion')}</span> : null}
      </span>
      <IconButton label={t('spelling.addWord', { word: word.word })} size="small" onPress={add}>
        <PlusIcon />
      </IconButton>
    </li>
  )
}

/** The word where it was found, or, when the draft has moved on since, wherever it stands now. */
function replaced(draft: string, { from, to, word }: SpelledWord, suggestion: string): string {
  const typographic = suggestion.replaceAll("'", '’')
  const there = draft.slice(from, to).replaceAll('’', "'")
  const at = there === word ? from : draft.replaceAll('’', "'").indexOf(word)
  return at < 0 ? draft : draft.slice(0, at) + typographic + draft.slice(at + word.length)
}
