import type { Pack } from '#shared/briefing/model/index.ts'

/** How the files that a pack shows are named. */
const FILE_NAME = /^[0-9a-f]{64}\.(?:pdf|png|jpeg)$/u

export function isFileName(name: string): boolean {
  return FILE_NAME.test(name)
}

/** The names of the files that a pack shows, each once. */
export function filesIn({ cover, parts, style }: Pack): string[] {
  const shown = parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'image' || block.kind === 'embeddedPage' ? [block.file] : [])))
  return [...new Set([...(cover && style?.logo ? [style.logo.file] : []), ...shown])].filter(isFileName)
}
