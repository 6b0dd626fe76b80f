import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isPseudoWanted, wantPseudo } from '#renderer/i18n/pseudo-wanted.ts'
import { Switch } from '#renderer/ui/fields/choice/Switch.tsx'

/** For developers: every sentence accented and 40 % longer, from the next drawing of the window on. */
export function PseudoSwitch() {
  const { t } = useTranslation('settings')
  const [isWanted, setIsWanted] = useState(isPseudoWanted)
  return (
    <Switch
      label={t('look.pseudo')}
      isSelected={isWanted}
      onChange={(wanted) => {
        wantPseudo(wanted)
        setIsWanted(wanted)
        location.reload()
      }}
    />
  )
}
