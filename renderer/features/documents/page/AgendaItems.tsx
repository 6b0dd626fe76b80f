import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { attachDocument } from '#shared/domain/item/edits.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import type { AgendaLine } from '#shared/view/agenda.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem } from '#renderer/ui/actions/Menu.tsx'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import styles from '../documents.module.css'

/** The items of the agenda that name this document. */
export function AgendaItems({ view, document }: { view: MeetingView; document: Document }) {
  const { t } = useTranslation('documents')
  const language = useLanguage()
  const perform = usePerform()
  const name = ({ number, item }: AgendaLine): string => `${number}. ${textIn(item.title, language).text}`
  const attached = view.agenda.filter(({ item }) => item.documents.includes(document.id))
  const others = view.agenda.filter(({ item }) => !item.documents.includes(document.id))
  return (
    <div className={styles.items}>
      <span className={styles.label}>{t('onAgenda')}</span>
      {attached.length === 0 ? <span className={styles.quiet}>{t('onNoItem')}</span> : null}
      {attached.map((line) => (
        <span key={line.item.id} className={styles.item}>
          <a href={addressOf({ screen: 'agenda', meeting: view.meeting.id, focus: line.item.id })}>{name(line)}</a>
          <IconButton label={t('detach', { name: name(line) })} size="small" onPress={() => void perform(attachDocument(line.item.id, document.id, false))}>
            <CloseIcon />
          </IconButton>
        </span>
      ))}
      {others.length === 0 ? null : (
        <Menu
          label={t('attach')}
          trigger={
            <Button look="quiet" size="small">
              {t('attach')}
            </Button>
          }
        >
          {others.map((line) => (
            <MenuItem key={line.item.id} label={name(line)} onAction={() => void perform(attachDocument(line.item.id, document.id, true))} />
          ))}
        </Menu>
      )}
    </div>
  )
}
