import type { InterfaceLanguage } from '../../contract/choices.ts';
import type { Messages } from '../../contract/given-messages.ts';

/** What the card's scripts tell, and how: of some 1,000 messages a page needs these alone. */
const told = /^(?:language|direction|(?:card|met|shared)_\w+)$/;

/**
 * The messages that a card in a page has to be given to speak this language. Null: none, for it is the browser's, or cannot be
 * read. Never rejects.
 */
export async function cardMessages(
  language: InterfaceLanguage,
  catalogueOf: (language: string) => Promise<Messages>,
): Promise<Messages | null> {
  if (language === 'browser') return null;
  try {
    const all = await catalogueOf(language);
    return Object.fromEntries(Object.entries(all).filter(([name]) => told.test(name)));
  } catch {
    return null;
  }
}
