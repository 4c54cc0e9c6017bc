// The clock of the browser, in one place. Legal days never come from here: `today` is always the server's (Europe/Brussels).

/** Milliseconds since 1970, monotonic within a page, so that a wrong jump of the device clock does not disturb a draft. */
export function nowMs(): number {
  return performance.timeOrigin + performance.now();
}

/** The day in Brussels by the clock of this device: for the public page, which also works where no server answers. */
export function deviceDay(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    nowMs(),
  );
}
