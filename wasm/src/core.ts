import type { Diagnostic } from "./diagnostics.js";
import createBindings, { type Bindings } from "./glue.js";

/** The definitions, or the document they would become, need more memory than WebAssembly can have. Later calls work. */
export class BeckonMemoryError extends Error {
  override readonly name = "BeckonMemoryError";
}

/**
 * How a text is to be read. `automatic`: as JSON when it starts as a JSON object does, else as YAML.
 */
export type Format = "automatic" | "json" | "yaml";

/** The numbers of beckon::Format. */
const formats: readonly Format[] = ["automatic", "json", "yaml"];

/** What the core gives back. */
export type Output = { ok: true; diagnostics: Diagnostic[]; json: string } | { ok: false; diagnostics: Diagnostic[] };

/** The compiled core.wasm; each instance is made from it. */
let compiledModule: WebAssembly.Module | undefined;
let bindings: Bindings | undefined;

export function isReady(): boolean {
  return compiledModule !== undefined;
}

/** Makes the core ready, unless it is. */
export function useModule(module: WebAssembly.Module): void {
  if (isReady()) return;
  bindings = instantiate(module);
  compiledModule = module;
}

/** Compiles a text. */
export function run(source: string | Uint8Array, format: Format): Output {
  return call(source, format, (core, size, number) => {
    const report = JSON.parse(decode(core.compile(size, number))) as Output;
    return report.ok ? { ...report, json: decode(core.document()) } : report;
  });
}

/** What could stand at a place of a text, as the core says it. */
export function runComplete(text: string, format: Format, offset: number): unknown {
  return call(text, format, (core, size, number) => JSON.parse(decode(core.complete(size, number, offset))));
}

/** Hands a text to the core: `ask` gets the number of bytes written and that of the format. */
function call<Result>(
  source: string | Uint8Array,
  format: Format,
  ask: (core: Bindings, size: number, format: number) => Result,
): Result {
  const number = formats.indexOf(format);
  if (number < 0) throw new TypeError(`unknown format ${JSON.stringify(format)}; it is one of ${formats.join(", ")}`);
  if (!compiledModule) throw new Error("Beckon is not ready: call `await init()` first");
  bindings ??= instantiate(compiledModule);
  try {
    const size = typeof source === "string" ? writeText(bindings, source) : writeBytes(bindings, source);
    return ask(bindings, size, number);
  } catch (error) {
    // An instance that stopped midway can't go on; the next call makes a new one.
    bindings = undefined;
    throw isOutOfMemory(error)
      ? new BeckonMemoryError("the definitions need more memory than WebAssembly can have", { cause: error })
      : error;
  }
}

function instantiate(module: WebAssembly.Module): Bindings {
  let failure: unknown;
  try {
    const made = createBindings({
      printErr() {},
      instantiateWasm(imports, receive) {
        try {
          const instance = new WebAssembly.Instance(module, imports);
          receive(instance, module);
          return instance.exports;
        } catch (error) {
          // Emscripten would print this and go on.
          failure = error;
          throw error;
        }
      },
    });
    if (!failure && typeof made.reserve === "function") return made;
  } catch (error) {
    failure ??= error;
  }
  throw new Error("this WebAssembly module is not the core.wasm of this version of Beckon", { cause: failure });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError && error.message.includes("OOM");
}

function decode(view: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(view);
}

function writeBytes(to: Bindings, bytes: Uint8Array): number {
  const room = to.reserve(bytes.length);
  room.set(bytes.subarray(0, room.length));
  return room.length;
}

/** Writes the text as UTF-8. What does not fit into the room that the core gives is left out: the core refuses the text then. */
function writeText(to: Bindings, text: string): number {
  const encoder = new TextEncoder();
  let { read, written } = encoder.encodeInto(text, to.reserve(text.length));
  if (read < text.length) {
    // A UTF-16 unit takes up to three bytes.
    const room = to.reserve(written + 3 * (text.length - read));
    const rest = encoder.encodeInto(text.slice(read), room.subarray(written));
    read += rest.read;
    written += rest.written;
  }
  const isAscii = read === written;
  return isAscii || !loneSurrogate.test(text) ? written : writeIllFormedText(to, text);
}

const loneSurrogate = /\p{Surrogate}/u;

/**
 * Writes a text that has lone surrogates. TextEncoder would replace them unseen; written as the bytes they would be if
 * UTF-8 allowed them, the core reports them at their place.
 */
function writeIllFormedText(to: Bindings, text: string): number {
  const encoder = new TextEncoder();
  const room = to.reserve(3 * text.length);
  let written = 0;
  for (const part of text.split(/(\p{Surrogate})/u)) {
    if (loneSurrogate.test(part)) {
      const unit = part.charCodeAt(0);
      const bytes = [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)];
      if (written + bytes.length > room.length) break;
      room.set(bytes, written);
      written += bytes.length;
    } else {
      written += encoder.encodeInto(part, room.subarray(written)).written;
    }
  }
  return written;
}
