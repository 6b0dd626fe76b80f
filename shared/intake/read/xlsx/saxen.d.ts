/** saxen 11 brings no types; these are the parts that the readers use. */
declare module 'saxen' {
  /** Attributes are read when asked for, with their values undecoded; false when they make no sense. */
  type Attributes = () => Record<string, string> | false

  /** Where the parser is, lines from 0. Counted anew each time: only for messages. */
  export type Context = () => { line: number; column: number }

  export class Parser {
    on(event: 'openTag', listener: (name: string, attributes: Attributes, decode: unknown, isEmpty: unknown, context: Context) => void): this
    on(event: 'closeTag', listener: (name: string) => void): this
    /** As it stands in the file: entities are not decoded. */
    on(event: 'text' | 'cdata', listener: (text: string) => void): this
    /** `<!DOCTYPE …>` and the like. */
    on(event: 'attention', listener: (text: string, decode: unknown, context: Context) => void): this
    on(event: 'error', listener: (error: Error, context: Context) => void): this
    /** Which prefix names are to be told with, by the address of their namespace. */
    ns(prefixes: Record<string, string>): this
    write(chunk: string): this
    end(): Error | null
    /** The whole text at once. */
    parse(text: string): Error | null
  }
}
