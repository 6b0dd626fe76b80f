import { useEffect, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { isShown, showLanguage, useLanguage } from '#renderer/i18n/index.ts'
import { PSEUDO } from '#renderer/i18n/interface-language.ts'
import { isPseudoWanted } from '#renderer/i18n/pseudo-wanted.ts'
import { StoreProvider, useSettings } from '#renderer/store/index.ts'
import { rememberLook } from './last-time.ts'
import { useTheme } from './theme.ts'
import { Shell } from './shell/Shell.tsx'
import { StartFailure } from './shell/StartFailure.tsx'
import { WelcomeScreen } from './shell/WelcomeScreen.tsx'

/** The whole window: the store, the language, the paper, and the screen that fits the state of the store. */
export function App() {
  return (
    <StoreProvider
      starting={null}
      welcome={
        <InLanguage>
          <WelcomeScreen />
        </InLanguage>
      }
      failed={startFailure}
    >
      <InLanguage>
        <Shell />
      </InLanguage>
    </StoreProvider>
  )
}

function startFailure(reason: string): ReactNode {
  return (
    <InLanguage>
      <StartFailure reason={reason} />
    </InLanguage>
  )
}

/** Shows its children in the language and on the paper of the settings, as soon as the words are there. */
function InLanguage({ children }: { children: ReactNode }) {
  const [settings] = useSettings()
  const language = isPseudoWanted() ? PSEUDO : settings.language
  // Once words are shown they stay until the next language's have come: a change of language never blanks the window.
  const [hasWords, setHasWords] = useState(() => isShown(language))
  useTheme(settings.theme)
  useEffect(() => {
    rememberLook(settings.language, settings.theme)
  }, [settings.language, settings.theme])
  useEffect(() => {
    void showLanguage(language).then(() => setHasWords(true))
  }, [language])
  return hasWords ? <Localized>{children}</Localized> : null
}

function Localized({ children }: { children: ReactNode }) {
  return <I18nProvider locale={LOCALE_TAGS[useLanguage()]}>{children}</I18nProvider>
}
