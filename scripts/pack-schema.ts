import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './build/repository.ts';
import { packJsonSchema } from './pack-schema/pack-schema.ts';

/** `npm run pack-schema`: writes docs/pack.schema.json, by which editors check a pack while it is written. */
writeFileSync(join(repository, 'docs/pack.schema.json'), packJsonSchema());
