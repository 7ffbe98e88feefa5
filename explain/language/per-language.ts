import type { Language } from './language.ts';

/** A value that is made of a language, or of a part of one, once, when it is first asked for: compiled patterns, as a rule. */
export function perLanguage<Value, Part extends object = Language>(make: (part: Part) => Value): (part: Part) => Value {
  const known = new WeakMap<Part, { readonly value: Value }>();
  return (part) => {
    const made = known.get(part) ?? { value: make(part) };
    known.set(part, made);
    return made.value;
  };
}
