import { useTranslation } from 'react-i18next'
import { BADGE_SIZES } from '#shared/briefing/cards/badges.ts'
import type { Paper } from '#shared/briefing/model/index.ts'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Labelled } from '#renderer/ui/fields/Labelled.tsx'
import { OPTIONS, type PrintChoice } from './choice.ts'

const PAPERS: readonly Paper[] = ['letter', 'a4']

/** In which language, how large, on what paper. */
export function LayoutOptions({ choice, onChange }: { choice: PrintChoice; onChange: (choice: PrintChoice) => void }) {
  const { t } = useTranslation('lists')
  const options = OPTIONS[choice.print]
  const isSheet = options.has('labelSheet')
  return (
    <>
      <Labelled label={t('language')}>
        <SegmentedControl
          label={t('language')}
          value={choice.language}
          onChange={(language) => onChange({ ...choice, language })}
          segments={LANGUAGES_BY_NAME}
        />
        {options.has('trilingual') ? (
          <Checkbox
            label={t('trilingual')}
            description={t('trilingualHint')}
            isSelected={choice.isTrilingual}
            onChange={(isTrilingual) => onChange({ ...choice, isTrilingual })}
          />
        ) : null}
        {options.has('ownLanguage') ? (
          <Checkbox
            label={t('ownLanguage')}
            description={t('ownLanguageHint')}
            isSelected={choice.isInOwnLanguage}
            onChange={(isInOwnLanguage) => onChange({ ...choice, isInOwnLanguage })}
          />
        ) : null}
      </Labelled>
      {options.has('badgeSize') ? (
        <Labelled label={t('size')}>
          <SegmentedControl
            label={t('size')}
            value={choice.badgeSize}
            onChange={(badgeSize) => onChange({ ...choice, badgeSize })}
            segments={BADGE_SIZES.toReversed().map((id) => ({ id, label: t(`badgeSize.${id}`) }))}
          />
        </Labelled>
      ) : null}
      {options.has('perSheet') ? (
        <Labelled label={t('size')}>
          <SegmentedControl
            label={t('size')}
            value={choice.perSheet === 1 ? 'one' : 'two'}
            onChange={(perSheet) => onChange({ ...choice, perSheet: perSheet === 'one' ? 1 : 2 })}
            segments={(['two', 'one'] as const).map((id) => ({ id, label: t(`perSheet.${id}`) }))}
          />
          <Checkbox label={t('withOffice')} isSelected={choice.withOffice} onChange={(withOffice) => onChange({ ...choice, withOffice })} />
        </Labelled>
      ) : null}
      <Labelled label={t('paper')}>
        <SegmentedControl
          label={t('paper')}
          value={choice.paper}
          onChange={(paper) => onChange({ ...choice, paper })}
          segments={PAPERS.map((id) => ({ id, label: t(isSheet ? `labelSheet.${id}` : `paperName.${id}`) }))}
        />
      </Labelled>
    </>
  )
}
