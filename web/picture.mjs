// Takes the picture of the playground that the README shows: docs/playground.png. Needs dist/ and Chromium.

import { fileURLToPath } from "node:url";
import { preview } from "vite";
import { launch } from "../tests/e2e/chromium.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const server = await preview({ root, logLevel: "error", preview: { host: "localhost", port: 0 } });
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, colorScheme: "light" });
  await page.goto(server.resolvedUrls.local[0]);
  const docs = page.frameLocator("iframe");
  await docs
    .getByRole("button", { name: /new-subscription/ })
    .first()
    .click();
  await docs.getByText("The event was received").waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await page.screenshot({ path: fileURLToPath(new URL("../docs/playground.png", import.meta.url)) });
} finally {
  await browser.close();
  await server.close();
}
