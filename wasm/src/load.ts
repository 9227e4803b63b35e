/** Where a module comes from. */
export type WasmSource = URL | string | Response | PromiseLike<Response> | BufferSource | WebAssembly.Module;

/** Fetches and compiles a module. */
export async function loadModule(given: WasmSource, file: string): Promise<WebAssembly.Module> {
  const source = await given;
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source === "string" || source instanceof URL) return compileResponse(await fetch(source), file);
  if (source instanceof Response) return compileResponse(source, file);
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source);
  throw new TypeError("init needs an address, a Response, bytes or a WebAssembly.Module");
}

async function compileResponse(response: Response, file: string): Promise<WebAssembly.Module> {
  if (!response.ok) throw new Error(`${file} could not be loaded from ${response.url}: HTTP ${response.status}`);
  // Only this type can be compiled as it streams in; not every server sends it.
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}
