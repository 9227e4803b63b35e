import { run } from "./core.js";
import type { Diagnostic } from "./diagnostics.js";
import { editor, offsetIn, type TextOptions } from "./editor_module.js";
import { decode } from "./module.js";

/** A place of the document and the place of the definitions that it comes from, as JSON Pointers. */
export interface Origin {
  output: string;
  source: string;
}

/** What came of compiling, and where each part of it comes from. */
export type Traced =
  | {
      readonly ok: true;
      readonly diagnostics: Diagnostic[];
      readonly json: string;
      /**
       * In the order of the document. What was derived has no row, unless something in the definitions holds all of which
       * it was made: it comes from what the object around it comes from.
       */
      readonly origins: readonly Origin[];
    }
  | { readonly ok: false; readonly diagnostics: Diagnostic[] };

/**
 * Compiles a text and tells which part of it became which of the document. In a browser `init` of both `beckon` and
 * `beckon/editor` has to be waited for before.
 *
 *     const traced = trace(text);
 *     if (traced.ok) sourceOf(traced.origins, "/components/schemas/Order"); // "/models/Order"
 */
export function trace(text: string, options: TextOptions = {}): Traced {
  if (typeof text !== "string") throw new TypeError("trace needs a text");
  const { places, ...output } = run(text, options.format ?? "automatic", true);
  if (!output.ok) return output;
  const encoder = new TextEncoder();
  const parts = [encoder.encode(text), encoder.encode(output.json), places ?? new Uint8Array()] as const;
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let size = 0;
  for (const part of parts) {
    all.set(part, size);
    size += part.length;
  }
  const origins = editor.call(all, "automatic", (door, written) =>
    JSON.parse(decode(door.trace(written, parts[0].length, parts[1].length))),
  );
  return { ...output, origins };
}

/** The place in the definitions from which a place of the document comes. */
export function sourceOf(origins: readonly Origin[], output: string): string {
  for (let place: string | undefined = output; place !== undefined; place = around(place)) {
    const found = origins.find((each) => each.output === place);
    if (found) return found.source;
  }
  return "";
}

/**
 * The places in the document that come from a place of the definitions, but for those within each other; of a place that
 * became nothing by itself, those of what it stands in.
 */
export function outputsOf(origins: readonly Origin[], source: string): string[] {
  for (let place: string | undefined = source; place !== undefined; place = around(place)) {
    const outputs: string[] = [];
    for (const each of origins) {
      const last = outputs.at(-1);
      const isWithin = last !== undefined && `${each.output}/`.startsWith(`${last}/`);
      if (each.source === place && !isWithin) outputs.push(each.output);
    }
    if (outputs.length > 0) return outputs;
  }
  return [];
}

/** The pointer to what a place stands in; undefined for the root. */
function around(pointer: string): string | undefined {
  return pointer === "" ? undefined : pointer.slice(0, Math.max(pointer.lastIndexOf("/"), 0));
}

/**
 * The JSON Pointer to the innermost value of a text in YAML or JSON that an offset is in, or in whose key. The text may
 * be broken.
 *
 * @param offset the place, in UTF-16 units as strings count
 */
export function pointerAt(text: string, offset: number): string {
  if (typeof text !== "string") throw new TypeError("pointerAt needs a text");
  if (!Number.isFinite(offset)) throw new TypeError("pointerAt needs an offset, a number");
  const place = offsetIn(text, offset);
  return editor.call(text, "automatic", (door, size, format) => decode(door.pointerAt(size, format, place)));
}

/** Where a JSON Pointer leads to in a text: the value and its key, in UTF-16 units. Null where there is no such place. */
export function rangeOf(text: string, pointer: string): { from: number; to: number } | null {
  if (typeof text !== "string" || typeof pointer !== "string")
    throw new TypeError("rangeOf needs a text and a pointer");
  const pointerSize = new TextEncoder().encode(pointer).length;
  return editor.call(text + pointer, "automatic", (door, size, format) =>
    JSON.parse(decode(door.rangeOf(size, format, pointerSize))),
  );
}
