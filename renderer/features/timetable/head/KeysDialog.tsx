import { useTranslation } from 'react-i18next'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { Kbd } from '#renderer/ui/marks/Kbd.tsx'
import styles from './head.module.css'

/** Keys as they are written on a keyboard, by what they do; those in words are sentences of the language. */
const LINES = [
  ['arrows', ['←', '↑', '→', '↓']], ['pick', ['enter']], ['move', ['←', '↑', '→', '↓']], ['step', ['Shift+↑', 'Shift+↓']], ['day', ['pageUp', 'pageDown']],
  ['resize', ['Alt+↑', 'Alt+↓']], ['resizeStart', ['Alt+Shift+↑', 'Alt+Shift+↓']], ['cancel', ['escape']], ['toTray', ['delete']],
  ['duplicate', ['Ctrl+D']], ['lock', ['L']], ['swap', ['S']], ['open', ['E']], ['menu', ['Shift+F10']], ['select', ['ctrlSpace']], ['all', ['Ctrl+A']],
  ['zoom', ['Ctrl+Plus', 'Ctrl+−', 'Ctrl+0']], ['help', ['?']]
] as const
const IN_WORDS = ['enter', 'escape', 'delete', 'pageUp', 'pageDown', 'ctrlSpace'] as const

/** What the keyboard and the mouse can do here. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('timetable')
  const written = (key: string): string => {
    const word = IN_WORDS.find((one) => one === key)
    return word === undefined ? key : t(`keys.${word}`)
  }
  return (
    <Dialog title={t('keys.title')} isOpen onClose={onClose} width="wide">
      <dl className={styles.keys}>
        {LINES.map(([what, keys]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key} keys={written(key)} />
              ))}
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.mouse}>{t('keys.mouse')}</p>
    </Dialog>
  )
}
