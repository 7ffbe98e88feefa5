/**
 * Puts a text on the clipboard. On pages without TLS the clipboard's own interface is missing; there the browser's old
 * command does it, from a field inside `within`. Called within a click. False: the browser did not allow it.
 */
export async function copyText(text: string, within: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, within);
  }
}

function copyByCommand(text: string, within: HTMLElement): boolean {
  const root = within.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  within.append(field);
  field.select();
  // First of all listeners: a page's own would put its words in place of these.
  const set = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', set, { capture: true, once: true });
  const copied = document.execCommand('copy');
  window.removeEventListener('copy', set, { capture: true });
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
