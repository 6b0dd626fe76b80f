import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { newId } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Menu, MenuItem, MenuSection } from '#renderer/ui/actions/Menu.tsx'
import { ChevronDownIcon } from '#renderer/ui/marks/icons.tsx'
import type { Directory } from '../list/use-directory.ts'
import { usePerformWithNews } from '../list/use-news.ts'
import { bulkEdit, inviteAll } from './bulk-edits.ts'
import { BulkDialog } from './BulkDialog.tsx'
import { GROUP_FIELDS, PERSON_FIELDS, TAKING_FIELDS, type BulkField } from './fields.ts'
import styles from './bulk.module.css'

/** What can be done with the people who are selected; stands where otherwise their number stands. */
export function BulkBar({ view, directory }: { view: MeetingView; directory: Directory }) {
  const { t } = useTranslation('people')
  const performWithNews = usePerformWithNews()
  const [field, begin] = useState<BulkField | null>(null)
  const { chosen, select } = directory
  const guests = chosen.filter(({ attendance }) => attendance === null)
  const attending = chosen.length - guests.length

  const invite = (): void => {
    const edit = inviteAll(view.meeting.id, chosen, newId)
    if (edit) void performWithNews(edit, (t) => t('people:bulk.invited', { count: guests.length }))
  }
  const remove = (): void => {
    const edit = bulkEdit({ kind: 'remove' }, chosen)
    if (edit) void performWithNews(edit, (t) => t('people:bulk.removed', { count: attending })).then(() => select(new Set()))
  }
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('bulk.label')}>
      <output className={styles.number}>{t('bulk.selected', { count: chosen.length })}</output>
      <Menu
        label={t('bulk.change')}
        trigger={
          <Button size="small">
            {t('bulk.change')}
            <ChevronDownIcon />
          </Button>
        }
      >
        <MenuSection title={t('bulk.atMeeting')}>
          {TAKING_FIELDS.map((one) => (
            <MenuItem key={one} label={t(`bulk.field.${one}`)} onAction={() => begin(one)} isDisabled={attending === 0} />
          ))}
        </MenuSection>
        <MenuSection title={t('bulk.ofPerson')}>
          {PERSON_FIELDS.map((one) => (
            <MenuItem key={one} label={t(`bulk.field.${one}`)} onAction={() => begin(one)} />
          ))}
        </MenuSection>
      </Menu>
      {GROUP_FIELDS.map((one) => (
        <Button key={one} size="small" onPress={() => begin(one)} isDisabled={attending === 0}>
          {t(`bulk.field.${one}`)}
        </Button>
      ))}
      {guests.length === 0 ? null : (
        <Button size="small" look="primary" onPress={invite}>
          {t('bulk.invite', { count: guests.length })}
        </Button>
      )}
      {attending === 0 ? null : (
        <Button size="small" onPress={remove}>
          {t('bulk.remove')}
        </Button>
      )}
      <Button size="small" look="quiet" onPress={() => select(new Set())}>
        {t('bulk.clear')}
      </Button>
      <BulkDialog view={view} directory={directory} field={field} onClose={() => begin(null)} />
    </div>
  )
}
