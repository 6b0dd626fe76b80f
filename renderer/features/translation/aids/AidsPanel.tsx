import { useDeferredValue, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatPercent } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { LINE_MARK } from '#shared/translation/aids/memory/segments.ts'
import { knownNames } from '#shared/translation/aids/known-names.ts'
import type { Draft } from '#shared/translation/aids/quality/finding.ts'
import { qualityFindings } from '#shared/translation/aids/quality/index.ts'
import { knownSpellings } from '#shared/translation/aids/spelling/known.ts'
import { suggestionsFor, type Suggestion } from '#shared/translation/aids/suggestions.ts'
import { termBase } from '#shared/translation/terms/base.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { FindingsList } from './FindingsList.tsx'
import { SpellingList } from './SpellingList.tsx'
import { SuggestionList } from './SuggestionList.tsx'
import { TermList } from './TermList.tsx'
import { useLibrary } from './use-library.ts'
import { useMarkedWords } from './use-marked-words.ts'
import { useSpelling } from './use-spelling.ts'
import { useTakingKeys } from './use-taking-keys.ts'
import styles from './aids.module.css'

export interface AidsPanelProps {
  view: MeetingView
  /** The text that is being translated. */
  text: MeetingText
  /** Into which language. */
  language: Language
  /** The translation as it stands in the editor. */
  draft: string
  /** Puts a new text into the editor in place of the draft. */
  onTake: (text: string) => void
}

const NONE: readonly string[] = []

/** What helps a translator beside the editor: suggestions, what to look at, terms, spelling. */
export function AidsPanel({ view, text, language, draft, onTake }: AidsPanelProps) {
  const { t } = useTranslation('aids')
  const spoken = useLanguage()
  const isSource = language === text.source
  const source = text.text[text.source] ?? ''
  const own = useRows('term')
  const words = useRows('word')
  const base = useMemo(() => termBase(own), [own])
  const { library, version, isReady } = useLibrary(view)
  const settled = useDeferredValue(draft)

  const suggestions = useMemo(
    () =>
      isSource
        ? []
        : suggestionsFor({ source, from: text.source, to: language, id: text.id, meeting: view.meeting.id, library, base, groups: view.groups.map(({ group }) => group.name) }),
    // A new version of the library has more to find.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [isSource, source, text.source, text.id, language, view, library, version, base]
  )
  const known = useMemo(() => knownNames(view), [view])
  const checked = useMemo((): Draft => {
    const model = isSource ? settled : source
    return { source: model, from: text.source, target: settled, to: language, isRich: text.isRich, known, order: view.order(language) }
  }, [isSource, source, text.source, settled, language, text.isRich, known, view])
  const findings = useMemo(() => qualityFindings(checked, base), [checked, base])
  const spellings = useMemo(() => knownSpellings(view, base, words, language), [view, base, words, language])
  const spelling = useSpelling(settled, isSource ? '' : source, language, spellings)

  const panel = useRef<HTMLDivElement>(null)
  useMarkedWords(panel, spelling.state === 'checked' ? spelling.misspelt.map(({ word }) => word) : NONE)

  const take = (suggestion: Suggestion, index: number): void => {
    onTake(suggestion.line === null ? suggestion.text : withLine(draft, source, suggestion.line, suggestion.text))
    announce(t('suggestions.taken', { number: index + 1, percent: formatPercent(suggestion.score / 100, spoken) }))
  }
  useTakingKeys((index) => {
    const suggestion = suggestions[index]
    if (suggestion) take(suggestion, index)
  })

  return (
    <div ref={panel} className={styles.panel}>
      {isSource ? null : <SuggestionList view={view} suggestions={suggestions} source={source} from={text.source} to={language} isReady={isReady} onTake={take} />}
      <FindingsList draft={checked} findings={findings} base={base} language={language} onTake={onTake} />
      <SpellingList draft={draft} spelling={spelling} known={spellings} language={language} onTake={onTake} />
      {isSource ? null : <TermList source={source} from={text.source} to={language} draft={draft} base={base} onTake={onTake} />}
    </div>
  )
}

/** The draft with one line replaced by a translation of that line of the source; lines that are not there yet stay empty. */
function withLine(draft: string, source: string, line: number, translation: string): string {
  const lines = draft.split('\n')
  while (lines.length <= line) lines.push('')
  const [mark = ''] = LINE_MARK.exec(source.split('\n')[line] ?? '') ?? []
  lines[line] = mark + translation
  return lines.join('\n')
}
