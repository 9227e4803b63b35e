import { element } from "../dom.js";
import { focusRow, walkByKeys } from "../list_keys.js";
import { fastapiSamples } from "../samples/fastapi_samples.js";
import { type Sample, samples } from "../samples/samples.js";
import { closeDialog, openDialog } from "./dialog.js";

/** Lets a person choose a sample. */
export function chooseSample(chosen: (sample: Sample) => void): void {
  const list = choicesOf(samples, chosen);
  openDialog(
    { title: "Samples" },
    list,
    element("h3", { textContent: "FastAPI’s documents from a few lines" }),
    choicesOf(fastapiSamples, chosen),
  );
  focusRow(list, 0);
}

function choicesOf(offered: readonly Sample[], chosen: (sample: Sample) => void): HTMLUListElement {
  const items = offered.map((sample) => {
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
  return list;
}
