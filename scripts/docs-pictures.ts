import { join } from 'node:path';
import { repository } from './build/repository.ts';
import { docsPictures, pageSize } from './docs-pictures/take.ts';
import { saveDemoPictures } from './pictures/save-demo-pictures.ts';

/** `npm run docs-pictures`: the pictures of README and docs/, of the built extension at work on the demo article, in docs/pictures/. */
await saveDemoPictures(join(repository, 'docs', 'pictures'), pageSize, docsPictures);
