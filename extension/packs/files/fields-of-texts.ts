/** An item as JSON would have it, of a format in which all is text: a level is a number, and what is empty is not there. */
export function fieldsOfTexts(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { level } = item;
  const filled = Object.entries(item).filter(([key, value]) => value !== '' || key === 'term' || key === 'definition');
  const fields: Record<string, unknown> = Object.fromEntries(filled);
  if (typeof level === 'string' && /^\d$/.test(level)) fields.level = Number(level);
  return fields;
}
