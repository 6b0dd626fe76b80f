import { ImageRun, Paragraph } from 'docx'
import type { Image } from '#shared/briefing/model/index.ts'
import { shapely } from '../typst/printable.ts'
import type { Writing } from './writing.ts'

/** Word measures pictures in pixels of a 96th of an inch. */
const PIXELS_OF_POINT = 96 / 72

/** The frame of a portrait in points, as in the house style of the PDF. */
export const PORTRAIT = { width: 72, height: 90 }
/** Of what is too high, so much is cut above: the head is there. */
const ABOVE = 0.12

type Size = Pick<Image, 'width' | 'height'>
interface Crop {
  left: number
  right: number
  top: number
  bottom: number
}

/** A portrait fills its frame: what stands over is cut at both sides, or mostly below. In hundredths of the picture. */
function cropOf({ width, height }: Size): Crop {
  const scale = Math.max(PORTRAIT.width / width, PORTRAIT.height / height)
  const [across, up] = [1 - PORTRAIT.width / (width * scale), 1 - PORTRAIT.height / (height * scale)].map((over) => Math.max(0, over) * 100)
  return { left: (across ?? 0) / 2, right: (across ?? 0) / 2, top: (up ?? 0) * ABOVE, bottom: (up ?? 0) * (1 - ABOVE) }
}

/** A picture in the size of its page, with its words for those who do not see it. Without its bytes nothing. */
export function imageOf(image: Image, writing: Writing): Paragraph[] {
  const run = pictureOf(image, image, writing)
  return run === null ? [] : [new Paragraph({ spacing: { after: 160 }, children: [run] })]
}

/** A portrait in its frame. Without its bytes nothing. */
export function portraitOf(image: Image, writing: Writing): Paragraph | null {
  const run = pictureOf(image, PORTRAIT, writing, cropOf(image))
  return run && new Paragraph({ spacing: { before: 60, after: 60 }, children: [run] })
}

function pictureOf({ file, alternative }: Image, { width, height }: Size, writing: Writing, crop?: Crop): ImageRun | null {
  const data = writing.files.get(file)
  if (data === undefined) return null
  const words = shapely(alternative)
  return new ImageRun({
    type: file.endsWith('.png') ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round(width * PIXELS_OF_POINT), height: Math.round(height * PIXELS_OF_POINT) },
    ...(crop && { crop }),
    altText: { name: words, description: words, title: words }
  })
}
