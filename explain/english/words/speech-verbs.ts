/** Verbs whose subject speaks, whatever follows. */
export const sayingVerbs: readonly string[] =
  'said says told tells wrote writes argued argues warned warns explained explains noted notes stated states insisted insists asked asks replied replies responded responds tweeted acknowledged acknowledges cautioned cautions stressed stresses urged urges concluded concludes recalled recalls testified declared declares admitted admits emphasised emphasized remarked joked quipped conceded concedes complained complains recounted reiterated lamented contended contends opined alleged alleges asserted asserts clarified countered exclaimed hinted mused retorted speculated theorised theorized'.split(
    ' ',
  );

/**
 * Verbs whose subject speaks where a clause or a quotation goes with them: "the mayor added that …", but "the index
 * added five points".
 */
export const reportingVerbs: readonly string[] =
  'added adds claimed claims reported reports announced announces suggested suggests confirmed confirms denied denies predicted predicts estimated estimates maintained maintains observed observes promised pledged vowed posted agreed agrees commented comments indicated indicates revealed reveals disclosed affirmed underscored underlined instructed'.split(
    ' ',
  );

/** Verbs whose subject speaks only beside a quotation: "she continued: …", but "the rain continued". */
export const quotingVerbs: readonly string[] =
  'continued continues reflected repeated reads shouted thundered called'.split(' ');

/** All verbs by which somebody speaks; `told` and `tells` too, which need a listener. */
export const speechVerbs: ReadonlySet<string> = new Set([...sayingVerbs, ...reportingVerbs, ...quotingVerbs]);
