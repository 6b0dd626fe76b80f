const KEY = 'alternat.pseudo'

/** The pseudo-language is asked for by `?pseudo` in the address, or switched on in the settings of a development build. */
export function isPseudoWanted(): boolean {
  try {
    return new URLSearchParams(location.search).has('pseudo') || localStorage.getItem(KEY) === 'true'
  } catch {
    return false
  }
}

export function wantPseudo(isWanted: boolean): void {
  localStorage.setItem(KEY, String(isWanted))
}
