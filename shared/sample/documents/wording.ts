/** Paragraphs of a text, divided by a blank line as the domain reads them. */
export function paragraphs(...chunks: readonly string[]): string {
  return chunks.join('\n\n')
}

/** A list inside a text: one line an item, each beginning with "- ". */
export function list(...items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}
