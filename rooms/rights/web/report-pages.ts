// The report as groups of blocks that may not be torn apart, and those groups over pages. Pure.
export type Pair = { nl: string; other?: string };
export type ReportBlock =
  | { kind: 'intro'; text: Pair }
  | { kind: 'heading'; text: Pair }
  | { kind: 'box'; heading: Pair; items: Pair[] }
  | { kind: 'item'; title: Pair; amount?: Pair; text: Pair; next?: Pair; pictogram: string }
  | { kind: 'lines'; items: Pair[] };
export type ReportLetter = {
  lang: string;
  title: Pair;
  sender: { name: string; address: string; contact: string };
  blocks: ReportBlock[];
  footer: Pair;
};

/** A heading stays with what follows it. */
export function groupsOf(blocks: ReportBlock[]): ReportBlock[][] {
  const groups: ReportBlock[][] = [];
  let held: ReportBlock[] = [];
  for (const block of blocks) {
    held.push(block);
    if (block.kind === 'heading') continue;
    groups.push(held);
    held = [];
  }
  if (held.length > 0) groups.push(held);
  return groups;
}

/** Which groups stand on which page, by their heights and the height of a page. A group higher than a page has one for itself. */
export function paginate(heights: number[], pageHeight: number): number[][] {
  const pages: number[][] = [[]];
  let used = 0;
  heights.forEach((height, index) => {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && used + height > pageHeight + 0.5) {
      pages.push([index]);
      used = height;
    } else {
      page.push(index);
      used += height;
    }
  });
  return pages;
}

export const rightToLeft = new Set(['ar', 'fa', 'ps', 'ur', 'he', 'ku']);
