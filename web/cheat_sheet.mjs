import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { marked } from "marked";

const name = "virtual:cheat-sheet";
const source = fileURLToPath(new URL("../docs/cheat-sheet.md", import.meta.url));

/** Makes `virtual:cheat-sheet` the HTML of docs/cheat-sheet.md, which is the project's own text. */
export function cheatSheet() {
  return {
    name: "cheat-sheet",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      this.addWatchFile(source);
      // A head over nothing is none, and a keyboard must be able to scroll what is too wide.
      const html = marked
        .parse(readFileSync(source, "utf8"))
        .replaceAll("<th></th>", "<td></td>")
        .replaceAll("<pre>", '<pre tabindex="0">');
      return `export default ${JSON.stringify(html)};`;
    },
  };
}
