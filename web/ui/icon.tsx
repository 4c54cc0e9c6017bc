// Icons: grid 20, line 1.6, round ends. Always beside a word, or with a label that a screen reader says.
import type { ReactNode } from 'react';

const drawn = {
  arrow: (
    <>
      <path d="M3.5 10h12.500M11.5 5.5 16 10l-4.5 4.5" />
    </>
  ),
  back: (
    <>
      <path d="M16.5 10H4M8.5 5.5 4 10l4.5 4.5" />
    </>
  ),
  bell: (
    <>
      <path d="M5.5 13.500V9a4.5 4.5 0 0 1 9 0v4.500l1.5 1.500H4l1.5-1.500ZM8.5 17h3" />
    </>
  ),
  calendar: (
    <>
      <path d="M3.5 5h13v11.500h-13z" />
      <path d="M3.5 8.600h13M7 3v3.400M13 3v3.4" />
    </>
  ),
  camera: (
    <>
      <path d="M3 6.500h3.500L8 4.500h4l1.5 2H17v9.500H3V6.500Z" />
      <circle cx="10" cy="11" r="2.9" />
    </>
  ),
  check: (
    <>
      <path d="m4 10.6 4 4 8-9.2" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="6.8" />
      <path d="M10 6v4.200l2.8 1.7" />
    </>
  ),
  cross: (
    <>
      <path d="m5 5 10 10M15 5 5 15" />
    </>
  ),
  decide: (
    <>
      <path d="M10 3v2.6M6.4 9.4c0-2 1.4-3.8 3.6-3.8s3.6 1.8 3.6 3.8c0 1.5-1 2.2-1.2 3.6H7.6c-.2-1.4-1.2-2.1-1.2-3.6Z" />
      <path d="M5 13h10v3.5H5z" />
    </>
  ),
  document: (
    <>
      <path d="M5 3h6.5L15 6.5V17H5V3Z" />
      <path d="M11.3 3.2v3.5h3.5M7.5 10h5M7.5 13h5" />
    </>
  ),
  door: (
    <>
      <path d="M5 17V3.500h8V17M3 17h14" />
      <path d="M10.6 10.200v.1" strokeWidth="2.2" />
    </>
  ),
  down: (
    <>
      <path d="m4.5 7.5 5.5 5.5 5.5-5.5" />
    </>
  ),
  hide: (
    <>
      <path d="M3 10c1.7-3 4-4.6 7-4.600s5.3 1.6 7 4.600c-1.7 3-4 4.6-7 4.600S4.7 13 3 10Z" />
      <circle cx="10" cy="10" r="2" />
      <path d="m4 16.5 12-13" />
    </>
  ),
  filter: (
    <>
      <path d="M3 5h14M5.7 10h8.600M8.3 15h3.4" />
    </>
  ),
  hand: (
    <>
      <path d="M3 12.500h3l2-1.500h3.500a1.3 1.3 0 0 1 0 2.600H9M12 12.500l3.3-1.700a1.3 1.3 0 0 1 1.4 2.200l-5 3.500H6l-3 .5" />
      <path d="M7 6.500a2 2 0 0 1 3.2-1.200A2 2 0 0 1 13.4 6.500c0 1.6-2 2.6-3.2 3.500C9 9.1 7 8.1 7 6.500Z" />
    </>
  ),
  help: (
    <>
      <circle cx="10" cy="10" r="6.8" />
      <path d="M7.9 8.200c0-1.3.9-2.1 2.1-2.100s2.1.8 2.1 1.900c0 1.6-2.1 1.6-2.1 3.2" />
      <path d="M10 13.700v.1" strokeWidth="2" />
    </>
  ),
  home: (
    <>
      <path d="m3 9.4 7-6 7 6" />
      <path d="M5 8.5v8h10v-8" />
      <path d="M8.4 16.3v-4.6h3.2v4.6" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="6.8" />
      <path d="M10 9.400v4" />
      <path d="M10 6.700v.1" strokeWidth="2" />
    </>
  ),
  language: (
    <>
      <circle cx="10" cy="10" r="6.8" />
      <path d="M3.4 10h13.200M10 3.200c2.2 2 3.2 4.3 3.2 6.800s-1 4.8-3.2 6.800c-2.2-2-3.2-4.3-3.2-6.800s1-4.8 3.2-6.800Z" />
    </>
  ),
  link: (
    <>
      <path d="M8.5 11.500a3 3 0 0 0 4.3 0l2.7-2.700a3 3 0 0 0-4.3-4.300L10 5.700M11.5 8.500a3 3 0 0 0-4.3 0l-2.7 2.700a3 3 0 0 0 4.3 4.300L10 14.3" />
    </>
  ),
  lock: (
    <>
      <path d="M4.8 9h10.400v7.500H4.800z" />
      <path d="M7 9V6.500a3 3 0 0 1 6 0V9" />
    </>
  ),
  menu: (
    <>
      <path d="M3 5.500h14M3 10h14M3 14.500h14" />
    </>
  ),
  money: (
    <>
      <path d="M2.500 5.500h15v9h-15z" />
      <circle cx="10" cy="10" r="2.300" />
      <path d="M5.200 10v.1M14.800 10v.1" strokeWidth="2" />
    </>
  ),
  more: (
    <>
      <path d="M5 10v.1M10 10v.1M15 10v.1" strokeWidth="2.4" />
    </>
  ),
  note: (
    <>
      <path d="M4 16.2 5 12 13.6 3.4a1.7 1.7 0 0 1 2.4 0l.6.6a1.7 1.7 0 0 1 0 2.4L8 15l-4 1.2Z" />
      <path d="m12 5 3 3" />
    </>
  ),
  offline: (
    <>
      <path d="M6.5 15.500h8a3 3 0 0 0 1.6-5.500M4.9 8.500A3.6 3.6 0 0 0 5 15.400M9 5.300a4.7 4.7 0 0 1 5.7 3.3" />
      <path d="m4 4 12.5 12.5" />
    </>
  ),
  open: (
    <>
      <path d="M8 4H4v12h12v-4M11 4h5v5M15.7 4.3 9 11" />
    </>
  ),
  partner: (
    <>
      <path d="M3 8.5 6 5.500l4 1 4-1 3 3-2 5-3 2.500h-2L6 13.5 3 8.500Z" />
      <path d="m10 6.5-2.5 3c1 1 2.5.7 3.3-.4l3.7 3.9" />
    </>
  ),
  people: (
    <>
      <circle cx="7.3" cy="7" r="2.6" />
      <path d="M2.3 16c.3-3 2.3-4.8 5-4.800s4.7 1.8 5 4.8" />
      <path d="M12.6 4.700a2.5 2.5 0 0 1 0 4.700M14.3 11.500c1.9.6 3.1 2.2 3.4 4.5" />
    </>
  ),
  person: (
    <>
      <circle cx="10" cy="6.4" r="3.1" />
      <path d="M3.8 16.8c.5-3.6 3-5.6 6.2-5.6s5.7 2 6.2 5.6" />
    </>
  ),
  phone: (
    <>
      <path d="M4.5 3.5h2.7l1.3 3.6-1.8 1.3a9.5 9.5 0 0 0 4.9 4.9l1.3-1.8 3.6 1.3v2.7a1.3 1.3 0 0 1-1.4 1.3A12.9 12.9 0 0 1 3.2 4.9a1.3 1.3 0 0 1 1.3-1.4Z" />
    </>
  ),
  plus: (
    <>
      <path d="M10 4v12M4 10h12" />
    </>
  ),
  print: (
    <>
      <path d="M6 7V3.500h8V7M6 14H3.500V7h13v7H14" />
      <path d="M6 12h8v4.500H6z" />
    </>
  ),
  right: (
    <>
      <path d="m7.5 4.5 5.5 5.5-5.5 5.5" />
    </>
  ),
  scale: (
    <>
      <path d="M10 3.500v13M6.5 16.500h7M4 6h12" />
      <path d="M4.6 6 2.5 11.200a2.3 2.3 0 0 0 4.2 0L4.6 6Zm10.8 0-2.1 5.200a2.3 2.3 0 0 0 4.2 0L15.4 6Z" />
    </>
  ),
  search: (
    <>
      <circle cx="8.7" cy="8.7" r="5.2" />
      <path d="m12.6 12.6 4.4 4.4" />
    </>
  ),
  shield: (
    <>
      <path d="M10 3 4.5 5v4.500c0 3.5 2.2 6 5.5 7.5 3.3-1.5 5.5-4 5.5-7.500V5L10 3Z" />
      <path d="M10 7v3.2" />
      <path d="M10 12.700v.1" strokeWidth="2" />
    </>
  ),
  sms: (
    <>
      <path d="M3.5 4.5h13v9H9l-3.5 3v-3h-2v-9Z" />
      <path d="M6.5 7.8h7M6.5 10.4h4.5" />
    </>
  ),
  speak: (
    <>
      <path d="M3.5 8v4H6l4 3.500v-11L6 8H3.500Z" />
      <path d="M12.6 7.500c.9.6 1.4 1.5 1.4 2.500s-.5 1.9-1.4 2.500M14.6 5.200a5.6 5.6 0 0 1 0 9.6" />
    </>
  ),
  split: (
    <>
      <path d="M10 17v-5.500L5 6.500V3.500M10 11.500l5-5v-3M3 5.500l2-2 2 2M13 5.500l2-2 2 2" />
    </>
  ),
  sync: (
    <>
      <path d="M4 9a6.2 6.2 0 0 1 10.8-3L16.5 8M16.5 4v4h-4M16 11a6.2 6.2 0 0 1-10.8 3L3.5 12M3.5 16v-4h4" />
    </>
  ),
  interpreter: (
    <>
      <path d="M2.8 4h8.400v6H7.400L5 12.200V10H2.800V4Z" />
      <path d="M13.6 8h3.600v6h-2v2.200L12.7 14H9v-1.6" />
    </>
  ),
  turn: (
    <>
      <path d="M3.5 5h13v8h-13z" />
      <path d="M7 16.500h6M10 13v3.500M7.5 9h5M11 7l2 2-2 2" />
    </>
  ),
  undo: (
    <>
      <path d="M7 4 3.5 7.5 7 11" />
      <path d="M3.8 7.500h8a4.2 4.2 0 0 1 0 8.500H8" />
    </>
  ),
  warn: (
    <>
      <path d="M10 3.5 17.5 16.500h-15L10 3.500Z" />
      <path d="M10 8v4.2" />
      <path d="M10 14.300v.1" strokeWidth="2" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawn;
export const iconNames = Object.keys(drawn) as IconName[];

type Props = {
  name: IconName;
  size?: number;
  /** Spoken name; without it the icon is silent and needs a word beside it. */ label?: string;
  /** Mirror in right-to-left text: arrows only. */ flip?: boolean;
};

export function Icon({ name, size = 20, label, flip = false }: Props) {
  const spoken = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className={flip ? 'i flip' : 'i'} width={size} height={size} viewBox="0 0 20 20" {...spoken}>
      {drawn[name]}
    </svg>
  );
}
