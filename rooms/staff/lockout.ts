// How long somebody waits who guesses. Counted per account AND address, so that a stranger elsewhere cannot lock an employee out; it grows, and it ends.
// ASVS 5.0 6.3.1.

/** Guesses before any waiting: people mistype. */
export const freeGuesses = 5;
const longestWaitSeconds = 900;
/** From one address over all accounts, in a quarter of an hour: trying one password on everybody. */
export const guessesPerAddress = 100;

/** Seconds that must pass after the last failure. */
export const waitAfter = (failures: number): number =>
  failures < freeGuesses ? 0 : Math.min(longestWaitSeconds, 2 ** (failures - freeGuesses + 1));

/** Seconds still to wait; 0 = try. `sinceLast`: seconds since the last failure. */
export const secondsToWait = (failures: number, sinceLast: number): number => Math.max(0, Math.ceil(waitAfter(failures) - sinceLast));
