import type { Syntax } from "./editor/syntax.js";

/** What definitions with this title are called as a file. */
export function fileNameOf(title: string, syntax: Syntax): string {
  const stem = title
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${stem || "definitions"}.${syntax === "JSON" ? "json" : "yaml"}`;
}
