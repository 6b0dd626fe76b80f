import type { Command } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { Separator } from 'react-aria-components/Separator'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem, MenuLine } from '#renderer/ui/actions/Menu.tsx'
import { setHeading, setParagraph, toggleEmphasis, toggleStrong } from '../editor/keys.ts'
import { indent, outdent, toggleList } from '../editor/list-commands.ts'
import type { Status } from '../editor/status.ts'
import { addColumnLeft, addColumnRight, addRowAbove, addRowBelow, insertTable, removeColumn, removeRow, removeTable } from '../editor/table-commands.ts'
import { DotsIcon, EmphasisIcon, HeadingIcon, IndentIcon, LinkIcon, NumbersIcon, OutdentIcon, StrongIcon, TableIcon } from './icons.tsx'
import styles from '../rich-text.module.css'

/** What can be done with the words at the caret. Arrow keys move within it; Alt+F10 leads here from the text, Tab back. */
export function Toolbar(props: { label: string; view: EditorView | null; status: Status | null; openLink: () => void }) {
  const { t } = useTranslation('ui')
  const { view, status } = props
  const perform = (command: Command): void => {
    if (view === null) return
    command(view.state, view.dispatch, view)
    view.focus()
  }
  const first = t('rich.strong')
  const [current, setCurrent] = useState(first)
  // A tool that is gone leaves the stop to the first one.
  const isThere = current !== t('rich.indent') && current !== t('rich.outdent')
  /** One of the tools is a stop of the Tab key: the one that was used last. */
  const stop = (label: string) => ({ excludeFromTabOrder: label !== (isThere ? current : first), onFocus: () => setCurrent(label) })
  /** A menu gives the focus back to its button first. */
  const performLater = (command: Command) => () => void requestAnimationFrame(() => perform(command))
  const tool = (label: string, keys: string | undefined, isOn: boolean | undefined, command: Command, icon: ReactNode) => (
    <IconButton label={label} keys={keys} size="small" aria-pressed={isOn} isDisabled={view === null} preventFocusOnPress {...stop(label)} onPress={() => perform(command)}>
      {icon}
    </IconButton>
  )
  return (
    <div role="toolbar" aria-label={t('rich.toolbar', { label: props.label })} className={styles.toolbar} tabIndex={-1} onKeyDown={moveByArrow}>
      {tool(t('rich.strong'), 'Ctrl+B', status?.strong ?? false, toggleStrong, <StrongIcon />)}
      {tool(t('rich.emphasis'), 'Ctrl+I', status?.emphasis ?? false, toggleEmphasis, <EmphasisIcon />)}
      <Menu
        label={t('rich.level')}
        trigger={
          <IconButton label={t('rich.level')} size="small" {...stop(t('rich.level'))} isDisabled={view === null || status?.list !== null || status.isInTable} data-on={status?.level ? 'true' : undefined}>
            <HeadingIcon />
          </IconButton>
        }
      >
        <MenuItem label={t('rich.paragraph')} keys="Ctrl+Alt+0" isCurrent={status?.level === null} onAction={performLater(setParagraph)} />
        {([2, 3, 4] as const).map((level) => (
          <MenuItem key={level} label={t(`rich.heading${level}`)} keys={`Ctrl+Alt+${level}`} isCurrent={status?.level === level} onAction={performLater(setHeading(level))} />
        ))}
      </Menu>
      <Separator orientation="vertical" className={styles.line} />
      {tool(t('rich.dots'), 'Ctrl+Shift+8', status?.list === 'dots', toggleList(false), <DotsIcon />)}
      {tool(t('rich.numbers'), 'Ctrl+Shift+7', status?.list === 'numbers', toggleList(true), <NumbersIcon />)}
      {status?.list === null || status === null ? null : tool(t('rich.indent'), 'Tab', undefined, indent, <IndentIcon />)}
      {status === null || status.depth < 2 ? null : tool(t('rich.outdent'), 'Shift+Tab', undefined, outdent, <OutdentIcon />)}
      <Separator orientation="vertical" className={styles.line} />
      <IconButton label={t('rich.link')} keys="Ctrl+K" size="small" aria-pressed={status !== null && status.link !== null} isDisabled={view === null} preventFocusOnPress {...stop(t('rich.link'))} onPress={props.openLink}>
        <LinkIcon />
      </IconButton>
      <Menu
        label={t('rich.table')}
        trigger={
          <IconButton label={t('rich.table')} size="small" {...stop(t('rich.table'))} isDisabled={view === null} data-on={status?.isInTable ? 'true' : undefined}>
            <TableIcon />
          </IconButton>
        }
      >
        {status?.isInTable ? (
          <>
            <MenuItem label={t('rich.rowAbove')} onAction={performLater(addRowAbove)} />
            <MenuItem label={t('rich.rowBelow')} onAction={performLater(addRowBelow)} />
            <MenuItem label={t('rich.columnLeft')} onAction={performLater(addColumnLeft)} />
            <MenuItem label={t('rich.columnRight')} onAction={performLater(addColumnRight)} />
            <MenuLine />
            <MenuItem label={t('rich.removeRow')} onAction={performLater(removeRow)} />
            <MenuItem label={t('rich.removeColumn')} onAction={performLater(removeColumn)} />
            <MenuItem label={t('rich.removeTable')} onAction={performLater(removeTable)} isDanger />
          </>
        ) : (
          <MenuItem label={t('rich.insertTable')} onAction={performLater(insertTable)} />
        )}
      </Menu>
    </div>
  )
}

/** The arrow keys go from tool to tool, Home and End to the first and last. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not([disabled])')]
  const at = tools.findIndex((tool) => tool === document.activeElement)
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key]
  if (at === -1 || to === undefined) return
  event.preventDefault()
  event.stopPropagation()
  tools[(to + tools.length) % tools.length]?.focus()
}
