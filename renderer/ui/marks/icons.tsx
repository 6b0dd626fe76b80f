import type { ReactNode } from 'react'
import styles from './marks.module.css'

/**
 * The few drawings of the house, 16 units square, drawn with one line. Each is silent: the words stand beside it or in
 * the label of its button.
 */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className={styles.icon}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

export function TickIcon() {
  return <Icon><path d="M3.5 8.5l3 3 6-7" /></Icon>
}

export function CloseIcon() {
  return <Icon><path d="M4 4l8 8M12 4l-8 8" /></Icon>
}

export function PlusIcon() {
  return <Icon><path d="M8 3v10M3 8h10" /></Icon>
}

export function MinusIcon() {
  return <Icon><path d="M3 8h10" /></Icon>
}

export function MoreIcon() {
  return (
    <Icon>
      <circle cx="3.5" cy="8" r="0.9" fill="currentColor" />
      <circle cx="8" cy="8" r="0.9" fill="currentColor" />
      <circle cx="12.5" cy="8" r="0.9" fill="currentColor" />
    </Icon>
  )
}

export function ChevronDownIcon() {
  return <Icon><path d="M4.5 6.5L8 10l3.5-3.5" /></Icon>
}

export function ChevronLeftIcon() {
  return <Icon><path d="M9.5 4.5L6 8l3.5 3.5" /></Icon>
}

export function ChevronRightIcon() {
  return <Icon><path d="M6.5 4.5L10 8l-3.5 3.5" /></Icon>
}

export function ArrowUpIcon() {
  return <Icon><path d="M8 13V3M4 7l4-4 4 4" /></Icon>
}

export function ArrowDownIcon() {
  return <Icon><path d="M8 3v10M4 9l4 4 4-4" /></Icon>
}

export function ListIcon() {
  return (
    <Icon>
      <path d="M2.5 4h11M2.5 8h11M2.5 12h11" />
    </Icon>
  )
}

export function GripIcon() {
  return (
    <Icon>
      <path d="M6 3.5v0M10 3.5v0M6 8v0M10 8v0M6 12.5v0M10 12.5v0" strokeWidth="2" />
    </Icon>
  )
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="7" cy="7" r="4" />
      <path d="M10 10l3.5 3.5" />
    </Icon>
  )
}

export function PagesIcon() {
  return <Icon><path d="M2.5 2.5h4v5h-4zM2.5 10.5h4v3h-4M9.5 2.5h4v5h-4zM9.5 10.5h4v3h-4" /></Icon>
}

export function CalendarIcon() {
  return <Icon><path d="M2.5 4.5h11v9h-11zM2.5 7.5h11M5.5 2.5v3M10.5 2.5v3" /></Icon>
}

export function UndoIcon() {
  return <Icon><path d="M3 6.5h6.5a3.5 3.5 0 010 7H7M3 6.5l3-3M3 6.5l3 3" /></Icon>
}

export function WarningIcon() {
  return <Icon><path d="M8 2.5l6 11H2zM8 6.5v3.5M8 12v0" /></Icon>
}

export function InfoIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 7.5V11M8 5v0" />
    </Icon>
  )
}

export function TrashIcon() {
  return <Icon><path d="M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4" /></Icon>
}

export function LockIcon() {
  return <Icon><path d="M3.5 7.5h9v6h-9zM5.5 7.5V5.2a2.5 2.5 0 015 0v2.3" /></Icon>
}
