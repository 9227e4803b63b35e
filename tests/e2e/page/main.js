import { compile, init } from "beckon";
import * as editor from "beckon/editor";
import { seed } from "./seed.js";

// What the tests call, in the page as in Node.
window.beckon = { compile, complete, init, seed };
init().then(() => {
  document.querySelector("#document").textContent = seed("beckon").compile().json;
});

async function complete(text, offset) {
  await editor.init();
  return editor.complete(text, offset);
}
