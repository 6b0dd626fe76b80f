import { useTranslation } from 'react-i18next'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { isPassphraseSure, type BookChoice } from './choice.ts'

/** The words that lock a ZIP: hidden while one types unless one wants to see them, and typed twice while they are hidden. */
export function PassphraseFields({ choice, onChange }: { choice: BookChoice; onChange: (choice: BookChoice) => void }) {
  const { t } = useTranslation('packs')
  const { passphrase, passphraseAgain, isPassphraseShown } = choice
  const secret = isPassphraseShown ? 'shown' : 'hidden'
  return (
    <>
      <TextField
        label={t('formats.passphrase')}
        description={t('formats.passphraseHint')}
        commit="keystroke"
        secret={secret}
        value={passphrase}
        onChange={(typed) => onChange({ ...choice, passphrase: typed })}
      />
      {passphrase === '' || isPassphraseShown ? null : (
        <TextField
          label={t('formats.passphraseAgain')}
          commit="keystroke"
          secret={secret}
          value={passphraseAgain}
          problem={passphraseAgain !== '' && !isPassphraseSure(choice) ? t('formats.passphraseDiffers') : undefined}
          onChange={(typed) => onChange({ ...choice, passphraseAgain: typed })}
        />
      )}
      <Checkbox label={t('formats.passphraseShow')} isSelected={isPassphraseShown} onChange={(isShown) => onChange({ ...choice, isPassphraseShown: isShown })} />
    </>
  )
}
