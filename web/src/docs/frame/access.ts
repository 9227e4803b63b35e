// What Swagger UI leaves out for those who listen to a page instead of seeing it.

type Value = string | ((element: Element) => string);

const repairs: readonly { readonly selector: string; readonly attributes: Readonly<Record<string, Value>> }[] = [
  { selector: ".information-container", attributes: { role: "region", "aria-label": "About" } },
  { selector: ".scheme-container", attributes: { role: "region", "aria-label": "Servers and authorization" } },
  { selector: "[id$='_responses']", attributes: { role: "region", "aria-label": responsesOf } },
  { selector: ".info .title", attributes: { role: "heading", "aria-level": "1" } },
  { selector: ".opblock-tag, .webhooks h2, .models > h4", attributes: { role: "heading", "aria-level": "2" } },
  { selector: ".opblock-section-header h4, .opblock-title", attributes: { role: "heading", "aria-level": "3" } },
  { selector: ".responses-inner h4, .opblock-body h5", attributes: { role: "heading", "aria-level": "4" } },
  { selector: ".servers select", attributes: { "aria-label": "Server" } },
  { selector: "select[multiple]", attributes: { "aria-label": "Values" } },
  { selector: "select:not([aria-label])", attributes: { "aria-label": "Choice" } },
  { selector: ".microlight", attributes: { tabindex: "0" } },
];

function responsesOf(element: Element): string {
  const operation = element.closest(".opblock");
  const part = (selector: string) => operation?.querySelector(selector)?.textContent ?? "";
  return `Responses of ${part(".opblock-summary-method")} ${part("[class^='opblock-summary-path']")}`;
}

function repair(root: ParentNode): void {
  for (const { selector, attributes } of repairs) {
    for (const element of root.querySelectorAll(selector)) {
      for (const [name, given] of Object.entries(attributes)) {
        const value = typeof given === "string" ? given : given(element);
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
    }
  }
}

/** Repairs what is below the element, now and whenever it changes. */
export function keepAccessible(root: HTMLElement): void {
  let isPlanned = false;
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      repair(root);
    }, 50);
  };
  new MutationObserver(plan).observe(root, { childList: true, subtree: true });
  plan();
}
