import { fileURLToPath } from 'node:url';

/** Folder of the working copy. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));
