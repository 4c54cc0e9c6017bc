import { describe, expect, it } from 'vitest';
import { groupsOf, paginate, type ReportBlock } from './report-pages.ts';

const item = (nl: string): ReportBlock => ({ kind: 'item', title: { nl }, text: { nl }, pictogram: 'geld' });
const heading = (nl: string): ReportBlock => ({ kind: 'heading', text: { nl } });

describe('the pages of the report', () => {
  it('never leave a heading behind without its first item', () => {
    const groups = groupsOf([
      heading('U hebt hier recht op'),
      item('leefloon'),
      item('premie'),
      heading('Dit weten wij nog niet'),
      item('toeslag'),
    ]);
    expect(groups.map((group) => group.length)).toEqual([2, 1, 2]);
    expect(groupsOf([item('a'), heading('los')]).map((group) => group[0]?.kind)).toEqual(['item', 'heading']);
  });

  it('fill up in order and break before what does not fit', () => {
    expect(paginate([100, 300, 200, 350], 600)).toEqual([[0, 1, 2], [3]]);
    expect(paginate([700, 10], 600)).toEqual([[0], [1]]);
    expect(paginate([], 600)).toEqual([[]]);
  });
});
