import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ListBox } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { DateField } from '#renderer/ui/fields/time/DateField.tsx'
import { OptionLine } from '#renderer/ui/fields/choice/Select.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { keepUndoHere } from '#renderer/ui/fields/text/text-undo.ts'
import { missingPart } from '#renderer/ui/fields/time/unfinished-date.ts'
import { TimeField } from '#renderer/ui/fields/time/TimeField.tsx'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'
import fields from '#renderer/ui/fields/fields.module.css'
import type { CellEditing } from './column.ts'
import styles from './grid.module.css'

/** Where the focus goes when the editing ends: back to the cell, on to the one beside it, or wherever the person went. */
export type Leaving = 'stay' | 'next' | 'previous' | 'away'

/** What a text makes of its own with Ctrl; the arrows go from word to word. */
const OF_TEXT = new Set(['a', 'c', 'v', 'x', 'y', 'z', 'control', 'meta', 'shift', 'alt', 'arrowleft', 'arrowright', 'arrowup', 'arrowdown', 'backspace', 'delete', 'home', 'end'])

interface EditorProps<K extends CellEditing['kind']> {
  label: string
  editing: Extract<CellEditing, { kind: K }>
  onLeave: (leaving: Leaving) => void
}

/** The field in a cell while it is edited. Enter and leaving it hand the value on; Escape leaves it as it was. */
export function CellEditor({ label, editing, onLeave }: { label: string; editing: CellEditing; onLeave: (leaving: Leaving) => void }) {
  switch (editing.kind) {
    case 'text':
      return <TextEditor label={label} editing={editing} onLeave={onLeave} />
    case 'date':
    case 'time':
      return <MomentEditor label={label} editing={editing} onLeave={onLeave} />
    case 'choice':
      return <ChoiceEditor label={label} editing={editing} onLeave={onLeave} />
    case 'set':
      return <SetEditor label={label} editing={editing} onLeave={onLeave} />
  }
}

function TextEditor({ label, editing, onLeave }: EditorProps<'text'>) {
  const [text, setText] = useState(editing.value)
  const commit = (): void => {
    if (text.trim() !== editing.value) editing.onChange(text.trim())
  }
  return (
    <TypedFrame onCommit={commit} onLeave={onLeave} stepsByTab>
      <TextField label={label} isLabelHidden commit="keystroke" autoFocus type={editing.type} lang={editing.lang} value={text} onChange={setText} />
    </TypedFrame>
  )
}

function MomentEditor({ label, editing, onLeave }: EditorProps<'date' | 'time'>) {
  // Not drawn from: the field keeps its own draft and hands it on as the focus leaves, just before the frame asks for it.
  const draft = useRef(editing.value)
  const [shown] = useState(editing.value)
  const take = (value: string | null): void => {
    draft.current = value
  }
  const commit = (): void => {
    if (draft.current !== editing.value) editing.onChange(draft.current)
  }
  return (
    <TypedFrame onCommit={commit} onLeave={onLeave}>
      {editing.kind === 'date' ? (
        <DateField label={label} isLabelHidden value={shown} minimum={editing.minimum} onChange={take} />
      ) : (
        <TimeField label={label} isLabelHidden value={shown} onChange={take} />
      )}
    </TypedFrame>
  )
}

/** Around a field that one types in: what its keys mean, and that leaving it hands the value on. */
function TypedFrame(props: { onCommit: () => void; onLeave: (leaving: Leaving) => void; stepsByTab?: boolean; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    const first = frame.current?.querySelector<HTMLElement>('input, [role="spinbutton"]')
    first?.focus()
    if (first instanceof HTMLInputElement) first.select()
  }, [])
  const commit = useLatest(props.onCommit)
  useEffect(() => {
    // Keys that lead to another screen, and the window that closes, take the field away without asking it.
    const keep = (): void => {
      if (isDone.current) return
      isDone.current = true
      commit.current()
    }
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [commit])

  const leave = (leaving: Leaving): void => {
    if (leaving === 'stay') {
      // Through the blur, so that a field that holds its value back hands it on first.
      frame.current?.closest<HTMLElement>('[data-column]')?.focus()
      return
    }
    isDone.current = true
    props.onCommit()
    props.onLeave(leaving)
  }
  /** A calendar that the field opens is drawn elsewhere, and its keys are its own. */
  const isHere = (event: KeyboardEvent): boolean => event.target instanceof Node && frame.current?.contains(event.target) === true
  /** A date that was begun is asked for, not dropped. */
  const isUnfinished = (): boolean => {
    const missing = missingPart(frame.current)
    if (missing === null) return false
    missing.focus()
    showToast((t) => t('ui:date.unfinished'), { tone: 'err' })
    return true
  }
  /** Before the field sees them: a date would step to its next part at Enter, and take its own draft back at Escape. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !isHere(event)) return
    const isStep = event.key === 'Tab' && props.stepsByTab === true
    if (event.key !== 'Enter' && event.key !== 'Escape' && !isStep) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      isDone.current = true
      props.onLeave('stay')
    } else if (!isUnfinished()) leave(isStep ? (event.shiftKey ? 'previous' : 'next') : 'stay')
  }
  /** Keys of the app, which lead elsewhere, find the value handed on; all others are the field's. */
  const onOwnKey = (event: KeyboardEvent): void => {
    if (isHere(event) && (event.key === 'F6' || ((event.ctrlKey || event.metaKey) && !OF_TEXT.has(event.key.toLowerCase())))) leave('stay')
    else {
      keepUndoHere(event)
      event.stopPropagation()
    }
  }
  const onBlur = (event: FocusEvent): void => {
    const to = event.relatedTarget
    if (isDone.current || (to instanceof Element && (frame.current?.contains(to) || to.closest('[role="dialog"]') !== null))) return
    isDone.current = true
    if (missingPart(frame.current) !== null) showToast((t) => t('ui:date.leftUnfinished'), { tone: 'err' })
    props.onCommit()
    props.onLeave(to instanceof Element && to.contains(frame.current) ? 'stay' : 'away')
  }
  return (
    <div ref={frame} role="presentation" className={styles.editor} onKeyDownCapture={onKeyDown} onKeyDown={onOwnKey} onBlur={onBlur}>
      {props.children}
    </div>
  )
}

function ChoiceEditor({ label, editing, onLeave }: EditorProps<'choice'>) {
  return (
    <AriaSelect
      aria-label={label}
      className={styles.editor}
      defaultOpen
      selectedKey={editing.value}
      onSelectionChange={(key) => {
        if (key !== null && String(key) !== editing.value) editing.onChange(String(key))
      }}
      onOpenChange={(isOpen) => isOpen || onLeave('stay')}
    >
      <Options options={editing.options} />
    </AriaSelect>
  )
}

function SetEditor({ label, editing, onLeave }: EditorProps<'set'>) {
  const [chosen, choose] = useState(editing.value)
  const close = (): void => {
    const isSame = chosen.length === editing.value.length && chosen.every((id) => editing.value.includes(id))
    if (!isSame) editing.onChange(chosen)
    onLeave('stay')
  }
  return (
    <AriaSelect
      aria-label={label}
      className={styles.editor}
      defaultOpen
      selectionMode="multiple"
      value={[...chosen]}
      onChange={(keys) => choose(keys.map(String))}
      onOpenChange={(isOpen) => isOpen || close()}
    >
      <Options options={editing.options} />
    </AriaSelect>
  )
}

function Options({ options }: { options: Extract<CellEditing, { kind: 'choice' }>['options'] }) {
  return (
    <>
      <Button className={styles.choice}>
        <SelectValue className={fields.selectValue} />
      </Button>
      <Popover className={fields.listPopover} offset={2} crossOffset={-4} placement="bottom start">
        <ListBox className={fields.list} items={options}>
          {(option) => <OptionLine option={option} />}
        </ListBox>
      </Popover>
    </>
  )
}
