import { core } from "./core.js";
import type { WasmSource } from "./load.js";

export { App } from "./app.js";
export { type Compiled, type CompiledDocument, type CompileFailure, type CompileOptions, compile } from "./compile.js";
export type * from "./diagnostics.js";
export type { WasmSource } from "./load.js";
export { BeckonMemoryError, type Format } from "./module.js";
export { type Operations, Router, type Routes, type Webhooks } from "./router.js";
export type * from "./types.js";

/**
 * Loads the core, once; later calls wait for the same. In Node nobody has to call it: the first use loads the core.
 *
 *     await init();
 *
 * @param source where core.wasm is, if not beside this module: its address, a response, its bytes or a compiled module
 */
export function init(source: WasmSource = new URL("./core.wasm", import.meta.url)): Promise<void> {
  return core.init(source);
}

/** Makes the core ready from the bytes of core.wasm or a compiled module, without waiting. */
export function initSync(source: BufferSource | WebAssembly.Module): void {
  core.initSync(source);
}
