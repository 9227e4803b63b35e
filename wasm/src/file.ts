import { readFileSync } from "node:fs";
import type { WasmSource } from "./load.js";

/** Reads a source that is a file: Node's fetch reads none. */
export function readFile(source: WasmSource): WasmSource {
  return source instanceof URL && source.protocol === "file:" ? readFileSync(source) : source;
}
