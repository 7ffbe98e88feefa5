import browser from 'webextension-polyfill';
import type { MessageKey } from '../../i18n/message.ts';
import { t } from '../../i18n/translate.ts';

export interface KeyboardCommand {
  readonly name: string;
  /** As the browser writes it ("Alt+N"); empty where none is set. */
  readonly shortcut: string;
}

/** What each command does: the browser tells it in its own language, which need not be the reader's. */
const descriptions = {
  'next-term': 'commands.nextTerm',
  'previous-term': 'commands.previousTerm',
  'list-terms': 'commands.listTerms',
  pause: 'commands.pause',
  'explain-selection': 'commands.explainSelection',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** The extension's commands, in its own order; none in browsers without keys, such as Firefox for Android. */
export async function keyboardCommands(): Promise<readonly KeyboardCommand[]> {
  if (!browser.commands) return [];
  const commands = await browser.commands.getAll();
  const order = Object.keys(browser.runtime.getManifest().commands ?? {});
  const placeOf = ({ name = '' }: { name?: string }) => order.indexOf(name);
  return commands
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .flatMap(({ name, shortcut }) => (isOurs(name) ? [{ name: t(descriptions[name]), shortcut: shortcut ?? '' }] : []));
}

const isOurs = (name: string | undefined): name is keyof typeof descriptions =>
  name !== undefined && Object.hasOwn(descriptions, name);

/** Chromium's own page for keys; Firefox opens its own by a call. */
const chromiumKeysPage = 'chrome://extensions/shortcuts';

/** Opens the browser's page on which keys are changed. */
export async function openKeysPage(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: chromiumKeysPage });
}

/** The key of one command, as the browser writes it; empty where none is set. */
export async function shortcutOf(command: string): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}
