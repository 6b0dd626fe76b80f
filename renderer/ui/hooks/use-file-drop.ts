import { type DragEvent, useState } from 'react'

/** What a place that takes files listens to. */
interface DropHandlers {
  onDragOver: (event: DragEvent) => void
  onDragLeave: () => void
  onDrop: (event: DragEvent) => void
}

/** Takes files that are dropped on a place, before the window takes them for something else. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): { isOver: boolean; handlers: DropHandlers } {
  const [isOver, setIsOver] = useState(false)
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        event.stopPropagation()
        setIsOver(true)
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event) => {
        setIsOver(false)
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        event.stopPropagation()
        onFiles([...event.dataTransfer.files])
      }
    }
  }
}
