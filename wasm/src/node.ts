// The entry for Node, Deno and Bun: as index.ts, but the first use loads the core from the file beside this module.
// It wraps instead of registering a loader, because a bundler may drop what a module does besides its exports.

import { readFileSync } from "node:fs";
import { core } from "./core.js";
import { readFile } from "./file.js";
import * as portable from "./index.js";
import { codec } from "./node_codec.js";

export { BeckonMemoryError, Router } from "./index.js";

const file = () => new URL("./core.wasm", import.meta.url);

export class App extends portable.App {
  override compile(): portable.Compiled {
    initSync();
    return super.compile();
  }
}

export const compile: typeof portable.compile = (definitions, options) => {
  initSync();
  return portable.compile(definitions, options);
};

export async function init(source: portable.WasmSource = file()): Promise<void> {
  core.codec = codec;
  await portable.init(readFile(source));
}

export function initSync(source?: BufferSource | WebAssembly.Module): void {
  if (core.isReady()) return;
  core.codec = codec;
  core.initSync(source ?? readFileSync(file()));
}
