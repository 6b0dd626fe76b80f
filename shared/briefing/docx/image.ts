import { HorizontalPositionAlign, HorizontalPositionRelativeFrom, ImageRun, Paragraph, TextWrappingSide, TextWrappingType, VerticalPositionRelativeFrom } from 'docx'
import type { Image } from '#shared/briefing/model/index.ts'
import { shapely } from '../typst/printable.ts'
import type { Writing } from './writing.ts'

/** Word measures pictures in pixels of a 96th of an inch. */
const PIXELS_OF_POINT = 96 / 72
/** English metric units of a point. */
const EMU_OF_POINT = 12_700
/** Between a picture and the text beside it, in points. */
const GAP = 10

/** The frame of a portrait in points, as in the house style of the PDF. */
const PORTRAIT = { width: 72, height: 90 }
/** Of what is too high, so much is cut above: the head is there. */
const ABOVE = 0.12

/** A portrait fills its frame: what stands over is cut at both sides, or mostly below. In hundredths of the picture. */
function cropOf({ width, height }: Pick<Image, 'width' | 'height'>): { left: number; right: number; top: number; bottom: number } {
  const scale = Math.max(PORTRAIT.width / width, PORTRAIT.height / height)
  const [across, up] = [1 - PORTRAIT.width / (width * scale), 1 - PORTRAIT.height / (height * scale)].map((over) => Math.max(0, over) * 100)
  return { left: (across ?? 0) / 2, right: (across ?? 0) / 2, top: (up ?? 0) * ABOVE, bottom: (up ?? 0) * (1 - ABOVE) }
}

/** A picture with its words for those who do not see it; beside the text where it is small. Without its bytes nothing. */
export function imageOf({ file, alternative, width, height, isBeside }: Image, writing: Writing): Paragraph[] {
  const data = writing.files.get(file)
  if (data === undefined) return []
  const words = shapely(alternative)
  const shown = isBeside ? PORTRAIT : { width, height }
  const run = new ImageRun({
    type: file.endsWith('.png') ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round(shown.width * PIXELS_OF_POINT), height: Math.round(shown.height * PIXELS_OF_POINT) },
    ...(isBeside && { crop: cropOf({ width, height }) }),
    altText: { name: words, description: words, title: words },
    ...(isBeside && {
      floating: {
        horizontalPosition: { relative: HorizontalPositionRelativeFrom.COLUMN, align: HorizontalPositionAlign.LEFT },
        verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
        wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.RIGHT },
        margins: { right: GAP * EMU_OF_POINT, bottom: 4 * EMU_OF_POINT }
      }
    })
  })
  return [new Paragraph({ spacing: { after: isBeside ? 0 : 160 }, ...(isBeside && { keepNext: true }), children: [run] })]
}
