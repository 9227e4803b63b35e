import { editor, offsetIn, type TextOptions } from "./editor_module.js";
import { decode } from "./module.js";

/** One thing that could stand where the cursor is. */
export interface Completion {
  /** What is shown: `info`. */
  label: string;
  /** A key of an object, a built-in type, the name of a model or schema, or another value. */
  kind: "key" | "type" | "model" | "value";
  /** In a few words what it is: `an Info Object, required`. */
  detail?: string;
  /** What is put into the text, where that is not the label: `info: `, in JSON `"info": `. */
  insert?: string;
}

/** What could stand in a place of a text. */
export interface Completions {
  /** The part of the text that is replaced, in UTF-16 units: what is already there of the word at the cursor. */
  from: number;
  to: number;
  /** All there is for the place: editors choose by what is already written. */
  items: Completion[];
}

/**
 * What could stand at a place of definitions that are being written, in YAML or JSON: keys, types, names and values. The
 * text may be broken there and elsewhere.
 *
 *     const { from, to, items } = complete("info: { title: Shop, ver", 24);
 *     // replaces "ver", from 21 to 24, by one of "version: ", "summary: ", …
 *
 * @param offset the place of the cursor, in UTF-16 units as strings count
 */
export function complete(text: string, offset: number, options: TextOptions = {}): Completions {
  if (typeof text !== "string") throw new TypeError("complete needs a text");
  if (!Number.isFinite(offset)) throw new TypeError("complete needs the offset of the cursor, a number");
  const place = offsetIn(text, offset);
  return editor.call(text, options.format ?? "automatic", (door, size, format) =>
    JSON.parse(decode(door.complete(size, format, place))),
  );
}
