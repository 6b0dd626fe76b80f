import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { base64 } from '#shared/briefing/html/base64.ts'
import { fileNameOf } from '#shared/domain/attachment/facts.ts'
import { pixelsOf, beginsAs } from '#shared/domain/attachment/file-types.ts'
import { changeStyle } from '#shared/domain/partnership/edits.ts'
import { type HouseStyle, LEAST_CONTRAST } from '#shared/domain/partnership/style.ts'
import { readStyleFile, type StyleProblem, writeStyleFile } from '#shared/domain/partnership/style-file.ts'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { addAttachment, pictureOf, readPictures, request, usePerform } from '#renderer/store/index.ts'
import { fileName } from '#renderer/ui/foundation/file-name.ts'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'

/** Covers have room for a logo of 190 points: at 300 dots an inch that is 800 pixels. */
const LOGO_EDGE = 900

type Logo = Pick<HouseStyle, 'logo' | 'logoWidth' | 'logoHeight'>

/** The house style as a file that a designer edits, out and in; and a picture taken as its logo. */
export function useStyleFile(style: HouseStyle) {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const perform = usePerform()
  const [refused, setRefused] = useState<{ name: string; problem: StyleProblem | null } | null>(null)

  /** False for what is no PNG or JPEG. */
  const takeLogo = async (file: Blob): Promise<boolean> => {
    const logo = await logoOf(file)
    if (logo !== null) await perform(changeStyle(logo))
    return logo !== null
  }

  const save = async (): Promise<void> => {
    const bytes = style.logo === null ? undefined : [...(await readPictures([fileNameOf(style.logo, 'png')])).values()][0]
    const text = writeStyleFile(style, bytes === undefined ? null : base64(bytes))
    const answer = await request('export.save', { suggestedName: `${t('print.fileName')}.json`, bytes: new TextEncoder().encode(text) })
    if (answer !== null) showToast((t) => t('settings:print.saved', { name: fileName(answer.path) }))
  }

  const open = async (file: File): Promise<void> => {
    const read = readStyleFile(await file.text())
    if (!read.ok) {
      setRefused({ name: file.name, problem: read.problem })
      return
    }
    const { fonts, accent, logo } = read.value
    const picture: Logo | null = logo === null ? { logo: null, logoWidth: null, logoHeight: null } : await logoOf(new Blob([new Uint8Array(logo)]))
    setRefused(picture === null ? { name: file.name, problem: null } : null)
    if (picture === null) return
    await perform(changeStyle({ fonts, accent, ...picture }))
    showToast((t) => t('settings:print.opened', { name: file.name }))
  }
  const say = ({ name, problem }: { name: string; problem: StyleProblem | null }): string => {
    if (problem === null) return t('print.logoRefused', { name })
    const { key, line, value, contrast } = problem
    const figure = (number: number): string => formatNumber(number, language, { decimals: 1 })
    const reason = t(`print.problem.${key}`, { value, contrast: contrast === null ? '' : figure(contrast), least: figure(LEAST_CONTRAST) })
    return t('print.notOpened', { name, line: formatNumber(line, language), reason })
  }
  return { takeLogo, save, open, problem: refused === null ? null : say(refused) }
}

/** A picture drawn anew and kept; null for what is no PNG or JPEG, an SVG among them, which can hold programs. */
async function logoOf(file: Blob): Promise<Logo | null> {
  const beginning = beginsAs(new Uint8Array(await file.slice(0, 2048).arrayBuffer()))
  if (beginning !== 'png' && beginning !== 'jpeg') return null
  const picture = await pictureOf(file, { longest: LOGO_EDGE, isPng: true })
  const size = picture.ok ? pixelsOf(picture.value) : null
  return picture.ok && size !== null ? { logo: await addAttachment(picture.value), logoWidth: size.width, logoHeight: size.height } : null
}
