import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from '#renderer/app/navigation.ts'
import { beginEmpty } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'

/** Asks for a name and begins a workspace that knows the Partnership. */
export function NewWorkspace({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('settings')
  const { t: ui } = useTranslation('ui')
  const [name, setName] = useState('')
  const create = (): void => {
    onClose()
    setName('')
    void beginEmpty(name.trim()).then(() => navigate({ screen: 'overview' }))
  }
  return (
    <Dialog
      title={t('workspaces.newTitle')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button look="primary" isDisabled={name.trim() === ''} onPress={create}>
            {t('workspaces.create')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('workspaces.newName')}
        description={t('workspaces.newHint')}
        value={name}
        onChange={setName}
        commit="keystroke"
        maxLength={80}
        autoFocus
      />
    </Dialog>
  )
}
