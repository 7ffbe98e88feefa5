import type { Page } from 'puppeteer-core';
import type { Reading } from '../../../explain/model/reading.ts';
import { until } from '../../../scripts/browsers/until.ts';

/** What is marked. */
export const paintedOf = ({ mentions }: Reading) => mentions.filter(({ painted }) => painted);

/** Presses what is called so in the options, and nothing before it is there. */
export const press = (page: Page, name: string) =>
  until(`“${name}”`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
      const found = buttons.find((each) => (each.ariaLabel ?? each.textContent.trim()) === wanted);
      found?.click();
      return found !== undefined;
    }, name),
  );
/** Takes a choice among radio buttons. */
export const choose = (page: Page, name: string, value: string) =>
  page.$eval(`input[name="${name}"][value="${value}"]`, (input) => (input as HTMLElement).click());
export const textIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
