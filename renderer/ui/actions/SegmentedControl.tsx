import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import styles from './SegmentedControl.module.css'

export interface Segment<T extends string> {
  id: T
  label: string
  /** Spoken instead of `label` where that is only letters: `Français` for `FR`. */
  spoken?: string
  /** Language of the label, when it is not the interface's. */
  lang?: string
}

/** A choice of one among few, all of them in view. */
export function SegmentedControl<T extends string>(props: {
  /** Spoken name of the choice. */
  label: string
  value: T
  onChange: (value: T) => void
  segments: readonly Segment<T>[]
}) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className={styles.group}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const chosen = props.segments.find((segment) => keys.has(segment.id))
        if (chosen && chosen.id !== props.value) props.onChange(chosen.id)
      }}
    >
      {props.segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className={styles.segment} aria-label={segment.spoken}>
          <span lang={segment.lang}>{segment.label}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
