import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerBehind } from '../../card/behind-port.ts';
import { guardCard } from '../../card/guard-card.ts';
import { menuOf } from '../../components/card/menu-choices.ts';
import { copyText } from '../../page/card/copy-text.ts';
import { speakInPage } from '../card/speak-in-page.ts';

export default defineUnlistedScript(() => {
  speakInPage();
  offerBehind({ menuOf, guardCard, copyText });
});
