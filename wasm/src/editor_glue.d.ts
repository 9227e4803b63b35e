// What Emscripten makes of bindings/editor.cpp, beside this module once it is built.

/** The functions that bindings/editor.cpp gives to Embind. A view is good until the next call. */
export interface Bindings {
  reserve(size: number): Uint8Array;
  complete(size: number, format: number, offset: number): Uint8Array;
  inspect(size: number, format: number): Uint8Array;
  hover(size: number, format: number, offset: number): Uint8Array;
  rename(size: number, format: number, offset: number, nameSize: number): Uint8Array;
  trace(size: number, definitionsSize: number, documentSize: number): Uint8Array;
  pointerAt(size: number, format: number, offset: number): Uint8Array;
  rangeOf(size: number, format: number, pointerSize: number): Uint8Array;
}

export interface GlueOptions {
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): WebAssembly.Exports;
  onAbort(reason: string): never;
  printErr(line: string): void;
}

export default function createBindings(options: GlueOptions): Partial<Bindings>;
