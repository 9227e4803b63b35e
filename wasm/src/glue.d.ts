// What Emscripten makes of bindings.cpp, beside this module once it is built.

/** The functions of bindings.cpp. A view is good until the next call. */
export interface Bindings {
  reserve(size: number): Uint8Array;
  compile(size: number, format: number): Uint8Array;
  document(): Uint8Array;
  complete(size: number, format: number, offset: number): Uint8Array;
}

export interface GlueOptions {
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): WebAssembly.Exports;
  printErr(line: string): void;
}

export default function createBindings(options: GlueOptions): Bindings;
