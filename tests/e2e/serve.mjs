import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/** The policy that a careful site has. */
const carefulPolicy = {
  "content-security-policy": "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src data:",
};

/**
 * Serves a folder on localhost as a plain static host does: files as they are, index.html for a path that ends with "/".
 *
 * @param prefix the path that the folder stands below; all else is not found
 * @param headers what each answer carries
 * @param asked hears of the path of each request
 */
export async function serve(folder, { prefix = "/", headers = carefulPolicy, asked = () => {} } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    asked(pathname);
    try {
      if (!pathname.startsWith(prefix)) throw new Error("not below the prefix");
      const path = normalize(`/${pathname.slice(prefix.length)}`);
      const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
      const body = await readFile(file);
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", ...headers });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
