import { copyWith } from "../clipboard.js";
import { element } from "../dom.js";
import cmake from "../use_this/CMakeLists.txt?raw";
import command from "../use_this/command.sh?raw";
import cpp from "../use_this/main.cpp?raw";
import node from "../use_this/node.mjs?raw";
import { openDialog } from "./dialog.js";

export interface UseOptions {
  /** What the definitions are called as a file. */
  readonly fileName: string;
  download(): void;
}

interface Way {
  readonly title: string;
  readonly note: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

const ways: readonly Way[] = [
  {
    title: "Command",
    note: "One program without dependencies, for scripts and CI. `make build` in Beckon's folder makes it as `build/native/beckon`.",
    files: [{ name: "shell", text: command }],
  },
  {
    title: "JavaScript",
    note: "The npm package `beckon`: WebAssembly, the same core as in this page. `make build` makes it as `build/npm/beckon-0.1.0.tgz`.",
    files: [
      { name: "shell", text: "npm install ./beckon-0.1.0.tgz\n" },
      { name: "openapi.mjs", text: node },
    ],
  },
  {
    title: "C++",
    note: "The C++20 library, after `cmake --install build/native`. In a server you would rather declare the app in code: see the README.",
    files: [
      { name: "main.cpp", text: cpp },
      { name: "CMakeLists.txt", text: cmake },
    ],
  },
];

/** Shows the lines that make the same document elsewhere. */
export function showUses({ fileName, download }: UseOptions): void {
  const file = element("button", { type: "button", textContent: `Download ${fileName}` });
  file.addEventListener("click", download);
  openDialog(
    { title: "Use this", className: "wide" },
    element(
      "div",
      { className: "row" },
      element("p", { textContent: "The same definitions give the same document, byte for byte, in all three." }),
      file,
    ),
    ...ways.map((way) => section(way, fileName)),
  );
}

function section({ title, note, files }: Way, fileName: string): HTMLElement {
  return element(
    "section",
    {},
    element("h3", { textContent: title }),
    element("p", { className: "note" }, ...withCode(note)),
    ...files.map(({ name, text }) => snippet(name, text.replaceAll("definitions.yaml", fileName).trimEnd())),
  );
}

/** What stands between backticks becomes code. */
function withCode(text: string): (Node | string)[] {
  return text.split("`").map((part, index) => (index % 2 === 0 ? part : element("code", { textContent: part })));
}

function snippet(name: string, text: string): HTMLElement {
  const copy = element("button", { type: "button", textContent: "Copy", ariaLabel: `Copy ${name}` });
  copy.addEventListener("click", () => copyWith(copy, text));
  return element(
    "figure",
    { className: "snippet" },
    element("figcaption", {}, name, copy),
    element("pre", { tabIndex: 0 }, element("code", { textContent: text })),
  );
}
