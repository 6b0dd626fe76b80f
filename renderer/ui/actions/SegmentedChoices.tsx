import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import type { Segment } from './SegmentedControl.tsx'
import styles from './SegmentedControl.module.css'

/** A choice of one or several among few, all of them in view, in their own order; never none. */
export function SegmentedChoices<T extends string>(props: {
  /** Spoken name of the choice. */
  label: string
  value: readonly T[]
  onChange: (value: T[]) => void
  segments: readonly Segment<T>[]
}) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className={styles.group}
      selectionMode="multiple"
      disallowEmptySelection
      selectedKeys={props.value}
      onSelectionChange={(keys) => props.onChange(props.segments.flatMap(({ id }) => (keys.has(id) ? [id] : [])))}
    >
      {props.segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className={styles.segment}>
          <span aria-hidden={segment.spoken === undefined ? undefined : 'true'}>{segment.label}</span>
          {segment.spoken === undefined ? null : (
            <Spoken>
              <span lang={segment.lang}>{segment.spoken}</span>
            </Spoken>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
