// The entry `beckon/editor` for Node, Deno and Bun: as editor.ts, but the first use loads editor.wasm. See node.ts.

import { readFileSync } from "node:fs";
import * as portable from "./editor.js";
import { editor } from "./editor_module.js";
import { readFile } from "./file.js";
import { initSync as initCore } from "./node.js";

export { BeckonMemoryError, definitionAt, outputsOf, referencesTo, sourceOf } from "./editor.js";

const file = () => new URL("./editor.wasm", import.meta.url);

export const complete: typeof portable.complete = (text, offset, options) => {
  initSync();
  return portable.complete(text, offset, options);
};

export const inspect: typeof portable.inspect = (text, options) => {
  initSync();
  return portable.inspect(text, options);
};

export const hover: typeof portable.hover = (text, offset, options) => {
  initSync();
  return portable.hover(text, offset, options);
};

export const rename: typeof portable.rename = (text, offset, name, options) => {
  initSync();
  return portable.rename(text, offset, name, options);
};

export const trace: typeof portable.trace = (text, options) => {
  initCore();
  initSync();
  return portable.trace(text, options);
};

export const pointerAt: typeof portable.pointerAt = (text, offset) => {
  initSync();
  return portable.pointerAt(text, offset);
};

export const rangeOf: typeof portable.rangeOf = (text, pointer) => {
  initSync();
  return portable.rangeOf(text, pointer);
};

export async function init(source: portable.WasmSource = file()): Promise<void> {
  await portable.init(readFile(source));
}

export function initSync(source?: BufferSource | WebAssembly.Module): void {
  if (!editor.isReady()) editor.initSync(source ?? readFileSync(file()));
}
