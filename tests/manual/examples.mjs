// The examples of the manual's pages: blocks of code, each definitions, a part of what they compile to, or what is said
// about them.

import { readFileSync } from "node:fs";
import { compile } from "../../wasm/dist/node.js";

/** What an example leaves out. */
const info = "info: { title: Book shop, version: 1.0.0 }\n";

/** A page of docs/, and the part of it behind a line. */
export function read(page, line) {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
  return line === undefined ? text : text.slice(text.indexOf(`\n${line}\n`) + 1);
}

/**
 * The definitions of a text, each with its heading and with what stands behind it: parts of the result, which begin with
 * `# /pointer` or `# preset: /pointer`, and problems.
 */
export function examplesOf(text) {
  const examples = [];
  let heading = "";
  for (const [whole, title, language, code] of text.matchAll(/^#+ ([^\n]*)$|^```(\w+)\n(.*?)^```$/gms)) {
    const part = /^# (?:(\w+): )?(\/\S*)\n(.*)$/s.exec(code ?? "");
    if (title !== undefined) heading = title;
    else if (part) examples.at(-1).parts.push({ preset: part[1], pointer: part[2], text: part[3] });
    else if (language === "text" && /^(error|warning|info): /.test(code)) examples.at(-1).problems = code;
    else if (["yaml", "json"].includes(language)) examples.push({ heading, language, code, parts: [], problems: "" });
    else if (language !== "text" && language !== "console") throw new Error(`what is this? ${whole}`);
  }
  return examples;
}

/** The definitions as a whole document, under a preset if one is said. */
export function documentOf({ code }, preset) {
  const conventions = preset === undefined ? "" : `conventions: ${preset}\n`;
  return conventions + (/^info:|^openapi:|^\{/m.test(code) ? code : info + code);
}

export function compiled(example, preset) {
  return compile(documentOf(example, preset), { format: example.language });
}

/** What is said, as the pages show it. */
export function told({ diagnostics }) {
  return diagnostics
    .map(({ severity, message, hint, code }) => `${severity}: ${message}${hint ? ` · ${hint}` : ""} [${code}]\n`)
    .join("");
}

/** What stands at a JSON Pointer. */
export function at(document, pointer) {
  return pointer
    .split("/")
    .slice(1)
    .reduce((value, step) => value?.[step.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}
