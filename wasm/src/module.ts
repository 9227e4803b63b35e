import { loadModule, type WasmSource } from "./load.js";

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

/** What each module exports (bindings/transfer.hpp). A view is the address of an address and a size, good until the next call. */
export interface Exports {
  readonly memory: WebAssembly.Memory;
  reserve(size: number): number;
  /** Constructors of the module, if there are any. */
  _initialize?(): void;
}

/** A WebAssembly module of the package and the instance of it that answers. */
export class WasmModule<Own extends Exports> {
  #compiled: WebAssembly.Module | undefined;
  #exports: Own | undefined;
  #loading: Promise<void> | undefined;

  /**
   * @param file the name of its file
   * @param name a function that it exports and others don't
   */
  constructor(
    readonly file: string,
    readonly name: keyof Own,
  ) {}

  isReady(): boolean {
    return this.#compiled !== undefined;
  }

  /** Loads the module, once; later calls wait for the same. */
  init(source: WasmSource): Promise<void> {
    if (this.isReady()) return Promise.resolve();
    this.#loading ??= loadModule(source, this.file)
      .then((module) => this.initSync(module))
      .finally(() => {
        this.#loading = undefined;
      });
    return this.#loading;
  }

  initSync(source: BufferSource | WebAssembly.Module): void {
    if (this.isReady()) return;
    const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
    this.#exports = this.#instantiate(module);
    this.#compiled = module;
  }

  /** Hands a text over: `ask` gets the number of bytes written and that of the format, and answers with the address of a view. */
  call<Result>(
    source: string | Uint8Array,
    format: Format,
    ask: (exports: Own, size: number, format: number) => Result,
  ): Result {
    const number = formats.indexOf(format);
    if (number < 0) throw new TypeError(`unknown format ${JSON.stringify(format)}; it is one of ${formats.join(", ")}`);
    if (!this.#compiled) throw new Error("Beckon is not ready: call `await init()` first");
    this.#exports ??= this.#instantiate(this.#compiled);
    try {
      const size = typeof source === "string" ? writeText(this.#exports, source) : writeBytes(this.#exports, source);
      return ask(this.#exports, size, number);
    } catch (error) {
      // An instance that stopped midway can't go on; the next call makes a new one.
      this.#exports = undefined;
      throw error;
    }
  }

  #instantiate(module: WebAssembly.Module): Own {
    let cause: unknown;
    try {
      const exports = new WebAssembly.Instance(module, importsOf(module)).exports as unknown as Own;
      if (typeof exports[this.name] === "function") {
        exports._initialize?.();
        return exports;
      }
    } catch (error) {
      cause = error;
    }
    throw new Error(`this WebAssembly module is not the ${this.file} of this version of Beckon`, { cause });
  }
}

/** The text that a function has answered with. */
export function textAt(address: number, { memory }: Exports): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(viewAt(address, memory));
}

function viewAt(address: number, { buffer }: WebAssembly.Memory): Uint8Array {
  const pair = new DataView(buffer, address);
  return new Uint8Array(buffer, pair.getUint32(0, true), pair.getUint32(4, true));
}

/** All that a module imports are ways to end. */
function importsOf(module: WebAssembly.Module): WebAssembly.Imports {
  const imports: Record<string, WebAssembly.ModuleImports> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {};
    imports[from][name] = () => {
      if (name === "outOfMemory")
        throw new BeckonMemoryError("the definitions need more memory than WebAssembly can have");
      throw new Error("Beckon has stopped");
    };
  }
  return imports;
}

/** Room for the bytes of a text; less if it is one that the core refuses for its size. */
function reserve(exports: Exports, size: number): Uint8Array {
  return viewAt(exports.reserve(size), exports.memory);
}

function writeBytes(to: Exports, bytes: Uint8Array): number {
  const room = reserve(to, bytes.length);
  room.set(bytes.subarray(0, room.length));
  return room.length;
}

/** Writes the text as UTF-8. What does not fit into the room that the core gives is left out: the core refuses the text then. */
function writeText(to: Exports, text: string): number {
  const encoder = new TextEncoder();
  let { read, written } = encoder.encodeInto(text, reserve(to, text.length));
  if (read < text.length) {
    // A UTF-16 unit takes up to three bytes.
    const room = reserve(to, written + 3 * (text.length - read));
    const rest = encoder.encodeInto(text.slice(read), room.subarray(written));
    read += rest.read;
    written += rest.written;
  }
  const isAscii = read === written;
  return isAscii || isWellFormed(text) ? written : writeIllFormedText(to, text);
}

const loneSurrogate = /\p{Surrogate}/u;

function isWellFormed(text: string & { isWellFormed?(): boolean }): boolean {
  // Many times faster where there is it: Node 20, and browsers since 2023.
  return text.isWellFormed ? text.isWellFormed() : !loneSurrogate.test(text);
}

/**
 * Writes a text that has lone surrogates. TextEncoder would replace them unseen; written as the bytes they would be if
 * UTF-8 allowed them, the core reports them at their place.
 */
function writeIllFormedText(to: Exports, text: string): number {
  const encoder = new TextEncoder();
  const room = reserve(to, 3 * text.length);
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
