// The pieces of the report. `Both` sets Dutch and the other language on one line; amounts keep their direction in a right-to-left text.
import { Fragment, type ReactNode } from 'react';
import { Icon } from '../../../web/ui/icon.tsx';
import { Pictogram } from '../../../web/ui/pictogram.tsx';
import { rightToLeft, type Pair, type ReportBlock, type ReportLetter } from './report-pages.ts';

type Other = { lang: string };

export function ReportHead({ letter, isFirst }: { letter: ReportLetter; isFirst: boolean }) {
  return (
    <>
      <div className="hd">
        <p className="brand">
          <Logo />
          <span>{letter.sender.name}</span>
        </p>
        <p className="to">
          {letter.sender.address}
          <br />
          {letter.sender.contact}
        </p>
      </div>
      {isFirst ? <Both pair={letter.title} lang={letter.lang} as="h2" className="title" /> : null}
    </>
  );
}

export function ReportFoot({ letter, page, of }: { letter: ReportLetter; page: number; of: number }) {
  return (
    <div className="ft0">
      <Both pair={letter.footer} lang={letter.lang} as="p" />
      <p className="pg num">
        {page} / {of}
      </p>
    </div>
  );
}

export function ReportBlocks({ groups, lang }: { groups: ReportBlock[][]; lang: string }) {
  return (
    <>
      {groups.map((group, index) => (
        <div data-group key={index}>
          {group.map((block, place) => (
            <Block key={place} block={block} lang={lang} />
          ))}
        </div>
      ))}
    </>
  );
}

function Block({ block, lang }: { block: ReportBlock } & Other) {
  switch (block.kind) {
    case 'intro':
      return <Both pair={block.text} lang={lang} as="p" className="intro" />;
    case 'heading':
      return <Both pair={block.text} lang={lang} as="h2" />;
    case 'box':
      return (
        <section className="must">
          <Both pair={block.heading} lang={lang} as="h2" />
          <Columns lang={lang} hasOther={block.items.some((item) => item.other)}>
            {(side) => (
              <ol>
                {block.items.map((item, index) => (
                  <li key={index}>
                    <span>{words(item, side)}</span>
                  </li>
                ))}
              </ol>
            )}
          </Columns>
        </section>
      );
    case 'item':
      return <Item block={block} lang={lang} />;
    case 'lines':
      return (
        <>
          {block.items.map((item, index) => (
            <Both key={index} pair={item} lang={lang} as="p" />
          ))}
        </>
      );
  }
}

function Item({ block, lang }: { block: Extract<ReportBlock, { kind: 'item' }> } & Other) {
  const side = (which: 'nl' | 'other') => (
    <>
      <h3>{words(block.title, which)}</h3>
      {block.amount ? <p className="amt num">{words(block.amount, which)}</p> : null}
      <p>{words(block.text, which)}</p>
      {block.next ? (
        <p className="doing">
          <Icon name="arrow" size={16} flip />
          <span>{words(block.next, which)}</span>
        </p>
      ) : null}
    </>
  );
  return (
    <div className={block.title.other ? 'rt duo' : 'rt duo alone'}>
      <div lang="nl">{side('nl')}</div>
      <div className="hinge">
        <Pictogram name={block.pictogram} size={48} />
      </div>
      {block.title.other ? (
        <div lang={lang} dir={directionOf(lang)}>
          {side('other')}
        </div>
      ) : null}
    </div>
  );
}

function Both({ pair, lang, as: Tag, className }: { pair: Pair; as: 'p' | 'h2'; className?: string } & Other) {
  return (
    <div className={['duo', className ?? '', pair.other ? '' : 'alone'].join(' ').trim()}>
      <Tag lang="nl">{pair.nl}</Tag>
      {pair.other ? (
        <>
          <span />
          <Tag lang={lang} dir={directionOf(lang)}>
            <Figures text={pair.other} />
          </Tag>
        </>
      ) : null}
    </div>
  );
}

function Columns({ lang, hasOther, children }: { hasOther: boolean; children: (side: 'nl' | 'other') => ReactNode } & Other) {
  return (
    <div className={hasOther ? 'duo' : 'duo alone'}>
      <div lang="nl">{children('nl')}</div>
      {hasOther ? (
        <>
          <span />
          <div lang={lang} dir={directionOf(lang)}>
            {children('other')}
          </div>
        </>
      ) : null}
    </div>
  );
}

const said = (pair: Pair, side: 'nl' | 'other'): string => (side === 'other' ? (pair.other ?? pair.nl) : pair.nl);
const words = (pair: Pair, side: 'nl' | 'other'): ReactNode => (side === 'other' ? <Figures text={said(pair, side)} /> : said(pair, side));
const directionOf = (lang: string): 'rtl' | 'ltr' => (rightToLeft.has(lang) ? 'rtl' : 'ltr');

const ownDirection = /(\([^()]*[A-Za-z\u00c0-\u017e][^()]*\)|€[\s\u00a0]?[\d.,\u00a0]*\d|\d[\d.,/\-\u00a0 ]*\d)/;

/** Amounts, dates, telephone numbers and names between brackets keep their own direction. */
function Figures({ text }: { text: string }) {
  return (
    <>
      {text.split(ownDirection).map((part, index) =>
        index % 2 === 1 ? (
          <bdi key={index} dir="ltr" className={/^[€\d]/.test(part) ? 'num' : undefined}>
            {part}
          </bdi>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </>
  );
}

function Logo() {
  return (
    <svg viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
      <path d="M2 18.5V2h16.5v4.5H6.5v12Z" fill="currentColor" />
      <path d="M9.5 9.5h9v9h-9Z" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
