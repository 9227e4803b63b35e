import type { Diagnostic } from "./diagnostics.js";
import { BeckonMemoryError, type Door, type Format, stop, WasmModule } from "./module.js";

/** What bindings/core.cpp exports. The functions answer with the address of an address and a size. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  reserve(size: number): number;
  compile(size: number, format: number, isTraced: number): number;
  document(): number;
  yaml(size: number): number;
  /** Constructors of the module, if there are any. */
  _initialize?(): void;
}

interface Core extends Door {
  compile(size: number, format: number, isTraced?: boolean): Uint8Array;
  document(): Uint8Array;
  yaml(size: number): Uint8Array;
}

/** Makes an instance of core.wasm. */
export function openCore(module: WebAssembly.Module): Core {
  const exports = new WebAssembly.Instance(module, importsOf(module)).exports as unknown as Exports;
  if (typeof exports.compile !== "function") throw new TypeError("it exports no compile");
  exports._initialize?.();
  const view = (address: number) => {
    const { buffer } = exports.memory;
    const pair = new DataView(buffer, address);
    return new Uint8Array(buffer, pair.getUint32(0, true), pair.getUint32(4, true));
  };
  return {
    reserve: (size) => view(exports.reserve(size)),
    compile: (size, format, isTraced) => view(exports.compile(size, format, isTraced ? 1 : 0)),
    document: () => view(exports.document()),
    yaml: (size) => view(exports.yaml(size)),
  };
}

/** All that it imports are ways to end. */
function importsOf(module: WebAssembly.Module): WebAssembly.Imports {
  const imports: Record<string, WebAssembly.ModuleImports> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {};
    imports[from][name] = () => stop(name === "outOfMemory");
  }
  return imports;
}

export const core = new WasmModule("core.wasm", openCore);

/** What the core gives back. */
export type Output = { ok: true; diagnostics: Diagnostic[]; json: string } | { ok: false; diagnostics: Diagnostic[] };

/**
 * Compiles a text.
 *
 * @param isTraced whether a document comes with the places of its nodes in the text, for editor.wasm
 */
export function run(source: string | Uint8Array, format: Format, isTraced = false): Output & { places?: Uint8Array } {
  return core.call(source, format, (door, size, number) => {
    const { decode } = core.codec;
    const diagnostics = JSON.parse(decode(door.compile(size, number, isTraced))) as Diagnostic[];
    const document = door.document();
    if (document.length === 0) return { ok: false, diagnostics };
    if (!isTraced) return { ok: true, diagnostics, json: decode(document) };
    const end = document.indexOf(0);
    return { ok: true, diagnostics, json: decode(document.subarray(0, end)), places: document.slice(end + 1) };
  });
}

/** A document that `run` has given, as YAML. */
export function writeYaml(json: string): string {
  const yaml = core.call(json, "json", (door, size) => core.codec.decode(door.yaml(size)));
  if (yaml === "") throw new BeckonMemoryError("the document is too large, or nested too deep, to be read for YAML");
  return yaml;
}
