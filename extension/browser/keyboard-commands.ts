import browser from 'webextension-polyfill';

export interface KeyboardCommand {
  readonly name: string;
  /** As the browser writes it ("Alt+N"); empty where none is set. */
  readonly shortcut: string;
}

/** The extension's commands, in its own order; none in browsers without keys, such as Firefox for Android. */
export async function keyboardCommands(): Promise<readonly KeyboardCommand[]> {
  if (!browser.commands) return [];
  const commands = await browser.commands.getAll();
  const order = Object.keys(browser.runtime.getManifest().commands ?? {});
  const placeOf = ({ name = '' }: { name?: string }) => order.indexOf(name);
  return commands
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .flatMap(({ description, shortcut }) => (description ? [{ name: description, shortcut: shortcut ?? '' }] : []));
}

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
