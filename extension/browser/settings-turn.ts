import type { InTurn } from '../turns.ts';

/** Changes of the settings are made one after the other by all of the extension: its background and each of its open pages. */
export const inSettingsTurn: InTurn = async (work) => navigator.locks.request('newsgloss-settings', work);
