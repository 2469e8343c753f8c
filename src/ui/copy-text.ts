/** Puts text into the clipboard, also on pages that came without TLS, where only a selection can be copied. */
export async function copyText(text: string, parent: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    field.style.position = 'absolute';
    const root = parent.getRootNode() as ShadowRoot;
    const before = root.activeElement as HTMLElement | null;
    parent.append(field);
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way there
    const done = document.execCommand('copy');
    field.remove();
    before?.focus();
    return done;
  }
}
