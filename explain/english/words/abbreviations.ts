import { shortMonths } from './calendar.ts';

/** Lower case, without the stop. A sentence never ends after these: a name or number follows. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof rev rt hon gen col lt maj sgt cpl pvt capt cmdr adm sen sens rep reps gov lieut supt insp det st mt ft vs v cf approx fr sr sra msgr atty'.split(
    ' ',
  ),
);

/** A sentence ends after these unless a number follows: "on Nov. 3", "No. 10", "pp. 4". */
export const numberedAbbreviations: ReadonlySet<string> = new Set([
  ...shortMonths,
  ...'no nos art sec p pp vol ch fig para'.split(' '),
]);

/** A sentence may end after these: it does where a word follows that opens sentences. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  'inc ltd corp co plc llc jr sr etc al dept univ assn bros ave blvd rd est a.m p.m e.g i.e ph.d m.d b.a m.a d.c'.split(
    ' ',
  ),
);

/** Words that open sentences far oftener than they continue a name after "U.S." or "Inc.". */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  'Perhaps Maybe The A An It He She They We I You This That These Those There But And So Yet In On At As After Before When While If For From With Since Although Though However Meanwhile Under By Its His Her Their Our What Who Why How Where Both Some Many Most All No Not One Two Last Now Then Here Even Still Also Instead According Despite Among Under During Until Asked Officials Experts Critics'.split(
    ' ',
  ),
);
