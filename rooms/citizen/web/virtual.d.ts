// The modules that rooms/citizen/build.ts makes.
declare module 'virtual:citizen-rules' {
  export const stretches: readonly { from: string; load: () => Promise<{ packed: import('../shared/graph-code.ts').Packed }> }[];
  export const hash: string;
}
declare module 'virtual:citizen-words/*' {
  export const tongue: import('../shared/words.ts').Tongue;
}
