import { useEffect, useState } from 'react'
import { request } from '../bridge.ts'
import { addNotice, current } from '../current.ts'

/** An attachment that some part of the window shows, or showed a moment ago. */
interface Shown {
  address: Promise<string | null>
  users: number
}

/** Lists that scroll take rows away and bring them back: what nobody has shown for so long is let go. */
const LINGER_MILLISECONDS = 30_000

const shown = new Map<string, Shown>()

/**
 * The address under which a picture can be shown, null until it is there, and for one that is lost. Several that show the
 * same share it; it is let go when nobody shows it any more.
 */
export function useAttachment(hash: string | null): string | null {
  const [address, setAddress] = useState<{ hash: string; url: string | null } | null>(null)
  useEffect(() => {
    if (hash === null) return undefined
    let isWanted = true
    const entry = take(hash)
    void entry.address.then((url) => {
      if (isWanted) setAddress({ hash, url })
    })
    return () => {
      isWanted = false
      entry.users -= 1
      setTimeout(() => letGo(hash, entry), LINGER_MILLISECONDS)
    }
  }, [hash])
  return address !== null && address.hash === hash ? address.url : null
}

function take(hash: string): Shown {
  const entry = shown.get(hash) ?? { address: addressOf(hash), users: 0 }
  entry.users += 1
  shown.set(hash, entry)
  return entry
}

function letGo(hash: string, entry: Shown): void {
  if (entry.users > 0 || shown.get(hash) !== entry) return
  shown.delete(hash)
  void entry.address.then((url) => {
    if (url !== null) URL.revokeObjectURL(url)
  })
}

async function addressOf(hash: string): Promise<string | null> {
  const workspace = current.get()?.id
  if (workspace === undefined) return null
  try {
    const { bytes, notices } = await request('attachment.read', { workspace, hash })
    for (const notice of notices) addNotice(notice)
    // Named a picture whatever it is, so that bytes from elsewhere are never read as a document with scripts.
    return bytes === null ? null : URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }))
  } catch {
    // A picture that cannot be read now is shown as none; what names the person is there all the same.
    return null
  }
}
