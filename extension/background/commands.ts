import type { Answer, Message, ToPage } from '../messages.ts';

/** What the background does for a key or the context menu, with one tab. */
export interface CommandPorts {
  /** Rejects where no script of ours runs in the tab. */
  send<Type extends keyof ToPage>(
    tab: number,
    message: Extract<Message<ToPage>, { type: Type }>,
  ): Promise<Answer<ToPage, Type>>;
  /**
   * Injects the page's script, and lets it run in this tab although the site may not be on. True: it is not, so marks are
   * not wanted. Rejects where the browser does not allow it; then nothing is left behind.
   */
  runOnce(tab: number): Promise<boolean>;
  openPanel(tab: number): Promise<void>;
  /** The marks are off the page, or on it again: for the toolbar. */
  paused(tab: number, on: boolean): Promise<void>;
}

/** Carries out a keyboard command of the manifest. Rejects where the page or the browser does not allow it. */
export async function runCommand(command: string, tab: number, ports: CommandPorts): Promise<void> {
  switch (command) {
    case 'next-term':
    case 'previous-term':
      await ports.send(tab, { type: 'step', by: command === 'next-term' ? 1 : -1 });
      return;
    case 'list-terms':
      return ports.openPanel(tab);
    case 'pause':
      return ports.paused(tab, await ports.send(tab, { type: 'pause' }));
    case 'explain-selection':
      return explainSelected(tab, null, ports);
  }
}

/**
 * Explains words on the page of a tab; null: those that are selected. Where Newsgloss does not run it starts quietly: the
 * reader asked about these words only, so nothing is marked.
 */
export async function explainSelected(tab: number, text: string | null, ports: CommandPorts): Promise<void> {
  const ask = (quiet: boolean) => ports.send(tab, { type: 'explain-words', text, quiet });
  try {
    await ask(false);
  } catch {
    const quiet = await ports.runOnce(tab);
    await ask(quiet);
    if (quiet) await ports.paused(tab, true);
  }
}
