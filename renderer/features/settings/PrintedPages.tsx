import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { contrastOnWhite, isReadable, LEAST_CONTRAST, styleOf } from '#shared/domain/partnership/style.ts'
import { changeStyle } from '#shared/domain/partnership/edits.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useAllRows, useAttachment, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { Row } from './Row.tsx'
import { useStyleFile } from './use-style-file.ts'
import styles from './Settings.module.css'

/** The colour of the house where nobody has chosen one (electron/typeset/templates/house-style.typ). */
const HOUSE_ACCENT = '#1c5d6a'

/** How printed pages look: fonts, colour, logo. It belongs to the workspace, goes along with its file, and can be undone. */
export function PrintedPages() {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const perform = usePerform()
  const { partnership } = useAllRows()
  const style = styleOf(partnership[0] ?? null)
  const [refused, setRefused] = useState<string | null>(null)
  const [refusedLogo, setRefusedLogo] = useState<string | null>(null)
  const picture = useAttachment(style.logo)
  const swatch = useCssVariables<HTMLSpanElement>({ '--swatch': style.accent ?? HOUSE_ACCENT })
  const { takeLogo, save, open, problem } = useStyleFile(style)
  const figure = (value: number): string => formatNumber(value, language, { decimals: 1 })

  const whyNot = (colour: string): string => {
    const contrast = contrastOnWhite(colour)
    return contrast === null ? t('print.notAColour', { colour }) : t('print.tooPale', { colour, contrast: figure(contrast), least: figure(LEAST_CONTRAST) })
  }
  const chooseAccent = (typed: string): void => {
    const text = typed.trim().toLowerCase()
    const colour = text === '' || text.startsWith('#') ? text : `#${text}`
    const isGood = colour === '' || isReadable(colour)
    // What is no colour is named as it was typed.
    setRefused(isGood ? null : contrastOnWhite(colour) === null ? typed.trim() : colour)
    if (isGood) void perform(changeStyle({ accent: colour === '' ? null : colour }))
  }

  return (
    <Section
      title={t('print.title')}
      look="sheet"
      actions={
        <>
          <Button onPress={() => void save()}>{t('print.save')}</Button>
          <FileTrigger
            acceptedFileTypes={['application/json', '.json']}
            onSelect={(chosen) => {
              if (chosen?.[0]) void open(chosen[0])
            }}
          >
            <Button>{t('print.open')}</Button>
          </FileTrigger>
        </>
      }
    >
      <p className={styles.soft}>{t('print.hint')}</p>
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Row label={t('print.fonts')} detail={t('print.fontsHint')}>
        <SegmentedControl
          label={t('print.fonts')}
          value={style.fonts ?? 'serif'}
          onChange={(fonts) => void perform(changeStyle({ fonts }))}
          segments={(['serif', 'sans'] as const).map((id) => ({ id, label: t(`print.font.${id}`) }))}
        />
      </Row>
      <Row label={t('print.accent')} detail={t('print.accentHint')}>
        <div className={styles.accent}>
          <span ref={swatch} className={styles.swatch} aria-hidden="true" />
          <TextField label={t('print.accent')} isLabelHidden value={style.accent ?? ''} placeholder={HOUSE_ACCENT} problem={refused === null ? undefined : whyNot(refused)} onChange={chooseAccent} maxLength={7} />
        </div>
      </Row>
      <Row label={t('print.logo')} detail={t('print.logoHint')}>
        <LogoChoice
          address={picture}
          hasLogo={style.logo !== null}
          problem={refusedLogo === null ? null : t('print.logoRefused', { name: refusedLogo })}
          onChoose={(file) => void takeLogo(file).then((taken) => setRefusedLogo(taken ? null : file.name))}
          onRemove={() => void perform(changeStyle({ logo: null, logoWidth: null, logoHeight: null }))}
        />
      </Row>
    </Section>
  )
}

function LogoChoice(props: { address: string | null; hasLogo: boolean; problem: string | null; onChoose: (file: File) => void; onRemove: () => void }) {
  const { t } = useTranslation('settings')
  return (
    <div className={styles.logo}>
      {props.address === null ? null : <img className={styles.logoPicture} src={props.address} alt={t('print.logo')} />}
      <FileTrigger
        acceptedFileTypes={['image/png', 'image/jpeg']}
        onSelect={(chosen) => {
          if (chosen?.[0]) props.onChoose(chosen[0])
        }}
      >
        <Button size="small">{props.hasLogo ? t('print.logoChange') : t('print.logoAdd')}</Button>
      </FileTrigger>
      {props.hasLogo ? (
        <Button size="small" look="quiet" onPress={props.onRemove}>
          {t('print.logoRemove')}
        </Button>
      ) : null}
      {props.problem === null ? null : (
        <p className={styles.problem} role="alert">
          {props.problem}
        </p>
      )}
    </div>
  )
}
