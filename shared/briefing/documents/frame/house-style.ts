import { fileNameOf } from '#shared/domain/attachment/facts.ts'
import { styleOf, tintOf } from '#shared/domain/partnership/style.ts'
import type { Pack, Style } from '#shared/briefing/model/index.ts'
import type { Edition } from './edition.ts'
import { bodyName } from './heading.ts'

/** A logo is drawn no larger than this, in points. */
const LOGO = { width: 190, height: 60 }
/** A pixel is drawn no larger than on a screen, a 96th of an inch: a small picture stays small rather than turn into squares. */
const LARGEST_PIXEL = 0.75

/** How the partnership wants its pages to look; nothing where it has chosen nothing. */
export function styleIn(edition: Edition): Pick<Pack, 'style'> {
  const { fonts, accent, logo, logoWidth, logoHeight } = styleOf(edition.view.partnership)
  const style: Style = {
    ...(accent !== null && { accent, tint: tintOf(accent) }),
    ...(fonts !== null && { fonts }),
    ...(logo !== null && logoWidth !== null && logoHeight !== null && logoWidth > 0 && logoHeight > 0 && { logo: drawn(logo, logoWidth, logoHeight, edition) })
  }
  return Object.keys(style).length === 0 ? {} : { style }
}

function drawn(hash: string, width: number, height: number, edition: Edition): NonNullable<Style['logo']> {
  const scale = Math.min(LOGO.width / width, LOGO.height / height, LARGEST_PIXEL)
  return { file: fileNameOf(hash, 'png'), alternative: edition.words('cover.logo', { name: bodyName(edition, edition.language) }), width: width * scale, height: height * scale }
}
