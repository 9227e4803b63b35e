/** Where core.wasm comes from. */
export type WasmSource = URL | string | Response | PromiseLike<Response> | BufferSource | WebAssembly.Module;

/** Fetches and compiles core.wasm. */
export async function loadModule(given: WasmSource): Promise<WebAssembly.Module> {
  const source = await given;
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source === "string" || source instanceof URL) return compileResponse(await fetch(source));
  if (source instanceof Response) return compileResponse(source);
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source);
  throw new TypeError("init needs an address, a Response, bytes or a WebAssembly.Module");
}

async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw new Error(`core.wasm could not be loaded from ${response.url}: HTTP ${response.status}`);
  // Only this type can be compiled as it streams in; not every server sends it.
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}
