/** `npm run test:long`: the full figures of the generators, in place of the seeded sample of every day. */
export const isLong = process.env['HOEKSTEEN_LONG'] === '1';
