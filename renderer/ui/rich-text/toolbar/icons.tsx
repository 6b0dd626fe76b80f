import type { ReactNode } from 'react'

function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

export function StrongIcon() {
  return <Drawing><path d="M4.5 3h4a2.5 2.5 0 010 5h-4zM4.5 8h4.7a2.5 2.5 0 010 5H4.5z" strokeWidth="1.9" /></Drawing>
}

export function EmphasisIcon() {
  return <Drawing><path d="M6.5 3h5M4.5 13h5M9.2 3L6.8 13" /></Drawing>
}

export function HeadingIcon() {
  return <Drawing><path d="M3.5 3v10M3.5 8h9M12.5 3v10" strokeWidth="1.8" /></Drawing>
}

export function DotsIcon() {
  return <Drawing><path d="M6.5 4h7M6.5 8h7M6.5 12h7" /><path d="M3 4v0M3 8v0M3 12v0" strokeWidth="2.4" /></Drawing>
}

export function NumbersIcon() {
  return <Drawing><path d="M7.5 4h6M7.5 8h6M7.5 12h6M2.5 3l1-.5V6M2.5 10.2c.4-1 2-.9 2 .1 0 .8-1.9 1.7-1.9 2.7h2" strokeWidth="1.3" /></Drawing>
}

export function IndentIcon() {
  return <Drawing><path d="M2.5 3.5h11M8 8h5.5M2.5 12.5h11M2.5 6.2L4.8 8 2.5 9.8" /></Drawing>
}

export function OutdentIcon() {
  return <Drawing><path d="M2.5 3.5h11M8 8h5.5M2.5 12.5h11M4.8 6.2L2.5 8l2.3 1.8" /></Drawing>
}

export function LinkIcon() {
  return <Drawing><path d="M6.8 9.2l2.4-2.4M7.5 5l1.6-1.6a2.4 2.4 0 013.5 3.5L11 8.5M8.5 11l-1.6 1.6a2.4 2.4 0 01-3.5-3.5L5 7.5" /></Drawing>
}

export function TableIcon() {
  return <Drawing><path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M8 6.5v6" strokeWidth="1.3" /></Drawing>
}
