import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import { enterConfirms } from './enter-confirms.ts'
import styles from './overlays.module.css'

export interface DialogProps {
  title: string
  isOpen: boolean
  onClose: () => void
  /** `regular` 480, `wide` 720 pixels. */
  width?: 'regular' | 'wide'
  /** Buttons at the foot, the primary one last. */
  footer?: ReactNode
  /** `alertdialog` for questions that stop work; the screen reader then reads the whole of it. */
  role?: 'dialog' | 'alertdialog'
  children: ReactNode
}

/** A sheet before the page. Enter in a line presses its primary button; Escape and the veil close it; focus returns to where it was. */
export function Dialog({ title, isOpen, onClose, width = 'regular', footer, role = 'dialog', children }: DialogProps) {
  const { t } = useTranslation('ui')
  const [handlers] = useState(enterConfirms)
  return (
    <ModalOverlay className={styles.veil} isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable={role === 'dialog'}>
      <Modal className={styles.sheet} data-width={width}>
        <AriaDialog role={role} className={styles.dialog}>
          <div role="presentation" className={styles.whole} {...handlers}>
            <header className={styles.head}>
              <Heading slot="title" className={styles.title}>
                {title}
              </Heading>
              <IconButton label={t('close')} size="small" onPress={onClose}>
                <CloseIcon />
              </IconButton>
            </header>
            <div className={styles.body}>{children}</div>
            {footer === undefined ? null : <footer className={styles.foot}>{footer}</footer>}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
