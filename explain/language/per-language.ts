import type { Language } from './language.ts';

/** A value that is made of a language once, when it is first asked for: compiled patterns, as a rule. */
export function perLanguage<Value>(make: (language: Language) => Value): (language: Language) => Value {
  const known = new WeakMap<Language, { readonly value: Value }>();
  return (language) => {
    const made = known.get(language) ?? { value: make(language) };
    known.set(language, made);
    return made.value;
  };
}
