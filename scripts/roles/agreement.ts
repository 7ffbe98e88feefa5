/** How far found roles agree with right ones: share of all, and F1 of 'background'. */
export function agreementOf(pairs: readonly (readonly [right: string, found: string])[]): {
  readonly accuracy: number;
  readonly background: number;
} {
  const same = pairs.filter(([right, found]) => right === found).length;
  const hits = pairs.filter(([right, found]) => right === 'background' && found === 'background').length;
  const named = pairs.reduce((sum, pair) => sum + pair.filter((role) => role === 'background').length, 0);
  return { accuracy: same / Math.max(1, pairs.length), background: (2 * hits) / Math.max(1, named) };
}
