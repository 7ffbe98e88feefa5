import { t } from '../../i18n/translate.ts';
import type { CardActions } from './card-actions.ts';
import type { Said } from './outcome.tsx';

/** Marks an entry no longer, and says so. */
export async function hideTerm(entry: string, { hide }: Pick<CardActions, 'hide'>): Promise<Said> {
  await hide(entry, true);
  return { text: t('card.unmarked'), undo: () => hide(entry, false) };
}
