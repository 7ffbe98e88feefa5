/** What the popup is to show when it opens next. `writing`: with the field for a note. */
export type PopupWish =
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'entry'; readonly entry: string; readonly writing: boolean };
