import { corruptDatabases } from './corrupt-databases.ts';
import { corruptStorage } from './corrupt-storage.ts';
import { disabled } from './disabled.ts';
import { fullStorage } from './full-storage.ts';
import { killedBackground } from './killed-background.ts';
import type { Life } from './life.ts';
import { permissionRevoked } from './permission-revoked.ts';
import { tabsAsleep } from './tabs-asleep.ts';
import { twoWindows } from './two-windows.ts';
import { updated } from './updated.ts';

export const lives: readonly Life[] = [
  killedBackground,
  twoWindows,
  fullStorage,
  corruptStorage,
  corruptDatabases,
  permissionRevoked,
  disabled,
  updated,
  tabsAsleep,
];
