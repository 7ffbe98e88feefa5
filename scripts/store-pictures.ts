import { join } from 'node:path';
import { repository } from './build/repository.ts';
import { saveDemoPictures } from './pictures/save-demo-pictures.ts';
import { screenshotSize, storePictures } from './store-pictures/take.ts';

/** `npm run store-pictures`: the pictures for the stores' pages, of the built extension at work on the demo article, in store/pictures/. */
await saveDemoPictures(join(repository, 'store', 'pictures'), screenshotSize, storePictures);
