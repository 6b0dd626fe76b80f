import type { EditorView } from 'prosemirror-view'
import { useCallback, useRef, useState } from 'react'
import { Group } from 'react-aria-components/Group'
import { useTranslation } from 'react-i18next'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { useDraft } from '#renderer/ui/fields/text/draft.ts'
import { StaleLink } from '#renderer/ui/marks/StaleLink.tsx'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'
import type { LeftOut } from '../paste/walk.ts'
import type { RichBox, RichFieldsProps } from '../RichFields.tsx'
import { LinkDialog } from '../toolbar/LinkDialog.tsx'
import { Toolbar } from '../toolbar/Toolbar.tsx'
import { Editor } from './Editor.tsx'
import { withLink, withoutLink } from './link-commands.ts'
import { isSameStatus, type Status, statusOf } from './status.ts'
import beside from '#renderer/ui/fields/languages.module.css'
import styles from '../rich-text.module.css'

/** One toolbar for the boxes of a field; it belongs to the box that one writes in. */
export function Fields(props: RichFieldsProps) {
  const [active, setActive] = useState<{ view: EditorView; status: Status } | null>(null)
  const [isLinking, setLinking] = useState(false)
  const [isPointedAt, setPointedAt] = useState(false)
  const toolbar = useRef<HTMLDivElement>(null)

  const onState = useCallback((view: EditorView) => {
    const status = statusOf(view.state)
    setActive((before) => (before !== null && before.view === view && isSameStatus(before.status, status) ? before : { view, status }))
  }, [])
  const view = active !== null && !active.view.isDestroyed ? active.view : null
  const closeLink = (change: ((view: EditorView) => void) | null): void => {
    setLinking(false)
    if (view === null) return
    change?.(view)
    // The dialog gives the focus back to its opener first.
    requestAnimationFrame(() => view.focus())
  }
  // A screen may hold a hundred fields: the tools of one are made when one comes to it, with the pointer or to write.
  const hasTools = active !== null || (isPointedAt && props.look !== 'inPlace')
  return (
    <Group aria-label={props.label} className={styles.field} data-look={props.look ?? 'field'} onHoverStart={() => setPointedAt(true)}>
      <div className={styles.head}>
        {props.isLabelHidden ? null : <span className={styles.label}>{props.label}</span>}
        {props.isReadOnly ? null : (
          <div ref={toolbar} className={styles.tools}>
            {hasTools ? <Toolbar label={props.label} view={view} status={active?.status ?? null} openLink={() => setLinking(view !== null)} /> : null}
          </div>
        )}
      </div>
      <div className={beside.boxes} data-layout={props.layout ?? 'columns'}>
        {props.boxes.map((box) => (
          <Box
            key={box.language}
            {...props}
            box={box}
            onState={onState}
            onWrite={onState}
            openLink={() => setLinking(true)}
            focusToolbar={() => toolbar.current?.querySelector<HTMLElement>('button:not([disabled])')?.focus()}
            tell={tellLeftOut}
          />
        ))}
      </div>
      {props.description === undefined ? null : <p className={styles.description}>{props.description}</p>}
      {isLinking && view !== null ? (
        <LinkDialog
          address={active?.status.link ?? null}
          onClose={() => closeLink(null)}
          onLink={(address) => closeLink((one) => one.dispatch(withLink(one.state, address)))}
          onUnlink={() => closeLink((one) => one.dispatch(withoutLink(one.state)))}
        />
      ) : null}
    </Group>
  )
}

function tellLeftOut({ pictures, deletions }: LeftOut): void {
  if (pictures > 0) showToast((t) => t('ui:rich.picturesLeftOut', { count: pictures }))
  if (deletions > 0) showToast((t) => t('ui:rich.deletionsLeftOut'))
}

interface BoxProps extends RichFieldsProps {
  box: RichBox
  onState: (view: EditorView) => void
  onWrite: (view: EditorView) => void
  openLink: () => void
  focusToolbar: () => void
  tell: (leftOut: LeftOut) => void
}

function Box(props: BoxProps) {
  const { t } = useTranslation('ui')
  const { box } = props
  const { text, bind } = useDraft(box.value, box.onChange, { isMultiline: true })
  const isAlone = props.boxes.length === 1
  return (
    <div className={beside.box}>
      {isAlone && !props.isLanguageShown ? null : (
        <span className={beside.line}>
          <span className={beside.language} lang={LOCALE_TAGS[box.language]}>
            {OWN_NAMES[box.language]}
          </span>
          <StaleLink standing={props.standing} language={box.language} />
        </span>
      )}
      <Editor
        text={text}
        onText={(next, isUndo) => {
          if (isUndo) bind.onUndo(next)
          else bind.onChange(next)
          box.onTyping?.(next)
        }}
        label={isAlone ? props.label : `${props.label}, ${OWN_NAMES[box.language]}`}
        lang={LOCALE_TAGS[box.language]}
        placeholder={props.placeholder ?? t('missing')}
        minimumLines={props.minimumLines ?? 2}
        isReadOnly={props.isReadOnly ?? false}
        isTyped={bind['data-typed'] === 'true'}
        onFocus={bind.onFocus}
        onBlur={bind.onBlur}
        onKeyDown={bind.onKeyDown}
        onState={(view) => {
          if (view.hasFocus()) props.onState(view)
        }}
        openLink={props.openLink}
        focusToolbar={props.focusToolbar}
        tell={props.tell}
      />
    </div>
  )
}
