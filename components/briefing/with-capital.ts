/** A speaker as a label begins: "the ministry" → "The ministry"; "eBay" stays. */
export function withCapital(label: string): string {
  return /^\p{Ll}+(?:\s|$)/u.test(label) ? label.slice(0, 1).toUpperCase() + label.slice(1) : label;
}
