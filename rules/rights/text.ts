// The plain text of a right in one language, and how its file (rights/<code>/text.<language>.md) is read. The Dutch text is the one that counts;
// the others stand beside it and say in their status that no native speaker has read them yet.
export const textLanguages = ['nl', 'fr', 'en', 'tr', 'ar', 'uk'] as const;
export type TextLanguage = (typeof textLanguages)[number];

export type RightText = {
  title: string;
  /** What it brings, in one sentence. */
  short: string;
  who: string;
  howMuch: string;
  papers: string[];
  /** Where and how to apply, and when it goes by itself. */
  apply: string;
  /** What to do now, and by whom. */
  next: string;
  terms: { term: string; meaning: string }[];
  pictogram: string;
  /** `source`: the Dutch text; otherwise made from it and not yet read by a native speaker. */
  status: 'source' | 'not yet read by a native speaker';
};

const headings = ['short', 'who', 'how much', 'papers', 'apply', 'next', 'terms'] as const;

/** Throws with the name of what is missing: a right with half a text must not ship. */
export function parseText(file: string, markdown: string): RightText & { right: string; language: string } {
  const [, meta = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const field = (name: string): string => new RegExp(`^${name}: (.+)$`, 'm').exec(meta)?.[1]?.trim() ?? fail(file, name);
  const section = (name: string): string => {
    const start = body.indexOf(`\n## ${name}\n`);
    if (start < 0) return fail(file, name);
    const rest = body.slice(start + name.length + 5);
    const end = rest.indexOf('\n## ');
    return (end < 0 ? rest : rest.slice(0, end)).trim() || fail(file, name);
  };
  for (const found of body.matchAll(/^## (.+)$/gm)) {
    if (!(headings as readonly string[]).includes(found[1] ?? '')) fail(file, `known heading, found "${found[1]}"`);
  }
  const status = field('status');
  if (status !== 'source' && status !== 'not yet read by a native speaker') return fail(file, 'status');
  return {
    right: field('right'),
    language: field('language'),
    title: /^# (.+)$/m.exec(body)?.[1]?.trim() ?? fail(file, 'title'),
    short: section('short'),
    who: section('who'),
    howMuch: section('how much'),
    papers: list(section('papers')),
    apply: section('apply'),
    next: section('next'),
    terms: list(section('terms')).map((line) => {
      const [term = '', ...meaning] = line.split(': ');
      return { term, meaning: meaning.join(': ') || fail(file, `meaning of ${term}`) };
    }),
    pictogram: field('pictogram'),
    status,
  };
}

function list(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/^- /, '').trim());
}

function fail(file: string, what: string): never {
  throw new Error(`${file}: no ${what}`);
}
