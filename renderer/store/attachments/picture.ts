import { fail, ok, type Result } from '#shared/foundation/result.ts'
import { ATTACHMENT_BYTES, type Notice } from '#shared/ipc/contract.ts'

/** Enough for a badge and for half a page of biographies at 300 dots an inch. */
const LONGEST_EDGE = 800
const QUALITY = 0.85

/**
 * A picture made ready to be kept: its longest edge at most 800 pixels, upright, as JPEG. It is drawn anew, so that place,
 * time and camera, which cameras write into their files, are gone.
 *
 * The problem is one of what the file is: larger than 20 MB, or nothing that can be shown (HEIC of telephones is not).
 */
export async function pictureOf(file: Blob): Promise<Result<Uint8Array, Notice>> {
  if (file.size > ATTACHMENT_BYTES) return fail({ key: 'picture.tooLarge', values: { limit: ATTACHMENT_BYTES / 1_000_000 } })
  const image = await createImageBitmap(file).catch(() => null)
  if (image === null) return fail({ key: 'picture.unreadable', values: {} })
  try {
    const scale = Math.min(1, LONGEST_EDGE / Math.max(image.width, image.height))
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)))
    const context = canvas.getContext('2d')
    if (context === null) return fail({ key: 'picture.unreadable', values: {} })
    // JPEG knows no transparency: what was transparent becomes paper, not black.
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
    return ok(new Uint8Array(await jpeg.arrayBuffer()))
  } finally {
    image.close()
  }
}
