/** localStorage and sessionStorage, or null where the browser forbids them. */
export function storages(): { kept: Storage; tab: Storage } | null {
  try {
    const probe = "beckon.probe";
    for (const storage of [localStorage, sessionStorage]) {
      storage.setItem(probe, "");
      storage.removeItem(probe);
    }
    return { kept: localStorage, tab: sessionStorage };
  } catch {
    return null;
  }
}

/** Reads and keeps one setting; forgets it when the page goes where nothing can be kept. */
export class Setting<Value extends string> {
  #value: Value | undefined;

  constructor(
    private readonly name: string,
    private readonly isValue: (value: string) => value is Value,
    private readonly kept: Storage | undefined,
  ) {}

  get(): Value | undefined {
    const value = this.#value ?? this.kept?.getItem(`beckon.${this.name}`) ?? "";
    return this.isValue(value) ? value : undefined;
  }

  set(value: Value): void {
    this.#value = value;
    try {
      this.kept?.setItem(`beckon.${this.name}`, value);
    } catch {
      // A full storage costs the setting, not the work.
    }
  }
}
