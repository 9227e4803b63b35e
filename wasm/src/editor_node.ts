// The entry `beckon/editor` for Node, Deno and Bun: as editor.ts, but the first use loads editor.wasm. See node.ts.

import { readFileSync } from "node:fs";
import { editor } from "./complete.js";
import * as portable from "./editor.js";
import { readFile } from "./file.js";

export { BeckonMemoryError } from "./editor.js";

const file = () => new URL("./editor.wasm", import.meta.url);

export const complete: typeof portable.complete = (text, offset, options) => {
  initSync();
  return portable.complete(text, offset, options);
};

export async function init(source: portable.WasmSource = file()): Promise<void> {
  await portable.init(readFile(source));
}

export function initSync(source?: BufferSource | WebAssembly.Module): void {
  if (!editor.isReady()) editor.initSync(source ?? readFileSync(file()));
}
