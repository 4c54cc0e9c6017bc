// What a room brings to the shell. `rooms/<room>/web/room.tsx` exports `room`; the shell finds it when the web part is built.
// A rail item, a route or an action of a room that is not there does not exist: nothing is greyed out.
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { IconName } from './ui/icon.tsx';

export type RailItem = {
  key: string;
  /** Lower comes first: Mijn dag 10, Dossiers 30, ... */
  order: number;
  /** Key of the text. */
  label: string;
  to: string;
  /** Action of /me/can that this item needs. */
  access: string;
  /** Other addresses under which this item is the current one: '/dossiers', '/gesprekken'. */
  alsoUnder?: string[];
  /** Draws how many are open, with `RailCount` (web/ui/rail-count.tsx). */
  Count?: ComponentType;
};

export type ActionContext = { go: (to: string) => void };

/** Something a person can do from the keyboard. Every action is in the palette; a test compares. */
export type Action = {
  id: string;
  /** Key of the text: a sentence that begins with its verb. */
  label: string;
  icon: IconName;
  access?: string;
  /** 'n' alone (off inside a field), or 'mod+enter', or two after one another: 'g d'. */
  keys?: string;
  /** A hint of other words by which it is found: 'nota gesprek'. */
  also?: string;
  run: (context: ActionContext) => void;
};

export type WebRoom = {
  key: string;
  rail?: RailItem[];
  routes?: RouteObject[];
  /** Routes without the frame: reports and print pages. */ bareRoutes?: RouteObject[];
  actions?: Action[];
};
