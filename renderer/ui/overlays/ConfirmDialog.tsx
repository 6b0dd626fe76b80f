import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Dialog } from './Dialog.tsx'

/** Asks before what cannot be undone, or reaches further than it seems. What can be undone is done at once, with an offer to take it back. */
export function ConfirmDialog(props: {
  /** The question: "Delete this meeting?" */
  title: string
  /** What will happen, in a sentence. */
  message: string
  /** A verb: "Delete". */
  confirmLabel: string
  isDanger?: boolean
  isOpen: boolean
  onConfirm: () => void
  onClose: () => void
}) {
  const { t } = useTranslation('ui')
  return (
    <Dialog
      role="alertdialog"
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose} autoFocus>
            {t('cancel')}
          </Button>
          <Button
            look={props.isDanger ? 'danger' : 'primary'}
            onPress={() => {
              props.onClose()
              props.onConfirm()
            }}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <p>{props.message}</p>
    </Dialog>
  )
}
