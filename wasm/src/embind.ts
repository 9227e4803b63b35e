import createBindings, { type Bindings } from "./editor_glue.js";
import { stop } from "./module.js";

/** Makes an instance of editor.wasm, whose functions come through Embind. */
export function openEditor(module: WebAssembly.Module): Bindings {
  let failure: unknown;
  const bindings = createBindings({
    instantiateWasm(imports, receive) {
      try {
        const instance = new WebAssembly.Instance(module, imports);
        receive(instance, module);
        return instance.exports;
      } catch (error) {
        // Emscripten would print this and go on.
        failure = error;
        throw error;
      }
    },
    printErr() {},
    onAbort: (reason) => stop(reason === "OOM"),
  });
  if (!isComplete(bindings)) throw failure;
  return bindings;
}

function isComplete(bindings: Partial<Bindings>): bindings is Bindings {
  return typeof bindings.complete === "function";
}
