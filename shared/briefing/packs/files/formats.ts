/** In what a pack can be made. `pdfa` is a PDF for archives (PDF/A-3a); `zip` holds all the others, with an index page. */
export const PACK_FORMATS = ['pdf', 'pdfa', 'docx', 'html', 'xlsx', 'ics', 'zip'] as const
export type PackFormat = (typeof PACK_FORMATS)[number]

/** What stands in a file of its own. */
export type FileFormat = Exclude<PackFormat, 'zip'>

export const FILE_FORMATS = PACK_FORMATS.filter((format): format is FileFormat => format !== 'zip')

/** What a ZIP holds where nothing is said: every format once, and no second PDF. */
export const ZIP_FORMATS: readonly FileFormat[] = FILE_FORMATS.filter((format) => format !== 'pdfa')
