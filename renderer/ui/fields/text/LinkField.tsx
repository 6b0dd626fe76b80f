import { useTranslation } from 'react-i18next'
import { asWebAddress, isWebAddress } from '#shared/foundation/web-address.ts'
import { TextField, type TextFieldProps } from './TextField.tsx'

/** An address of the web. What is no address stays as it was written, and the field says so. */
export function LinkField({ onChange, ...props }: Omit<TextFieldProps, 'type' | 'commit' | 'problem' | 'secret' | 'grows'>) {
  const { t } = useTranslation('ui')
  const isWrong = props.value.trim() !== '' && !isWebAddress(props.value.trim())
  return <TextField {...props} type="url" problem={isWrong ? t('noAddress') : null} onChange={(text) => onChange(asWebAddress(text))} />
}
