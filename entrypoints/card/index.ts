import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../../page/card/card-port.ts';
import { createBackground } from './background.ts';
import { createCard } from './create-card.tsx';

export default defineUnlistedScript(() => offerCard(() => createCard(document, createBackground())));
