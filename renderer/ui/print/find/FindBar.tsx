import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { ArrowDownIcon, ArrowUpIcon, CloseIcon } from '#renderer/ui/marks/icons.tsx'
import type { Find } from './use-find.ts'
import styles from '../print.module.css'

/** Typing is over when nothing has been typed for so long, in milliseconds: then it is said what was found. */
const SAID_AFTER = 500

/** What one searches for in the pages, how often it is there, and the way from one place to the next. */
export function FindBar({ find, onHit, onClose }: { find: Find; onHit: (index: number) => void; onClose: () => void }) {
  const { t } = useTranslation('print')
  const { hits, at, typed } = find
  const place = hits.length === 0 ? t(find.isComplete ? 'find.none' : 'find.reading') : t('find.at', { index: at + 1, count: hits.length })
  const hit = hits[at]
  const aloud = useLatest(hit ? t('find.aloud', { index: at + 1, count: hits.length, page: hit.page }) : t('find.none'))
  const first = useLatest(() => onHit(0))

  useEffect(() => {
    if (typed.trim() === '') return undefined
    const timer = setTimeout(() => {
      announce(aloud.current)
      first.current()
    }, SAID_AFTER)
    return () => clearTimeout(timer)
  }, [typed, aloud, first])

  const turn = (step: number): void => {
    if (hits.length === 0) return
    const index = (at + step + hits.length) % hits.length
    find.goTo(index)
    onHit(index)
    announce(t('find.aloud', { index: index + 1, count: hits.length, page: hits[index]?.page ?? 1 }))
  }

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
    else turn(event.shiftKey ? -1 : 1)
  }

  return (
    <search className={styles.find} onKeyDownCapture={onKeyDown}>
      <TextField label={t('find.label')} isLabelHidden commit="keystroke" placeholder={t('find.label')} value={typed} onChange={find.type} autoFocus />
      <span className={styles.found}>{typed.trim() === '' ? '' : place}</span>
      <IconButton label={t('find.previous')} keys="Shift+Enter" size="small" isDisabled={hits.length === 0} onPress={() => turn(-1)}>
        <ArrowUpIcon />
      </IconButton>
      <IconButton label={t('find.next')} keys="Enter" size="small" isDisabled={hits.length === 0} onPress={() => turn(1)}>
        <ArrowDownIcon />
      </IconButton>
      <IconButton label={t('find.close')} keys="Esc" size="small" onPress={onClose}>
        <CloseIcon />
      </IconButton>
    </search>
  )
}
