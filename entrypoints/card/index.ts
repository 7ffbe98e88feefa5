import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '../../card/create-card.ts';
import { offerCard } from '../../page/card/card-port.ts';
import { createBackground } from './background.ts';
import { speakInPage } from './speak-in-page.ts';

export default defineUnlistedScript(() => {
  speakInPage();
  offerCard(() => createCard(document, createBackground()));
});
