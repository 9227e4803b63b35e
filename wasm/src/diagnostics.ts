/** A place in the text. Lines and columns start at 1, the offset at 0; columns and offsets count UTF-16 units, as strings do. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** From a place up to, not including, another. */
export interface Range {
  start: Position;
  end: Position;
}

/** A change of the text that repairs a problem. */
export interface TextEdit {
  range: Range;
  text: string;
}

/** One problem: what it is, where it is and how to get out of it. */
export interface Diagnostic {
  /** With an error no document comes out; a warning is what a good document avoids; an info is good to know. */
  severity: "error" | "warning" | "info";
  /** Kebab-case and stable: `unknown-type`. */
  code: string;
  message: string;
  /** JSON Pointer (RFC 6901) of the place in the definitions. */
  pointer: string;
  /** The place in the text. Only where the definitions were a text: objects have none. */
  range?: Range;
  /** The way out, where there is one to tell: `did you mean "Subscription"?`. */
  hint?: string;
  /** A change an editor can apply. Only where the definitions were a text. */
  fix?: TextEdit;
}
