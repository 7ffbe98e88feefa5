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
  const field = document.createElement('textarea');
  field.value = text;
  within.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
