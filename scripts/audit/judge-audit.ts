/** What an audit says: nothing to worry about, known weaknesses (how many of each weight), or that the registry has no answer. */
export type Verdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'weak'; readonly counts: Readonly<Record<string, number>> }
  | { readonly kind: 'unanswered'; readonly why: string };

/** From the least to the gravest, as npm names them. */
const weights = ['info', 'low', 'moderate', 'high', 'critical'] as const;
export type Weight = (typeof weights)[number];

/**
 * Judges what `npm audit --json` printed.
 * @param least from which weight on a weakness counts
 */
export function judgeAudit(printed: string, least: Weight): Verdict {
  const report = parsed(printed);
  const found = report?.metadata?.vulnerabilities;
  if (!found) return { kind: 'unanswered', why: report?.message ?? 'npm printed no report' };
  const counting = weights.slice(weights.indexOf(least));
  const counts = Object.fromEntries(
    counting.flatMap((weight) => ((found[weight] ?? 0) > 0 ? [[weight, found[weight] ?? 0]] : [])),
  );
  return Object.keys(counts).length === 0 ? { kind: 'clean' } : { kind: 'weak', counts };
}

interface Report {
  readonly message?: string;
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
}

function parsed(text: string): Report | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
