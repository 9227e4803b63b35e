import { editor, offsetIn, type TextOptions } from "./editor_module.js";
import { decode } from "./module.js";

/** A part of a text, in UTF-16 units, and what takes its place. */
export interface TextChange {
  from: number;
  to: number;
  insert: string;
}

/** What another name changes in a text, in its order; or why it can't be. */
export type Renaming = { readonly edits: TextChange[]; readonly error?: never } | { readonly error: string };

/**
 * Gives another name to the model, component, tag or security scheme that is named at a place of definitions: where it
 * is declared and everywhere something refers to it, within strings too.
 *
 *     rename("models: { Order: { next?: Order } }", 10, "Purchase"); // { edits: [{ from: 10, to: 15, insert: "Purchase" }, …] }
 *
 * @param offset the place, in UTF-16 units as strings count
 */
export function rename(text: string, offset: number, name: string, options: TextOptions = {}): Renaming {
  if (typeof text !== "string") throw new TypeError("rename needs a text");
  if (!Number.isFinite(offset)) throw new TypeError("rename needs an offset, a number");
  if (typeof name !== "string") throw new TypeError("rename needs a name, a text");
  const place = offsetIn(text, offset);
  const nameSize = new TextEncoder().encode(name).length;
  return editor.call(text + name, options.format ?? "automatic", (door, size, format) =>
    JSON.parse(decode(door.rename(size, format, place, nameSize))),
  );
}
