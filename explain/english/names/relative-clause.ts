import { hasRoleHead } from './apposition.ts';

/** "31, of Lisk" in ", 31, of Lisk, said"; a house number is nobody's business. */
export function residenceAfter(after: string): string | null {
  return (
    /^,? (\d{2}, (?:of|from) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)(?=[,.;]|\s\p{Ll}|$)/u.exec(after)?.[1] ?? null
  );
}

/** "who represents the farms" in ", who represents the farms, said": what somebody does, where nothing says what they are. */
export function relativeAfter(after: string): string | null {
  const clause =
    /^,(?: \d{2},)? (who(?:(?: is|['’]s) (?:the|an?)| is in (?:his|her) \p{L}+ (?:\p{L}+ )?(?:term|year) as| (?:heads|leads|runs|chairs|directs|owns|represents|teaches|studies|works (?:for|at|as))) [^,.;:"“”()—–]{3,110})(?=[,.]|$)(?!, (?:and|or|\p{Lu}))/u.exec(
      after,
    )?.[1];
  if (clause === undefined || /\sand\s(?:\p{Lu}|the\s)/u.test(clause)) return null;
  const is = /^who(?: is|['’]s) (?=the |an? )/u.exec(clause)?.[0] ?? '';
  return is !== '' && !hasRoleHead(clause.slice(is.length).split(/\s+/)) ? null : clause.slice(is.length);
}
