import { useTranslation } from 'react-i18next'
import { chooseList } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'

/** Before a list is there: how to give one, and what is not taken from it. */
export function StartImport() {
  const { t } = useTranslation('import')
  return (
    <EmptyState
      title={t('start.title')}
      text={t('start.text')}
      actions={
        <Button look="primary" onPress={() => void chooseList()}>
          {t('start.choose')}
        </Button>
      }
    />
  )
}
