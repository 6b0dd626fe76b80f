/** In what a pack can be made. `zip` holds all the others, with an index page. */
export const PACK_FORMATS = ['pdf', 'docx', 'html', 'xlsx', 'ics', 'zip'] as const
export type PackFormat = (typeof PACK_FORMATS)[number]

/** What stands in a file of its own. */
export type FileFormat = Exclude<PackFormat, 'zip'>

export const FILE_FORMATS = PACK_FORMATS.filter((format): format is FileFormat => format !== 'zip')
