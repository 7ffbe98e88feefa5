/** In order. Every pattern with months or weekdays is made of these lists. */
export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** As newspapers shorten them, with a full stop. Lower case; May is never shortened. */
export const shortMonths: readonly string[] = 'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ');

export const weekdays: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
