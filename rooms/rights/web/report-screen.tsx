// The rights report as a print page: at most two A4 pages, Dutch at one edge, the language of the client at its own, the pictogram as hinge between them.
import { useSuspenseQuery, queryOptions } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { useNavigate, useParams, type LoaderFunctionArgs } from 'react-router';
import { api, get } from '../../../web/call.ts';
import { useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { queryClient } from '../../../web/query-client.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Icon } from '../../../web/ui/icon.tsx';
import { useHeading } from '../../../web/ui/page-head.tsx';
import { groupsOf, paginate, type ReportLetter } from './report-pages.ts';
import { ReportBlocks, ReportFoot, ReportHead } from './report-blocks.tsx';
import './report.css';

type Report = { id: string; householdId: string | null; letter: ReportLetter };

const reportQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['report', reportId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => get<Report>(`/reports/${reportId}`, signal),
  });

export const loader = ({ params }: LoaderFunctionArgs) => queryClient.ensureQueryData(reportQuery(params['reportId'] ?? ''));

export function Component() {
  const t = useText();
  const navigate = useNavigate();
  const { reportId = '' } = useParams();
  const report = useSuspenseQuery(reportQuery(reportId)).data;
  const { letter } = report;
  const heading = useHeading(t('rights.report.window'));
  const measured = useRef<HTMLDivElement>(null);
  const groups = groupsOf(letter.blocks);
  const [pages, setPages] = useState<number[][]>([groups.map((_, index) => index)]);
  useLayoutEffect(() => {
    const measure = () => {
      const box = measured.current;
      if (!box || letter.blocks.length === 0) return;
      const heights = [...box.querySelectorAll('[data-group]')].map((element) => element.getBoundingClientRect().height);
      const frame = box.querySelector('[data-body]');
      if (frame && heights.length > 0) setPages(paginate(heights, frame.getBoundingClientRect().height));
    };
    measure();
    // Widths change once the fonts are there.
    void document.fonts.ready.then(measure);
  }, [letter]);
  return (
    <div className="rap">
      <nav className="rap-acts acts" aria-label={t('rights.report.actions')}>
        <Button
          kind="bare"
          icon="back"
          flip
          onClick={() => (report.householdId ? void navigate(paths.householdRights(report.householdId)) : void navigate(-1))}
        >
          {t('rights.report.back')}
        </Button>
        <a className="btn" href={`${api}/reports/${reportId}/pdf`} target="_blank" rel="noopener">
          <Icon name="document" /> {t('rights.report.pdf')}
        </a>
        <Button kind="do" icon="print" onClick={() => window.print()}>
          {t('rights.report.print')}
        </Button>
      </nav>
      <main className="paper">
        <h1 className="sr" ref={heading} tabIndex={-1}>
          {t('rights.report.window')}
        </h1>
        {pages.map((indexes, number) => (
          <article className="a4" key={number} aria-label={t('rights.report.page', { n: number + 1, of: pages.length })}>
            <ReportHead letter={letter} isFirst={number === 0} />
            <div className="a4-body">
              <ReportBlocks groups={indexes.map((index) => groups[index]).filter((group) => group !== undefined)} lang={letter.lang} />
            </div>
            <ReportFoot letter={letter} page={number + 1} of={pages.length} />
          </article>
        ))}
      </main>
      <div className="paper measure" ref={measured} aria-hidden="true">
        <div className="a4">
          <ReportHead letter={letter} isFirst />
          <div className="a4-body" data-body>
            <ReportBlocks groups={groups} lang={letter.lang} />
          </div>
          <ReportFoot letter={letter} page={1} of={2} />
        </div>
      </div>
    </div>
  );
}
