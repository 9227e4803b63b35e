import { openEditor } from "./embind.js";
import { type Format, WasmModule } from "./module.js";

/** @internal */
export const editor = new WasmModule("editor.wasm", openEditor);

export interface TextOptions {
  /** What the text is written in; without it, JSON when it starts as a JSON object does, else YAML. */
  format?: Format;
}

/** An offset within a text. */
export function offsetIn(text: string, offset: number): number {
  return Math.min(Math.max(Math.trunc(offset), 0), text.length);
}
