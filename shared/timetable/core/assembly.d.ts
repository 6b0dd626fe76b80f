/** A module of WebAssembly, built from its source by `scripts/assembly.mjs`. */
declare module '*?assembly' {
  const bytes: Uint8Array<ArrayBuffer>
  export default bytes
}

/** As far as it is used, since neither Node's nor a browser's types are known here. */
declare namespace WebAssembly {
  const Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  const Instance: new (module: object, imports: Record<string, Record<string, () => void>>) => { readonly exports: unknown }
  interface Memory {
    readonly buffer: ArrayBuffer
  }
  interface Global {
    readonly value: number
  }
}
