import { Encrypter } from 'age-encryption'

/** What a locked file is called: every age program knows it by this ending. */
export const LOCKED = '.age'

/** Bytes that only who knows the passphrase can read (age v1, scrypt): https://age-encryption.org/v1. Takes some seconds by design. */
export async function lockFile(content: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return encrypter.encrypt(content)
}
