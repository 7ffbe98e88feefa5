import browser from 'webextension-polyfill';
import type { FramedStory } from '../../contract/framed-story.ts';
import { findFramedStory } from '../../page/frames/find-framed-story.ts';

/** The story in a frame of a tab's page; null: none, or the browser lets nobody look. */
export async function framedStory(tab: number): Promise<FramedStory | null> {
  const looked = browser.scripting.executeScript({ target: { tabId: tab }, func: findFramedStory });
  const [answer] = await looked.catch(() => []);
  return (answer?.result as FramedStory | null | undefined) ?? null;
}
