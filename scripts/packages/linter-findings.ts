/** What addons-linter says of a package. */
export interface Finding {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly description?: string;
  readonly file?: string;
}

/** A warning that is known, and why nothing is wrong. */
interface Explained {
  readonly code: string;
  readonly why: string;
  /** Whether it is this one, by the text of the file. */
  holdsFor(text: string): boolean;
}

/** Preact's own way to give an element markup: `element.innerHTML = props.dangerouslySetInnerHTML.__html`. */
const byPreact = /\.innerHTML\s*=\s*[\w$]+\.__html\b/g;
const anyMarkup = /\.innerHTML\s*=(?!=)/g;

const explained: readonly Explained[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    why: 'Preact’s own code for `dangerouslySetInnerHTML`, which nothing here uses: a rule of the linter (no-markup.grit) forbids it, and the policy of the extension’s pages refuses markup of a text.',
    holdsFor: (text) => count(text, byPreact) > 0 && count(text, anyMarkup) === count(text, byPreact),
  },
];

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Why a finding is no fault; null: it is one, or nobody has looked at it yet. */
export function explanationOf({ _type, code, file }: Finding, textOf: (file: string) => string): string | null {
  if (_type === 'error') return null;
  const known = explained.find((each) => each.code === code && file !== undefined && each.holdsFor(textOf(file)));
  return known?.why ?? null;
}
