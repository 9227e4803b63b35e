import { type Output, run, writeYaml } from "./core.js";
import type { Diagnostic } from "./diagnostics.js";
import { writeJson } from "./json.js";
import type { Format } from "./module.js";
import type { Definitions, OpenApiDocument } from "./types.js";

export interface CompileOptions {
  /** What a text is written in; without it, JSON when it starts as a JSON object does, else YAML. */
  format?: Format;
}

/** What came of compiling: an OpenAPI 3.1 document, or the errors for which there is none. */
export type Compiled = CompiledDocument | CompileFailure;

export interface CompileFailure {
  readonly ok: false;
  /** All problems in the order of the source. */
  readonly diagnostics: Diagnostic[];
}

export interface CompiledDocument {
  readonly ok: true;
  /** The document as JSON without white space, the same bytes as natively. */
  readonly json: string;
  /**
   * The document as YAML, for people to read: the same bytes as natively. Made when it is first asked for; of a document of
   * more than 64 MiB, or 256 levels, that is a BeckonMemoryError.
   */
  readonly yaml: string;
  /** The document as an object. JSON.parse makes it when it is first asked for. */
  readonly openapi: OpenApiDocument;
  /** Warnings and infos in the order of the source. */
  readonly diagnostics: Diagnostic[];
}

/**
 * Compiles definitions or an OpenAPI 3.1 document, which compiles to itself; OpenAPI 3.0 is upgraded.
 *
 *     const result = compile("info: { title: Subscriptions, version: 1.0.0 }");
 *     if (result.ok) console.log(result.json);
 *     else for (const problem of result.diagnostics) console.error(problem.message);
 *
 * @param definitions a text in JSON or YAML, its bytes in UTF-8, or an object
 */
export function compile(definitions: string | Uint8Array | Definitions, options: CompileOptions = {}): Compiled {
  if (typeof definitions === "string" || definitions instanceof Uint8Array) {
    return result(run(definitions, options.format ?? "automatic"));
  }
  if (typeof definitions !== "object" || definitions === null) {
    throw new TypeError("compile needs a text, its bytes or an object of definitions");
  }
  return compileObject(writeJson(definitions, "the definitions"));
}

/** Compiles the JSON of an object. Its diagnostics have no places: nobody sees that text. */
export function compileObject(json: string): Compiled {
  const output = run(json, "json");
  for (const diagnostic of output.diagnostics) {
    delete diagnostic.range;
    delete diagnostic.fix;
  }
  return result(output);
}

function result(output: Output): Compiled {
  return output.ok ? new Success(output.json, output.diagnostics) : output;
}

class Success implements CompiledDocument {
  readonly ok = true;
  #openapi: OpenApiDocument | undefined;
  #yaml: string | undefined;

  constructor(
    readonly json: string,
    readonly diagnostics: Diagnostic[],
  ) {}

  get yaml(): string {
    this.#yaml ??= writeYaml(this.json);
    return this.#yaml;
  }

  get openapi(): OpenApiDocument {
    this.#openapi ??= JSON.parse(this.json) as OpenApiDocument;
    return this.#openapi;
  }
}
