// Serves dist/ on localhost, as a static host would.

import { fileURLToPath } from "node:url";
import { preview } from "vite";

const port = Number(process.env.PORT ?? 4173);
try {
  await preview({
    root: fileURLToPath(new URL(".", import.meta.url)),
    logLevel: "warn",
    preview: { host: "localhost", port, strictPort: true },
  });
  console.log(`\nThe playground: http://localhost:${port}\n(Ctrl-C ends it)`);
} catch (error) {
  console.error(`The playground can't be served: ${error.message}`);
  if (/in use/.test(error.message)) console.error(`Another port: make playground PORT=${port + 1}`);
  process.exit(1);
}
