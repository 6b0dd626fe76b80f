import { z } from 'zod'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { changeSchema } from '#shared/ledger/schema.ts'
import type { RequestChannel } from './channels.ts'
import { ATTACHMENT_BYTES, type Requests, type Settings } from './contract.ts'

const workspace = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const path = z.string().min(1).max(4096)
const nothing = z.undefined()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const slot = z.string().min(1).max(200)
/** The name of a backup as the list gave it: nothing that leads into another folder. */
const backup = z.string().max(80).regex(/^[0-9TZ.-]+through-[0-9]{6,}\.alternat$/)
const list = z.string().min(1).max(40)

/** A plain file name: nothing that leads into another folder, and nothing that Windows refuses. */
const fileName = z
  .string()
  .min(1)
  .max(180)
  .regex(/^[^<>:"/\\|?*\p{Cc}]+$/u)
  .refine((name) => !name.startsWith('.') && !/[. ]$/.test(name), 'A file name neither begins nor ends with a dot.')
  .refine((name) => !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name), 'Windows keeps this name for a device.')

/** Bytes; 10,000 people with biographies in three languages take about 20 MB. */
const LARGEST_EXPORT = 100_000_000

const document = z.strictObject({
  template: z.string().regex(/^[a-z0-9-]{1,64}$/),
  data: z.string().max(50_000_000),
  places: z.literal(true).optional(),
  sources: z.literal(true).optional(),
  standard: z.enum(['ua-1', 'a-3a']).optional(),
  attached: z.array(z.string().regex(/^[0-9a-f]{64}\.(?:pdf|png|jpeg)$/)).max(5000).optional()
})

const settings = z.strictObject({
  language: z.enum(LANGUAGES),
  theme: z.enum(['system', 'light', 'dark']),
  author: z.string().max(500)
}) satisfies z.ZodType<Settings>

/** What each request may carry. The main process refuses everything else before a handler sees it. */
export const ARGUMENT_SCHEMAS: { [C in RequestChannel]: z.ZodType<Requests[C]['argument']> } = {
  'app.launch': nothing,
  'app.quit': nothing,
  'app.mayClose': nothing,
  'app.showInFolder': path,
  'app.openFile': path,
  'settings.change': settings.partial() as z.ZodType<Partial<Settings>>, // safe: absent and undefined mean the same here
  'workspace.create': z.strictObject({ name: z.string().trim().min(1).max(500) }),
  'workspace.adopt': z.strictObject({ id: workspace, name: z.string().max(500) }),
  'workspace.switch': z.strictObject({ id: workspace }),
  'workspace.renewDevice': nothing,
  'journal.append': z.strictObject({ workspace, changes: z.array(changeSchema) }),
  'journal.read': z.strictObject({ workspace }),
  'journal.purge': z.strictObject({ workspace }),
  'attachment.add': z.strictObject({
    workspace,
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= ATTACHMENT_BYTES, 'Empty, or larger than 20 MB.')
  }),
  'attachment.read': z.strictObject({ workspace, hash }),
  'attachment.inspect': z.strictObject({ workspace, hashes: z.array(hash).max(5000) }),
  'exchange.saveCopy': z.strictObject({ workspace, suggestedName: z.string().min(1).max(180) }),
  'exchange.open': nothing,
  'exchange.openBytes': z.strictObject({ name: z.string().max(500), bytes: z.instanceof(Uint8Array) }),
  'exchange.takePending': nothing,
  'backup.list': z.strictObject({ workspace }),
  'backup.look': z.strictObject({ workspace, backup }),
  'backup.read': z.strictObject({ workspace, backup }),
  'backup.save': z.strictObject({ workspace, backup, suggestedName: z.string().min(1).max(180) }),
  'typeset.preview': z.strictObject({ slot, document }),
  'pack.chooseFolder': nothing,
  'pack.write': z.strictObject({
    job: slot,
    documents: z
      .array(
        z.union([
          z.strictObject({ fileName, language: z.enum(LANGUAGES), document }),
          z.strictObject({ fileName, language: z.enum(LANGUAGES), attachment: hash }),
          z.strictObject({ fileName, language: z.enum(LANGUAGES), content: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= LARGEST_EXPORT) })
        ])
      )
      .min(1)
      .max(2000)
      .refine((documents) => new Set(documents.map((entry) => entry.fileName.toLowerCase())).size === documents.length, 'Two documents have one name.'),
    archive: z.strictObject({ fileName: fileName.regex(/\.zip$/), index: z.string().max(5_000_000), passphrase: z.string().min(1).max(1000).nullable() }).nullable()
  }),
  'pack.cancel': z.strictObject({ job: slot }),
  'intake.choose': nothing,
  'intake.openBytes': z.strictObject({ name: z.string().max(500), bytes: z.instanceof(Uint8Array) }),
  'intake.rows': z.strictObject({ file: list, sheet: z.int().min(0).max(1000), from: z.int().min(0), count: z.int().min(1).max(1000) }),
  'intake.close': z.strictObject({ file: list }),
  'print.open': z.strictObject({ name: fileName.regex(/\.pdf$/), document }),
  'print.save': z.strictObject({ suggestedName: fileName.regex(/\.pdf$/), document }),
  'export.save': z.strictObject({ suggestedName: fileName.regex(/\.(?:csv|xlsx|docx|vcf|ics|xml|json|xlf|tmx|tbx)$/), bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= LARGEST_EXPORT) })
}
