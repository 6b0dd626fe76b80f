import { useMemo, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Text } from 'react-aria-components/Text'
import { TextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import { Kbd } from '#renderer/ui/marks/Kbd.tsx'
import { SearchIcon } from '#renderer/ui/marks/icons.tsx'
import type { CommandContext } from '../commands/command.ts'
import { findLines } from './find.ts'
import { useLines, type Line, type LineSection } from './lines.ts'
import { closePalette } from './palette-state.ts'
import styles from './Palette.module.css'

const SECTIONS: readonly LineSection[] = ['screens', 'commands', 'sessions', 'groups', 'people', 'commitments', 'meetings']

/** Search and commands in one place: type a few letters of anything, press Enter. */
export default function Palette({ commands }: { commands: CommandContext }) {
  const { t } = useTranslation('palette')
  const lines = useLines(commands)
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findLines(lines, typed), [lines, typed])
  const sections = SECTIONS.map((section) => ({ section, lines: found.filter((line) => line.section === section) })).filter(
    ({ lines: some }) => some.length > 0
  )
  const perform = (id: string): void => {
    closePalette()
    // After the palette has gone and given the focus back, so that where the command puts it is where it stays.
    setTimeout(() => found.find((line) => line.id === id)?.perform(), 0)
  }
  return (
    <ModalOverlay className={styles.veil} isOpen onOpenChange={(isOpen) => isOpen || closePalette()} isDismissable>
      <Modal className={styles.sheet}>
        <Dialog className={styles.dialog} aria-label={t('title')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField className={styles.search} aria-label={t('title')} autoFocus>
              <SearchIcon />
              <Input className={styles.input} placeholder={t('placeholder')} onKeyDownCapture={closeOnEscape} />
            </TextField>
            <Menu
              className={styles.list}
              aria-label={t('results')}
              onAction={(key) => perform(String(key))}
              renderEmptyState={() => <p className={styles.nothing}>{t('nothing')}</p>}
            >
              {sections.map(({ section, lines: some }) => (
                <MenuSection key={section} id={section} className={styles.section}>
                  <Header className={styles.title}>{t(`section.${section}`)}</Header>
                  {some.map((line) => (
                    <PaletteLine key={line.id} line={line} />
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** One Escape is enough, also when something has been typed or a line is lit. */
function closeOnEscape(event: React.KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  closePalette()
}

function PaletteLine({ line }: { line: Line }) {
  return (
    <MenuItem id={line.id} textValue={line.label} className={styles.line}>
      {line.mark}
      <Text slot="label" className={styles.label}>
        {line.label}
      </Text>
      {line.detail === '' ? null : (
        <Text slot="description" className={styles.detail}>
          {line.detail}
        </Text>
      )}
      <span className={styles.grow} />
      {line.keys === '' ? null : <Kbd keys={line.keys} />}
    </MenuItem>
  )
}
