import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerMenu } from '../../card/menu-port.ts';
import { menuOf } from '../../components/card/menu-choices.ts';

export default defineUnlistedScript(() => offerMenu(menuOf));
