import { useTranslation } from 'react-i18next'
import { packName } from '#shared/briefing/packs/names.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Menu, MenuItem } from '#renderer/ui/actions/Menu.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { MoreIcon } from '#renderer/ui/marks/icons.tsx'
import styles from '../packs.module.css'

interface PackRowsProps {
  view: MeetingView
  packs: readonly Pack[]
  chosen: ReadonlySet<string>
  shown: string
  onChoose: (ids: readonly string[], isWanted: boolean) => void
  onShow: (id: string) => void
  onCopy: (pack: Pack) => void
  onDelete: (pack: Pack) => void
}

/** Packs one below the other: ticked ones are made, the one that is shown has its pages beside it. */
export function PackRows({ view, packs, chosen, shown, onChoose, onShow, onCopy, onDelete }: PackRowsProps) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  return (
    <ul className={styles.files}>
      {packs.map((pack) => {
        const name = packName(pack, view, language)
        const isOwn = view.packs.some(({ id }) => id === pack.id)
        return (
          <li key={pack.id} className={styles.file} data-shown={shown === pack.id ? 'true' : undefined}>
            <div className={styles.packName}>
              <Checkbox label={name} isSelected={chosen.has(pack.id)} onChange={(isWanted) => onChoose([pack.id], isWanted)} />
            </div>
            {pack.side === 'shared' ? <span className={styles.side}>{t('books.both')}</span> : <CountryMark country={pack.side} />}
            <Button look="quiet" size="small" aria-label={t('files.showNamed', { name })} aria-pressed={shown === pack.id} onPress={() => onShow(pack.id)}>
              {t('files.show')}
            </Button>
            <Menu
              label={t('books.actionsOf', { name })}
              trigger={
                <IconButton label={t('books.actionsOf', { name })} size="small">
                  <MoreIcon />
                </IconButton>
              }
            >
              {isOwn ? <MenuItem label={t('books.edit')} onAction={() => navigate({ screen: 'packs', focus: pack.id })} /> : null}
              <MenuItem label={t('books.copy')} onAction={() => onCopy(pack)} />
              {isOwn ? <MenuItem label={t('books.delete')} isDanger onAction={() => onDelete(pack)} /> : null}
            </Menu>
          </li>
        )
      })}
    </ul>
  )
}
