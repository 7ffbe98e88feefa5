/** The names of the weekdays from Sunday on, whole and as they are shortened, in the languages of much of the world's news. */
const names: readonly string[] = [
  'sunday sun sonntag dimanche domingo domenica zondag',
  'monday mon montag lundi lunes lunedì segunda maandag',
  'tuesday tue tues dienstag mardi martes martedì terça dinsdag',
  'wednesday wed mittwoch mercredi miércoles mercoledì quarta woensdag',
  'thursday thu thur thurs donnerstag jeudi jueves giovedì quinta donderdag',
  'friday fri freitag vendredi viernes venerdì sexta vrijdag',
  'saturday sat samstag sonnabend samedi sábado sabato zaterdag',
];

const byName = new Map(names.flatMap((all, at) => all.split(' ').map((name) => [name, at] as const)));

/** Any of the names, as a pattern. */
export const anyWeekday = [...byName.keys()].join('|');

/** The number of the weekday with this name, 0 for Sunday; null where there is none. */
export function weekdayNumber(name: string): number | null {
  return byName.get(name.toLowerCase()) ?? null;
}
