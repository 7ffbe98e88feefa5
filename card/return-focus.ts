/**
 * Gives the focus back that a card took: to what had it before, where it would else be nowhere. What the reader has
 * reached meanwhile (a field they type in) keeps it.
 * @param isOurs whether the focus is in what we show
 */
export function createReturnFocus(document: Document, isOurs: () => boolean) {
  let before: Element | null = null;
  const isNowhere = () => document.activeElement === null || document.activeElement === document.body;
  return {
    /** Called before something of ours is shown. Of a card that follows another, what was before the first still holds. */
    remember() {
      if (!isOurs()) before = document.activeElement;
    },
    giveBack() {
      if (isNowhere() && before !== document.body && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    },
  };
}
