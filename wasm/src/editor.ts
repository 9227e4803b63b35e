import { editor } from "./editor_module.js";
import type { WasmSource } from "./load.js";

export { type Completion, type Completions, complete } from "./complete.js";
export type { TextOptions } from "./editor_module.js";
export { type Hover, hover } from "./hover.js";
export {
  type DefinitionSymbol,
  definitionAt,
  type Inspection,
  inspect,
  type NamedKind,
  type Reference,
  referencesTo,
} from "./inspect.js";
export type { WasmSource } from "./load.js";
export { BeckonMemoryError, type Format } from "./module.js";
export { type Renaming, rename, type TextChange } from "./rename.js";
export { type Origin, outputsOf, pointerAt, rangeOf, sourceOf, type Traced, trace } from "./trace.js";

/**
 * Loads editor.wasm, once; later calls wait for the same. In Node nobody has to call it.
 *
 *     await init();
 *
 * @param source where editor.wasm is, if not beside this module: its address, a response, its bytes or a compiled module
 */
export function init(source: WasmSource = new URL("./editor.wasm", import.meta.url)): Promise<void> {
  return editor.init(source);
}

/** Makes it ready from the bytes of editor.wasm or a compiled module, without waiting. */
export function initSync(source: BufferSource | WebAssembly.Module): void {
  editor.initSync(source);
}
