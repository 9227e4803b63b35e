import { element } from "../dom.js";
import { focusRow, walkByKeys } from "../list_keys.js";
import { type Sample, samples } from "../samples/samples.js";
import { closeDialog, openDialog } from "./dialog.js";

/** Lets a person choose a sample. */
export function chooseSample(chosen: (sample: Sample) => void): void {
  const items = samples.map((sample) => {
    const button = element(
      "button",
      { type: "button", className: "choice" },
      element("strong", { textContent: sample.title }),
      element("span", { textContent: sample.shows }),
    );
    button.addEventListener("click", () => {
      closeDialog();
      chosen(sample);
    });
    return element("li", {}, button);
  });
  const list = element("ul", { className: "choices" }, ...items);
  walkByKeys(list);
  openDialog({ title: "Samples" }, list);
  focusRow(list, 0);
}
