/**
 * Far above any list of people, low enough that a hostile file does no harm. Rows and columns are what the sentences in
 * `notices.json` say; a test holds them together.
 */
export const LIMITS = {
  fileBytes: 20_000_000,
  unpackedBytes: 200_000_000,
  entries: 1000,
  sheets: 100,
  rows: 50_000,
  columns: 200,
  /** Letters in one cell: Excel itself takes no more (Microsoft, "Excel specifications and limits"). */
  cellLength: 32_767,
  /** Letters in all cells together: one long text that is repeated in a million cells would fill the memory. */
  textLength: 50_000_000,
  merged: 10_000
} as const
