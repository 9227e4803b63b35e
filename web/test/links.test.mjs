// Links that are damaged, or made to do damage.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { deflateRawSync } from "node:zlib";
import { counted, definitionsOf, hashOf, hashOfBytes, holds, narrow, seen, start } from "./playground.mjs";

let house;

before(async () => {
  house = await start();
});
after(() => house?.close());

const damaged = {
  "cut in the middle": hashOf(definitionsOf("Whole")).slice(0, 90),
  "cut by one character": hashOf(definitionsOf("Whole")).slice(0, -1),
  "with characters that do not belong there": `${hashOf("x")}%20<b>!`,
  empty: "#definitions=",
  "that is not deflate": hashOfBytes(Buffer.from("no deflate at all")),
  "that is not UTF-8": hashOfBytes(deflateRawSync(Buffer.from([0x61, 0xff, 0xfe, 0x80]))),
};
for (const [what, hash] of Object.entries(damaged)) {
  test(`a link ${what} is told to be damaged, and the page works`, async (t) => {
    const page = await house.visit(t, { ...narrow, hash });
    await seen(page.getByRole("status"), /This link is damaged/);
    await holds(page, "Subscriptions");
    await page.evaluate(
      (whole) => {
        location.hash = whole;
      },
      hashOf(definitionsOf("Whole")),
    );
    await holds(page, "Whole");
  });
}

test("a hash that unpacks to 30 MB of zeros is refused, and the page works", async (t) => {
  const hash = hashOfBytes(deflateRawSync(Buffer.alloc(30 * 1024 * 1024), { level: 9 }));
  assert.ok(hash.length < 45_000);
  const page = await house.visit(t, { ...narrow, hash });
  await seen(page.getByRole("status"), /This link holds more than 4 MB and was not opened/);
  await holds(page, "Subscriptions");
  await counted(page, "No problems");
});

test("a hash that is none of ours is left alone", async (t) => {
  const page = await house.visit(t, { ...narrow, hash: "#editor" });
  await holds(page, "Subscriptions");
  assert.equal(await page.getByRole("status").filter({ hasText: "damaged" }).count(), 0);
});
