import type { ReactNode } from 'react'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'

/** A box whose place and height are known only while one scrolls. */
export function VirtualLine(props: { className: string | undefined; top?: number; height?: number; children: ReactNode }) {
  const box = useCssVariables<HTMLDivElement>({ '--top': `${props.top ?? 0}px`, '--height': `${props.height ?? 0}px` })
  return (
    <div ref={box} className={props.className} role="presentation">
      {props.children}
    </div>
  )
}
