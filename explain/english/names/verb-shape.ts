/** Past tenses that no ending shows, as they stand before a title: "met president …". */
const irregularPast: ReadonlySet<string> = new Set(
  'met led won saw left made took gave ran held sent hit told had got beat lost shot brought found thought felt kept paid drew chose hurt cut knew became began spoke fought joined sought put let quit backs meets beats joins leads sees names visits slams urges hails tells'.split(
    ' ',
  ),
);

/** Endings of nouns and adjectives, not of verbs in the third person: "business", "sports", "politics". */
const nounInS = /(?:ss|ics|us|is|sports|news|affairs|rights|services|resources|relations|operations|communications)$/;

/** Whether a lower-case word may be a finite verb by its shape: "-ed", "-s", "-ing" or an irregular past. */
export function looksLikeVerb(lower: string): boolean {
  if (irregularPast.has(lower)) return true;
  if (/(?:ed|ing)$/.test(lower)) return true;
  return /s$/.test(lower) && !nounInS.test(lower);
}
