// Runs before the first paint, so that no page flashes in the other appearance.
try {
  const appearance = localStorage.getItem("beckon.appearance");
  if (appearance) document.documentElement.dataset.appearance = appearance;
} catch {
  // Storage is forbidden: the system's appearance it is.
}
