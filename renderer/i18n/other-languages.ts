import type { TFunction } from 'i18next'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { loadLanguage } from './index.ts'

/** The namespaces whose words also stand beside texts in another language than the interface's. */
type SideNamespace = 'agenda' | 'codes'

/**
 * The words of one namespace in any of the three languages, for texts that stand side by side. Until a language has
 * been fetched, it speaks the interface language.
 */
export function useWordsIn<N extends SideNamespace>(namespace: N): (language: Language) => TFunction<N> {
  const { i18n } = useTranslation()
  const [, setFetched] = useState(false)
  useEffect(() => {
    void Promise.all(LANGUAGES.map((language) => loadLanguage(language))).then(() => setFetched(true))
  }, [])
  return (language) => i18n.getFixedT(i18n.hasResourceBundle(language, namespace) ? language : i18n.language, namespace)
}
