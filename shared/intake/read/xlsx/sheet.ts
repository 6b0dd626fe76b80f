import type { Cell, Grid, GridSheet } from '#shared/intake/grid.ts'
import { dateOfSerial } from '#shared/intake/serial-date.ts'
import { placeOf } from '../cell-name.ts'
import { LIMITS } from '../limits.ts'
import { damagedPart } from '../problem.ts'
import { SheetBuilder, type TextCount } from '../sheet-builder.ts'
import type { DateFormat } from './date-formats.ts'
import { isoDate } from './iso-date.ts'
import { mergedBlocks } from './merged.ts'
import { parseXml, type Attribute } from './parse-xml.ts'
import { TextGatherer } from './string-items.ts'
import { cellText } from './xml-text.ts'

/** What the sheets of one workbook have in common. */
export interface Workbook {
  strings: readonly string[]
  dateFormats: readonly (DateFormat | null)[]
  epoch: Grid['epoch']
  text: TextCount
}

/** Kept of a value that is too long: enough to see that it is. */
const KEPT = LIMITS.cellLength + 1

/** The part of one sheet, and what the workbook says of it. */
export interface SheetSource {
  name: string
  isHidden: boolean
  /** Name of the part, for messages. */
  part: string
  bytes: Uint8Array
}

/**
 * Reads one sheet. A cell stands where its own name says; one without a name stands right of the one before, a row
 * without a number below the one before (ECMA-376, 18.3.1.4 and 18.3.1.73: both may be left out).
 */
export function readSheet({ name, isHidden, part, bytes }: SheetSource, workbook: Workbook): GridSheet {
  const reader = new SheetReader(part, name, workbook)
  parseXml(part, bytes, reader)
  return reader.finish(isHidden)
}

class SheetReader {
  readonly #part: string
  readonly #name: string
  readonly #workbook: Workbook
  readonly #builder: SheetBuilder
  readonly #inline = new TextGatherer()
  readonly #merged: string[] = []
  #row = -1
  #column = -1
  #type = 'n'
  #style = 0
  #value = ''
  #isValue = false

  constructor(part: string, name: string, workbook: Workbook) {
    this.#part = part
    this.#name = name
    this.#workbook = workbook
    this.#builder = new SheetBuilder(name, workbook.text)
  }

  open(name: string, attribute: Attribute): void {
    if (name === 'x:c') this.#openCell(attribute)
    else if (name === 'x:v') this.#isValue = true
    else if (name === 'x:row') this.#openRow(attribute('r'))
    else if (name === 'x:mergeCell') this.#merged.push(attribute('ref') ?? '')
    else if (this.#type === 'inlineStr') this.#inline.open(name)
  }

  close(name: string): void {
    if (name === 'x:c') this.#builder.put(this.#row, this.#column, this.#cell())
    else if (name === 'x:v') this.#isValue = false
    else if (this.#type === 'inlineStr') this.#inline.close(name)
  }

  text(text: string): void {
    if (this.#isValue) {
      if (this.#value.length <= KEPT) this.#value += text.length > KEPT ? text.slice(0, KEPT) : text
    } else if (this.#type === 'inlineStr') this.#inline.add(text)
  }

  finish(isHidden: boolean): GridSheet {
    return this.#builder.finish(isHidden, mergedBlocks(this.#merged, this.#name, this.#part))
  }

  #openRow(number: string | undefined): void {
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1
    this.#column = -1
    if (!Number.isInteger(this.#row) || this.#row < 0) throw damagedPart(this.#part)
  }

  #openCell(attribute: Attribute): void {
    const name = attribute('r')
    if (name === undefined) this.#column += 1
    else {
      const place = placeOf(name)
      if (place === null) throw damagedPart(this.#part)
      this.#row = place.row
      this.#column = place.column
    }
    this.#type = attribute('t') ?? 'n'
    this.#style = Number(attribute('s') ?? 0)
    this.#value = ''
    if (this.#type === 'inlineStr') this.#inline.begin()
  }

  /** A formula counts with its last result; an error stands as the text that people see, such as `#N/A`. */
  #cell(): Cell {
    if (this.#type === 'inlineStr') return this.#inline.take()
    if (this.#value === '') return null
    switch (this.#type) {
      case 's':
        return this.#shared(this.#value)
      case 'str':
      case 'e':
        return cellText(this.#value)
      case 'b':
        return this.#value.trim() === '1' || this.#value.trim() === 'true'
      case 'd':
        return isoDate(this.#value.trim()) ?? this.#value
      default:
        return this.#number(this.#value)
    }
  }

  #shared(number: string): string {
    const text = this.#workbook.strings[Number(number)]
    if (text === undefined) throw damagedPart(this.#part)
    return text
  }

  #number(value: string): Cell {
    const number = Number(value)
    if (!Number.isFinite(number)) return value
    const format = this.#workbook.dateFormats[this.#style]
    return format ? (dateOfSerial(number, this.#workbook.epoch, format) ?? number) : number
  }
}
