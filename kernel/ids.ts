// Keys of rows. Made by the application, so that a record made offline has its key at once, and in order of time, so that indexes stay dense.
import { v7 } from 'uuid';

/** A new uuid, version 7. */
export const newId = (): string => v7();

/** Stands for "nobody in particular": the account of a job or of the login itself. */
export const nilId = '00000000-0000-0000-0000-000000000000';
