const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Verbs that report what somebody said or thinks, in the forms that news uses. The model was trained with these, so they
 * stand apart from the longer lists by which speakers are found (`english/words/speech-verbs.ts`).
 */
export const speechVerbs = set(`
  said says told tells added adds wrote writes argued argues warned warns explained explains noted notes stated states
  claimed claims insisted insists asked asks replied responded tweeted posted announced acknowledged cautioned stressed
  urged urges concluded recalled suggested suggests reported testified declared confirmed denied admitted continued
  emphasized emphasised remarked predicted predicts called believes believe thinks thought`);

/** Past forms that do not end in -ed. */
export const irregularPasts = set(`
  was were had did said went came took made got gave found told became left felt put brought began kept held wrote stood
  heard let meant set met ran paid sat spoke lay led grew lost fell sent built understood drew broke spent cut rose drove
  bought wore chose sought taught caught fought won threw shot struck withdrew saw knew thought showed hit died`);

/** Participles that do not end in -ed. */
export const irregularParticiples = set(`
  been become made begun taken given said gone come left found held told seen shown fallen risen grown won lost met set put
  sought brought spent written kept led had done got gotten known built cut hit run paid sent sold drawn driven broken
  chosen`);
