import { compile, init } from "beckon";
import { seed } from "./seed.js";

// What the tests call, in the page as in Node.
window.beckon = { compile, init, seed };
init().then(() => {
  document.querySelector("#document").textContent = seed("beckon").compile().json;
});
