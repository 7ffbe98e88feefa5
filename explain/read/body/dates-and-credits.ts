const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** A date or a time with little beside it: "By Ann Reed, 4 May 2021 10:15", "Updated 3 hours ago". */
export const dateLine = new RegExp(
  `(?<!\\d)\\d{1,2}(st|nd|rd|th)?\\.?\\s+${month}\\.?,?\\s+(19|20)\\d\\d|\\b${month}\\.?\\s+\\d{1,2}(st|nd|rd|th)?,?\\s+(19|20)\\d\\d` +
    '|(?<!\\d)(19|20)\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?\\b|\\b\\d\\d?(-|/|\\. ?)\\d\\d?(-|/|\\. ?)(19|20)\\d\\d\\b|\\b\\d+ ?(min|minute|h|hr|hour|day|week|month)s? ago(?![a-z])',
);

/** Day and month, year first, how long ago before and behind the number. */
const foreignDates = [
  String.raw`(?<!\d)\d{1,2}\.? (de )?\p{L}{3,12}\.?,? (de )?(19|20)\d\d|(19|20)\d\d ?[年년.] ?\d\d? ?[月월.] ?\d\d?`,
  String.raw`(?<!\p{L})(vor|hace|il y a|há|fa|för) \d+ \p{L}+|\d+ ?(分|時間|小时|小時|분|시간) ?[前전]`,
  String.raw`\d+ \p{L}+ (fa|sedan|siden|geleden|temu|назад|тому|önce|पहले)(?!\p{L})`,
].join('|');

/**
 * A date, or how long ago it was, as most languages write it: "2 diciembre 2024", "12 de mayo de 2024", "2024年5月12日",
 * "2024. 5. 12.", "hace 3 horas", "vor 5 Minuten", "3時間前". Lower case.
 */
export const foreignDate = new RegExp(foreignDates, 'u');

/** In brackets, behind a slash, with a sign, an agency alone. */
const creditForms = [
  String.raw`\((file|[^()]{0,40}\b(photo|image|picture|getty)\b[^()]{0,40})\)`,
  '/ ?(afp|ap|reuters|epa|getty|dpa|ansa|efe|tass|xinhua|pti|ani|shutterstock|istock)( photo)?',
  String.raw`[©ⓒ]\s?[^.!?©]{2,50}|\b(getty images|shutterstock|istock(photo)?)`,
].join('|');

/** Who took a picture, at the end of what is said of it: "Smoke over the port. Ann Reed/AFP", "(AP Photo/Ann Reed)". */
export const creditEnd = new RegExp(String.raw`(${creditForms})\W{0,3}$`);
