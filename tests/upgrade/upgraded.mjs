// The command of this build, which upgrades what it is given.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = process.env.BECKON_COMMAND ?? fileURLToPath(new URL("../../build/native/beckon", import.meta.url));

/** What the command makes of a file, or of a text when there is no file: the document, and what it says of it. */
export function upgraded(file, text) {
  const { error, status, stdout, stderr } = spawnSync(command, ["build", file ?? "-"], {
    input: text,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  assert.ifError(error);
  assert.equal(
    status,
    0,
    stderr
      .split("\n")
      .filter((line) => line.includes(": error: "))
      .slice(0, 20)
      .join("\n"),
  );
  return { document: JSON.parse(stdout), told: stderr };
}
