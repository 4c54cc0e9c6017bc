// Keys of the tests: the same in every run, so that a golden file stays the same.
import { keysFromSecret } from '../../kernel/keys.ts';

export const testKeys = keysFromSecret(Buffer.alloc(32, 7));
