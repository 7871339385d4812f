import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionYml } from './action-yml.ts';

writeFileSync(join(import.meta.dirname, '..', 'action.yml'), actionYml());
