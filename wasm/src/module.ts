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

/** What each module gives. A view of its memory is good until the next call. */
export interface Door {
  /** Room for a text of so many bytes; less if it is one that the core refuses for its size. */
  reserve(size: number): Uint8Array;
}

/** What a platform may know a faster way for. */
export interface Codec {
  /** The text of a view. */
  decode(view: Uint8Array): string;
  /** Whether bytes may have U+FFFD in them, for which TextEncoder writes a lone surrogate too. */
  mayHoldReplacement(bytes: Uint8Array): boolean;
}

/** A WebAssembly module of the package and the instance of it that answers. */
export class WasmModule<Own extends Door> {
  #compiled: WebAssembly.Module | undefined;
  #door: Own | undefined;
  #loading: Promise<void> | undefined;
  codec: Codec = { decode, mayHoldReplacement: () => true };

  /**
   * @param file the name of its file
   * @param open makes an instance; throws if it is one of another module
   */
  constructor(
    readonly file: string,
    readonly open: (module: WebAssembly.Module) => Own,
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
    this.#door = this.#instantiate(module);
    this.#compiled = module;
  }

  /** Hands a text over: `ask` gets the number of bytes written and that of the format. */
  call<Result>(
    source: string | Uint8Array,
    format: Format,
    ask: (door: Own, size: number, format: number) => Result,
  ): Result {
    const number = formats.indexOf(format);
    if (number < 0) throw new TypeError(`unknown format ${JSON.stringify(format)}; it is one of ${formats.join(", ")}`);
    if (!this.#compiled) throw new Error("Beckon is not ready: call `await init()` first");
    this.#door ??= this.#instantiate(this.#compiled);
    try {
      const size =
        typeof source === "string" ? writeText(this.#door, source, this.codec) : writeBytes(this.#door, source);
      return ask(this.#door, size, number);
    } catch (error) {
      // An instance that stopped midway can't go on; the next call makes a new one.
      this.#door = undefined;
      throw error;
    }
  }

  #instantiate(module: WebAssembly.Module): Own {
    try {
      return this.open(module);
    } catch (cause) {
      throw new Error(`this WebAssembly module is not the ${this.file} of this version of Beckon`, { cause });
    }
  }
}

/** The text of a view. */
export function decode(view: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(view);
}

/** What a module calls that can't go on. */
export function stop(isOutOfMemory: boolean): never {
  throw isOutOfMemory
    ? new BeckonMemoryError("the definitions need more memory than WebAssembly can have")
    : new Error("Beckon has stopped");
}

function writeBytes(to: Door, bytes: Uint8Array): number {
  const room = to.reserve(bytes.length);
  room.set(bytes.subarray(0, room.length));
  return room.length;
}

/** Writes the text as UTF-8. What does not fit into the room that the core gives is left out: the core refuses the text then. */
function writeText(to: Door, text: string, codec: Codec): number {
  const encoder = new TextEncoder();
  let room = to.reserve(text.length);
  let { read, written } = encoder.encodeInto(text, room);
  if (read < text.length) {
    // A UTF-16 unit takes up to three bytes.
    room = to.reserve(written + 3 * (text.length - read));
    const rest = encoder.encodeInto(text.slice(read), room.subarray(written));
    read += rest.read;
    written += rest.written;
  }
  const isAscii = read === written;
  if (isAscii || !codec.mayHoldReplacement(room.subarray(0, written)) || isWellFormed(text)) return written;
  return writeIllFormedText(to, text);
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
function writeIllFormedText(to: Door, text: string): number {
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
