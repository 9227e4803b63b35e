import type { Diagnostic } from "./diagnostics.js";
import { BeckonMemoryError, type Exports, type Format, textAt, WasmModule } from "./module.js";

/** bindings/core.cpp */
interface Core extends Exports {
  compile(size: number, format: number): number;
  document(): number;
  yaml(size: number): number;
}

export const core = new WasmModule<Core>("core.wasm", "compile");

/** What the core gives back. */
export type Output = { ok: true; diagnostics: Diagnostic[]; json: string } | { ok: false; diagnostics: Diagnostic[] };

/** Compiles a text. */
export function run(source: string | Uint8Array, format: Format): Output {
  return core.call(source, format, (exports, size, number) => {
    const report = JSON.parse(textAt(exports.compile(size, number), exports)) as Output;
    return report.ok ? { ...report, json: textAt(exports.document(), exports) } : report;
  });
}

/** A document that `run` has given, as YAML. */
export function writeYaml(json: string): string {
  const yaml = core.call(json, "json", (exports, size) => textAt(exports.yaml(size), exports));
  if (yaml === "") throw new BeckonMemoryError("the document is too large, or nested too deep, to be read for YAML");
  return yaml;
}
