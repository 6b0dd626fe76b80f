import { useTranslation } from 'react-i18next'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { changeSection, removeSection } from '#shared/domain/pack/edits.ts'
import type { Section } from '#shared/domain/pack/rules.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import { GROUP_SECTIONS, PEOPLE_SECTIONS, SECTION_PEOPLE } from '#shared/domain/pack/sections.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { RowGrip } from '#renderer/ui/data/RowGrip.tsx'
import type { Reorder } from '#renderer/ui/data/use-reorder.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TrashIcon } from '#renderer/ui/marks/icons.tsx'
import styles from '../packs.module.css'

/** Stands for the group of the pack, or for all groups. */
const USUAL = 'usual'

/** One section: whether it is printed, whom or what group it is about. */
export function SectionRow({ view, pack, section, reorder }: { view: MeetingView; pack: Pack; section: Section; reorder: Reorder }) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  const perform = usePerform()
  const name = wordsIn(language)(`section.${section.kind}`)
  const change = (facts: Parameters<typeof changeSection>[2]): void => void perform(changeSection(pack.id, section.id, facts))
  return (
    <li className={styles.section} {...reorder.row(section.id)}>
      <RowGrip {...reorder.grip(section.id)} />
      <div className={styles.packName}>
        <Checkbox label={name} isSelected={!section.isOff} onChange={(isOn) => change({ isOff: !isOn })} />
      </div>
      {PEOPLE_SECTIONS.includes(section.kind) ? (
        <Select
          label={t('composer.peopleOf', { name })}
          isLabelHidden
          value={section.people}
          options={SECTION_PEOPLE.map((people) => ({ id: people, label: t(`composer.people.${people}`) }))}
          onChange={(people) => change({ people })}
        />
      ) : null}
      {GROUP_SECTIONS.includes(section.kind) ? (
        <Select
          label={t('composer.groupOf', { name })}
          isLabelHidden
          value={section.group ?? USUAL}
          options={[
            { id: USUAL, label: t(pack.group === null ? 'composer.allGroups' : 'composer.groupOfPack') },
            ...view.groups.map(({ group }) => ({ id: group.id, label: textIn(group.name, language).text || t('untitled') }))
          ]}
          onChange={(group) => change({ group: group === USUAL ? null : group })}
        />
      ) : null}
      <IconButton label={t('composer.remove', { name })} size="small" onPress={() => void perform(removeSection(pack.id, section.id))}>
        <TrashIcon />
      </IconButton>
    </li>
  )
}
