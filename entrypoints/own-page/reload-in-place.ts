/** Which control has the focus while the page comes anew, by its name: where the page keeps it meanwhile. */
const placeKey = 'reloaded-at';

/** For so long the control is waited for, in milliseconds: what a page shows comes from storage. */
const mostWaited = 5000;

/** Loads the page anew; the named control that has the focus has it again. */
export function reloadInPlace(): void {
  const { activeElement: focused } = document;
  const name = focused instanceof HTMLSelectElement ? focused.name : '';
  if (name !== '') sessionStorage.setItem(placeKey, name);
  location.reload();
}

/** After that: gives the focus back, as soon as the control is there. */
export function comeBack(): void {
  const name = sessionStorage.getItem(placeKey);
  if (name === null) return;
  sessionStorage.removeItem(placeKey);
  const find = () => {
    const control = document.querySelector<HTMLElement>(`select[name="${CSS.escape(name)}"]`);
    if (control === null) return;
    observer.disconnect();
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(find);
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), mostWaited);
}
