import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "beckon";

const result = compile(readFileSync("definitions.yaml"));
for (const { severity, message, hint } of result.diagnostics) {
  console.error(`${severity}: ${message}`, hint ?? "");
}
if (!result.ok) process.exit(1);
writeFileSync("openapi.json", result.json);
