import type { Notice as NoticeOfStore } from '#shared/ipc/contract.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { useNotices } from '#renderer/store/index.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import styles from './Shell.module.css'

/** Good news; everything else that the store has to say is something to look at. */
const GOOD: ReadonlySet<string> = new Set(['backup.opened', 'copySaved', 'merged', 'opened', 'openedBeside', 'nothingNew'])

/** What the store has to say, above the page until it is dismissed: damaged files, refused edits, copies saved. */
export function News() {
  const say = usePhrase('notices')
  const { notices, dismiss } = useNotices()
  if (notices.length === 0) return null
  // The same sentence twice is still one thing to read.
  const bySentence = new Map<string, NoticeOfStore[]>()
  for (const notice of notices) bySentence.set(say(notice), [...(bySentence.get(say(notice)) ?? []), notice])
  return (
    <div className={styles.news}>
      {[...bySentence].map(([sentence, same]) => (
        <Notice
          key={sentence}
          tone={same.every((notice) => GOOD.has(notice.key)) ? 'info' : 'warn'}
          onDismiss={() => same.forEach(dismiss)}
        >
          {sentence}
        </Notice>
      ))}
    </div>
  )
}
