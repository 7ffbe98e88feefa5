/** Where keys and clicks are the page's own: what is typed into, drawn or played. */
const used = 'input,textarea,select,canvas,video,embed,object,[role=application],[role=textbox]';

/** Whether the reader is at work in the page: types, or plays with a captured pointer. */
export function isBusy(document: Document): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const fields = 'textarea,select,input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=reset])';
  return !!document.pointerLockElement || !!active?.matches(`${fields},[role=application]`) || isEditable(active);
}

/** Whether a word stands where the held key has another use. @param links those are saved by a click with this key */
export function isUsed(word: Range, links: boolean): boolean {
  const element = word.startContainer.parentElement;
  return !element || element.closest(links ? `${used},a[href]` : used) !== null || isEditable(element);
}

function isEditable(element: Element | null): boolean {
  return (element as HTMLElement | null)?.isContentEditable === true;
}
