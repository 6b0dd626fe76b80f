import type { NewItem } from '#shared/domain/item/edits.ts'

export interface SampleItem extends Omit<NewItem, 'meeting' | 'rank'> {
  id: string
}
