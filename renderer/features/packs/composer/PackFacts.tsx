import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { changePack } from '#shared/domain/pack/edits.ts'
import { NUMBERINGS, PACK_LANGUAGES, PAPERS, SIDES, type Pack } from '#shared/domain/pack/schema.ts'
import { MARKINGS } from '#shared/domain/meeting/schema.ts'
import { listName } from '#shared/domain/person/rules.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { classNames } from '#renderer/ui/foundation/class-names.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { SinceField } from './SinceField.tsx'
import styles from '../packs.module.css'

const NONE = 'none'

/** For whom a pack is, and how it is printed. */
export const PackFacts = memo(function PackFacts({ view, pack }: { view: MeetingView; pack: Pack }) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  const perform = usePerform()
  const change = (facts: Parameters<typeof changePack>[1]): void => void perform(changePack(pack.id, facts))
  return (
    <div className={classNames(styles.choice, styles.spaced)}>
      <div>
        <Section title={t('composer.forWhom')}>
          <div className={styles.fields}>
            <Select label={t('composer.side')} description={t('composer.sideHint')} value={pack.side} options={SIDES.map((id) => ({ id, label: t(`composer.sides.${id}`) }))} onChange={(side) => change({ side })} />
            <ComboBox
              label={t('composer.person')}
              description={t('composer.personHint')}
              value={pack.person}
              options={view.delegates.map(({ person }) => ({ id: person.id, label: listName(person) }))}
              onChange={(person) => change({ person })}
            />
            <Select
              label={t('composer.group')}
              value={pack.group ?? NONE}
              options={[{ id: NONE, label: t('composer.allGroups') }, ...view.groups.map(({ group }) => ({ id: group.id, label: textIn(group.name, language).text || t('untitled') }))]}
              onChange={(group) => change({ group: group === NONE ? null : group })}
            />
            <Select label={t('composer.languages')} value={pack.languages} options={PACK_LANGUAGES.map((id) => ({ id, label: t(`composer.policy.${id}`) }))} onChange={(languages) => change({ languages })} />
            <Select label={t('composer.marking')} description={t('composer.markingHint')} value={pack.marking} options={MARKINGS.map((id) => ({ id, label: t(`composer.markings.${id}`) }))} onChange={(marking) => change({ marking })} />
          </div>
        </Section>
      </div>
      <div>
        <Section title={t('composer.pages')}>
          <div className={styles.fields}>
            <Select label={t('composer.paper')} value={pack.paper} options={PAPERS.map((id) => ({ id, label: t(`composer.papers.${id}`) }))} onChange={(paper) => change({ paper })} />
            <Select label={t('composer.numbering')} value={pack.numbering} options={NUMBERINGS.map((id) => ({ id, label: t(`composer.numberings.${id}`) }))} onChange={(numbering) => change({ numbering })} />
            <TextField label={t('composer.watermark')} description={t('composer.watermarkHint')} maxLength={32} value={pack.watermark} onChange={(watermark) => change({ watermark })} />
            <SinceField view={view} pack={pack} onChange={(since) => change({ since })} />
            <Checkbox label={t('composer.largePrint')} description={t('composer.largePrintHint')} isSelected={pack.largePrint} onChange={(largePrint) => change({ largePrint })} />
            <Checkbox label={t('composer.twoSided')} description={t('composer.twoSidedHint')} isSelected={pack.twoSided} onChange={(twoSided) => change({ twoSided })} />
          </div>
        </Section>
      </div>
    </div>
  )
})
