/** Runs a function that is not ours to trust: when it throws, the page's error reporting hears of it, nobody else. */
export function attempt(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    reportError(error);
  }
}
