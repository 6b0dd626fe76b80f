import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/Button.tsx'
import type { PreviewPlace } from './use-preview-place.ts'

/** Brings back the pages that were hidden. Where a person has hidden them just now, the focus comes here with the button that did it gone. */
export function ShowPages({ place }: { place: PreviewPlace }) {
  const { t } = useTranslation('print')
  if (place.isShown) return null
  return (
    <Button autoFocus={place.isHidden} onPress={place.toggle}>
      {t('show')}
    </Button>
  )
}
