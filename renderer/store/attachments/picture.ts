import { MOST_PIXELS, pixelsOf } from '#shared/domain/attachment/file-types.ts'
import { fail, ok, type Result } from '#shared/foundation/result.ts'
import { ATTACHMENT_BYTES, type Notice } from '#shared/ipc/contract.ts'

/** Enough for a badge and for half a page of biographies at 300 dots an inch. */
const LONGEST_EDGE = 800
/** So much of a file holds its size in pixels, thumbnails of cameras before it included. */
const HEAD_BYTES = 300_000
const QUALITY = 0.85

/**
 * A picture made ready to be kept: its longest edge at most 800 pixels, or `longest`, upright, as JPEG, or as PNG where it `isPng`. It is drawn anew, so that place,
 * time and camera, which cameras write into their files, are gone.
 *
 * The problem is one of what the file is: larger than 20 MB or 100 megapixels, or nothing that can be shown (HEIC of telephones is not).
 */
export async function pictureOf(file: Blob, { longest = LONGEST_EDGE, isPng = false }: { longest?: number; isPng?: boolean } = {}): Promise<Result<Uint8Array, Notice>> {
  if (file.size > ATTACHMENT_BYTES) return fail({ key: 'picture.tooLarge', values: { limit: ATTACHMENT_BYTES / 1_000_000 } })
  // Before anything is unpacked: a file of 100 kB can hold a picture of gigabytes.
  const size = pixelsOf(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()))
  if (size !== null && size.width * size.height > MOST_PIXELS) return fail({ key: 'picture.tooManyPixels', values: {} })
  const image = await createImageBitmap(file).catch(() => null)
  if (image === null) return fail({ key: 'picture.unreadable', values: {} })
  try {
    const scale = Math.min(1, longest / Math.max(image.width, image.height))
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)))
    const context = canvas.getContext('2d')
    if (context === null) return fail({ key: 'picture.unreadable', values: {} })
    // JPEG knows no transparency: what was transparent becomes paper, not black.
    context.fillStyle = '#ffffff'
    if (!isPng) context.fillRect(0, 0, canvas.width, canvas.height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const drawn = await canvas.convertToBlob(isPng ? { type: 'image/png' } : { type: 'image/jpeg', quality: QUALITY })
    return ok(new Uint8Array(await drawn.arrayBuffer()))
  } finally {
    image.close()
  }
}
