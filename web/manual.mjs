// The pages of docs/ as HTML: the first part of the language in a dialog, and all of them as pages beside the playground.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Marked } from "marked";

const folder = fileURLToPath(new URL("../docs/", import.meta.url));

/** The pages that the playground has, in the order in which they name each other. */
export const pages = [
  { name: "language", title: "The language" },
  { name: "from-openapi", title: "From OpenAPI" },
  { name: "from-fastapi", title: "From FastAPI" },
  { name: "openapi-3.0", title: "OpenAPI 3.0" },
  { name: "rules", title: "Problems" },
];

const virtual = "virtual:cheat-sheet";

/** Makes `virtual:cheat-sheet` the HTML of the first part of docs/language.md, which is the project's own text. */
export function cheatSheet() {
  return {
    name: "cheat-sheet",
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    load(id) {
      if (id !== `\0${virtual}`) return undefined;
      this.addWatchFile(join(folder, "language.md"));
      const [sheet] = read("language").split("\n# ");
      return `export default ${JSON.stringify(parsed(new Marked(), sheet))};`;
    },
  };
}

/** Writes the pages into a folder, by the template that the build has left there. */
export function writePages(dist) {
  const template = join(dist, "manual.html");
  const empty = readFileSync(template, "utf8");
  for (const page of pages) writeFileSync(join(dist, `${page.name}.html`), filled(empty, page));
  rmSync(template);
}

function read(name) {
  return readFileSync(join(folder, `${name}.md`), "utf8");
}

/** HTML that a keyboard can scroll where it is too wide, and in which a head over nothing is none. */
function parsed(marked, text) {
  return marked
    .parse(text)
    .replaceAll("<th></th>", "<td></td>")
    .replace(/<thead>\s*<tr>(\s*<td><\/td>)+\s*<\/tr>\s*<\/thead>\s*/g, "")
    .replaceAll("<pre>", '<pre tabindex="0">');
}

function filled(template, { name, title }) {
  const headings = [];
  const content = parsed(pageMarked(headings), read(name))
    .replaceAll("<table>", '<div class="wide" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>");
  const parts = headings
    .filter(({ depth }) => depth < 3)
    .map(({ depth, id, html }) => `<li${depth === 1 ? ' class="title"' : ""}><a href="#${id}">${html}</a></li>`);
  const others = pages.map((page) => {
    const current = page.name === name ? ' aria-current="page"' : "";
    return `<a href="./${page.name}.html"${current}>${page.title}</a>`;
  });
  return Object.entries({ title, pages: others.join("\n"), parts: parts.join("\n"), content }).reduce(
    (text, [key, value]) => text.replaceAll(`{{${key}}}`, () => value),
    template,
  );
}

/** Markdown whose headings have anchors, as GitHub's have, and whose links lead to pages that are there. */
function pageMarked(headings) {
  const ids = new Map();
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const html = this.parser.parseInline(tokens);
        const plain = slug(text);
        const count = ids.get(plain) ?? 0;
        ids.set(plain, count + 1);
        const id = count === 0 ? plain : `${plain}-${count}`;
        headings.push({ depth, id, html });
        return `<h${depth} id="${id}"><a href="#${id}">${html}</a></h${depth}>\n`;
      },
      link({ href, tokens }) {
        const html = this.parser.parseInline(tokens);
        const address = addressOf(href);
        return address === undefined ? html : `<a href="${address}">${html}</a>`;
      },
      html: ({ text }) => (/^\s*<!--.*-->\s*$/s.test(text) ? "" : text),
    },
  });
}

function slug(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}

/** Where a link of docs/ leads from a page; undefined for what no page has. */
function addressOf(href) {
  if (href.startsWith("#")) return href;
  const [file, fragment] = href.split("#");
  const page = pages.find(({ name }) => file === `${name}.md`);
  if (page === undefined) return undefined;
  return `./${page.name}.html${fragment === undefined ? "" : `#${fragment}`}`;
}
