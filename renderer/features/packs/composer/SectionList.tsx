import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { addSection, moveSection } from '#shared/domain/pack/edits.ts'
import { sectionsInOrder } from '#shared/domain/pack/rules.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import type { SectionKind } from '#shared/domain/pack/sections.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Menu, MenuItem, MenuSection } from '#renderer/ui/actions/Menu.tsx'
import { useReorder } from '#renderer/ui/data/use-reorder.ts'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { PALETTE } from './palette.ts'
import { SectionRow } from './SectionRow.tsx'
import styles from '../packs.module.css'

/** The sections of a pack in their order, by dragging or with Alt and the arrow keys; new ones out of the palette. */
export const SectionList = memo(function SectionList({ view, pack }: { view: MeetingView; pack: Pack }) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  const words = wordsIn(language)
  const perform = usePerform()
  const list = useRef<HTMLUListElement>(null)
  const sections = sectionsInOrder(pack)
  const reorder = useReorder({
    list,
    ids: sections.map(({ id }) => id),
    nameOf: (id) => words(`section.${sections.find((section) => section.id === id)?.kind ?? 'cover'}`),
    onMove: (id, position) => void perform(moveSection(pack.id, id, rankAt(sections, id, position)))
  })
  const added = useRef<string | null>(null)
  useEffect(() => {
    const row = added.current === null ? null : list.current?.querySelector(`[data-row="${added.current}"]`)
    if (!row) return
    added.current = null
    row.scrollIntoView({ block: 'nearest' })
  })
  const add = (kind: SectionKind): void => {
    added.current = newId()
    void perform(addSection(pack.id, added.current, { kind, rank: rankAt(sections, '', sections.length) }))
    const position = sections.length + 1
    announce(t('composer.added', { name: words(`section.${kind}`), position, total: position }))
  }
  const palette = (
    <Menu
      label={t('composer.add')}
      trigger={
        <Button size="small" icon={<PlusIcon />}>
          {t('composer.add')}
        </Button>
      }
    >
      {PALETTE.map(({ group, kinds }) => (
        <MenuSection key={group} title={t(`composer.palette.${group}`)}>
          {kinds.map((kind) => (
            <MenuItem key={kind} label={words(`section.${kind}`)} onAction={() => add(kind)} />
          ))}
        </MenuSection>
      ))}
    </Menu>
  )
  return (
    <Section title={t('composer.sections')} actions={palette}>
      {sections.length === 0 ? (
        <p className={styles.soft}>{t('composer.empty')}</p>
      ) : (
        <ul ref={list} className={styles.files} aria-label={t('composer.sections')}>
          {sections.map((section) => (
            <SectionRow key={section.id} view={view} pack={pack} section={section} reorder={reorder} />
          ))}
        </ul>
      )}
    </Section>
  )
})
