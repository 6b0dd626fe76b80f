import type { ReactNode } from 'react'
import { Header } from 'react-aria-components/Header'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { useTranslation } from 'react-i18next'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { PRINT_IDS, type PrintId } from '#shared/briefing/prints/prints.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { GROUPS } from './choice.ts'
import { EXPORT_KINDS, type ExportKind } from './exports.ts'
import styles from './lists.module.css'

/** Everything that can be had, by kind; one is chosen. The restricted list stands alone, at the end. */
export function KindList(props: { chosen: PrintId | ExportKind; onPrint: (print: PrintId) => void; onExport: (kind: ExportKind) => void }) {
  const { t } = useTranslation('lists')
  const words = wordsIn(useLanguage())
  const { lists, cards, restricted } = GROUPS
  const ofPrint = (print: PrintId) => <Kind key={print} id={print} name={words(`prints.${print}`)} about={t(`about.${print}`)} />
  return (
    <ListBox
      aria-label={t('what')}
      className={styles.kinds}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.chosen]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return
        const print = PRINT_IDS.find((id) => keys.has(id))
        const kind = EXPORT_KINDS.find((id) => keys.has(id))
        if (print !== undefined && print !== props.chosen) props.onPrint(print)
        if (kind !== undefined && kind !== props.chosen) props.onExport(kind)
      }}
    >
      <Kinds name={t('group.lists')}>{lists.map(ofPrint)}</Kinds>
      <Kinds name={t('group.cards')}>{cards.map(ofPrint)}</Kinds>
      <Kinds name={t('group.exports')}>
        {EXPORT_KINDS.map((kind) => (
          <Kind key={kind} id={kind} name={t(`export.${kind}`)} about={t(`exportFor.${kind}`)} />
        ))}
      </Kinds>
      <Kinds name={t('group.restricted')}>{restricted.map(ofPrint)}</Kinds>
    </ListBox>
  )
}

function Kinds({ name, children }: { name: string; children: ReactNode }) {
  return (
    <ListBoxSection className={styles.kindGroup}>
      <Header className={styles.kindHead}>{name}</Header>
      {children}
    </ListBoxSection>
  )
}

function Kind({ id, name, about }: { id: string; name: string; about: string }) {
  return (
    <ListBoxItem id={id} textValue={name} className={styles.kind}>
      {/* Plain words, so that the spoken name is all that one sees (WCAG 2.5.3). */}
      <span className={styles.kindName}>{name}</span> <span className={styles.kindAbout}>{about}</span>
    </ListBoxItem>
  )
}
