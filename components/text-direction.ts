/**
 * Whether a text begins in a script that is written from right to left: its first letter decides, as in `dir="auto"`.
 * The range is Unicode's block of such scripts in use today, Hebrew to Arabic Extended-A.
 */
export function textDirection(text: string): 'ltr' | 'rtl' {
  return /^\P{L}*[\u0590-\u08ff]/u.test(text) ? 'rtl' : 'ltr';
}
