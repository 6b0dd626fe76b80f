import { useTranslation } from 'react-i18next'
import { useSettings } from '#renderer/store/index.ts'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { Row } from './Row.tsx'
import { PseudoSwitch } from './PseudoSwitch.tsx'

const THEMES = ['system', 'light', 'dark'] as const

/** The language of the interface and the paper it is drawn on; both change at once. */
export function Look() {
  const { t } = useTranslation('settings')
  const [settings, change] = useSettings()
  return (
    <Section title={t('look.title')} look="sheet">
      <Row label={t('look.language')} detail={t('look.languageHint')}>
        <SegmentedControl
          label={t('look.language')}
          value={settings.language}
          onChange={(language) => void change({ language })}
          segments={LANGUAGES_BY_NAME}
        />
      </Row>
      <Row label={t('look.theme')}>
        <SegmentedControl
          label={t('look.theme')}
          value={settings.theme}
          onChange={(theme) => void change({ theme })}
          segments={THEMES.map((theme) => ({ id: theme, label: t(`look.themes.${theme}`) }))}
        />
      </Row>
      {import.meta.env.DEV ? <PseudoSwitch /> : null}
    </Section>
  )
}
