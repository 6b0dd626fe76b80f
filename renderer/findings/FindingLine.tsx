import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/checks/finding.ts'
import { textIn } from '#shared/foundation/language.ts'
import { recordName } from '#shared/view/words/record-name.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { useAllRows } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem, MenuLine } from '#renderer/ui/actions/Menu.tsx'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { MoreIcon } from '#renderer/ui/marks/icons.tsx'
import { lapsedOf } from './acceptances.ts'
import { RemedyLink } from './RemedyLink.tsx'
import { remediesFor, type Remedy } from './remedies.ts'
import { useRemedy } from './use-remedy.ts'
import styles from './findings.module.css'

/** What a line asks of the list around it, whose dialogs outlive the line. */
export interface Asking {
  onAccept: (finding: Finding) => void
  onHead: (remedy: Remedy & { kind: 'head' }) => void
  /** In a popover over the sessions: the sentence is a button that closes it and shows the session. */
  onShow?: (session: string) => void
}

/** One finding: what is so, its one remedy, and behind the menu the other remedies and "Accept this, because…". */
export function FindingLine({ view, finding, ...asking }: { view: MeetingView; finding: Finding } & Asking) {
  const { t } = useTranslation('findings')
  const say = usePhrase('checks')
  const words = say(finding.what)
  const [first, ...others] = remediesFor(view, finding)
  const lapsed = lapsedOf(view, finding)
  const told = lapsed?.by === '' ? 'lapsedUnsigned' : 'lapsed'
  return (
    <div className={styles.finding}>
      <span className={styles.dot} data-severity={finding.severity} />
      <div className={styles.words}>
        <Sentence finding={finding} words={words} onShow={asking.onShow} />
        {lapsed === null ? null : <p className={styles.soft}>{t(told, { name: lapsed.by, because: lapsed.because })}</p>}
      </div>
      <div className={styles.actions}>
        <RemedyLink view={view} remedy={first} about={words} onHead={asking.onHead} />
        <FindingMenu view={view} finding={finding} about={words} others={others} {...asking} />
      </div>
    </div>
  )
}

function Sentence({ finding, words, onShow }: { finding: Finding; words: string; onShow: Asking['onShow'] }) {
  const { t } = useTranslation('findings')
  const session = finding.records.find(({ kind }) => kind === 'session')
  const sentence = (
    <>
      <Spoken>{t(finding.severity)}</Spoken> {words}
    </>
  )
  if (onShow === undefined || session === undefined) return <p>{sentence}</p>
  return (
    <AriaButton slot="close" className={styles.sentence} onPress={() => onShow(session.id)}>
      {sentence}
    </AriaButton>
  )
}

function FindingMenu(props: { view: MeetingView; finding: Finding; about: string; others: readonly Remedy[] } & Asking) {
  const { view, finding, about, others, onAccept, onHead } = props
  const { t } = useTranslation('findings')
  const language = useLanguage()
  const rows = useAllRows()
  const { wordsOf, take } = useRemedy(view)
  /** What leads to a record is called after it: of two sessions one opens the other. */
  const labelOf = (remedy: Remedy): string => {
    const record = remedy.kind === 'screen' ? finding.records.find(({ id }) => id === remedy.focus?.split('/')[0]) : undefined
    const named = record ?? (remedy.kind === 'screen' && remedy.screen === 'people' ? { kind: 'person', id: remedy.focus ?? '' } : undefined)
    const name = named === undefined ? '' : textIn(recordName(rows, named) ?? {}, language).text
    return name === '' ? wordsOf(remedy) : t('openNamed', { name })
  }
  return (
    <Menu
      label={t('menu', { finding: about })}
      trigger={
        <IconButton label={t('menu', { finding: about })} size="small">
          <MoreIcon />
        </IconButton>
      }
    >
      {others.map((remedy, index) => (
        <MenuItem key={`${remedy.kind} ${index}`} label={labelOf(remedy)} onAction={() => (remedy.kind === 'head' ? onHead(remedy) : take(remedy))} />
      ))}
      {others.length === 0 ? null : <MenuLine />}
      <MenuItem label={t('accept.open')} onAction={() => onAccept(finding)} />
    </Menu>
  )
}
