// R3: no action hides behind a key. Every action of the registry is in the palette, and no two want the same key.
import { describe, expect, it } from 'vitest';
import { allowedActions, findActions } from './actions.ts';
import { keyName, matches } from './hotkeys.ts';
import { returnPath, loginPath } from './paths.ts';
import { railItems, roomActions } from './rooms.ts';
import { listedActions, searchBody } from './shell/palette-entries.ts';
import { isUnder } from './shell/rail.tsx';
import { shellActions } from './shell/shell-actions.ts';
import { texts } from './texts-nl.ts';

const everything = () => true;
const textOf = (action: { label: string }) => texts[action.label] ?? '';
const registry = [...shellActions, ...roomActions];

describe('the palette', () => {
  it('lists every action of the registry for who may do everything', () => {
    const listed = listedActions(allowedActions(everything, []), '', textOf).map((action) => action.id);
    expect(registry.filter((action) => !listed.includes(action.id))).toEqual([]);
    expect(registry.length).toBeGreaterThan(12);
  });

  it.each(registry.map((action) => [action.id, action] as const))('finds %s by its own words', (_id, action) => {
    expect(listedActions(allowedActions(everything, []), textOf(action), textOf)).toContain(action);
  });

  it('shows nobody what is not theirs', () => {
    const listed = allowedActions((action) => action === 'person.search', []);
    expect(listed.every((action) => action.access === undefined || action.access === 'person.search')).toBe(true);
  });

  it('puts the actions of the page first', () => {
    const ofPage = { id: 'page.note', label: 'task.begin', icon: 'note' as const, run: () => {} };
    expect(allowedActions(everything, [ofPage])[0]).toBe(ofPage);
  });

  it('finds without accents and with other words', () => {
    const action = { id: 'x', label: 'x', icon: 'note' as const, also: 'intake', run: () => {} };
    expect(findActions([action], 'begin cliënt', () => 'Begin bij de client')).toHaveLength(1);
    expect(findActions([action], 'INTAKE', () => 'Begin')).toHaveLength(1);
    expect(findActions([action], 'begin einde', () => 'Begin')).toHaveLength(0);
  });

  it('asks for a date as a date and for a number as a number', () => {
    expect(searchBody('12-05-1990')).toEqual({ birthDate: '1990-05-12' });
    expect(searchBody('90.05.12-123.45')).toEqual({ nationalNumber: '90051212345' });
    expect(searchBody('0499 00 12 34')).toEqual({ phone: '0499001234' });
    expect(searchBody('haddad')).toEqual({ text: 'haddad' });
  });
});

describe('keys', () => {
  it('are never shared by two actions', () => {
    const keys = registry.flatMap((action) => (action.keys ? [action.keys] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  });
  it('match one letter, two letters, and a chord with Ctrl or Cmd', () => {
    expect(matches('n', press('n'), null)).toBe(true);
    expect(matches('n', press('n'), 'g')).toBe(false);
    expect(matches('n', press('n', { ctrlKey: true }), null)).toBe(false);
    expect(matches('g n', press('n'), 'g')).toBe(true);
    expect(matches('g n', press('n'), null)).toBe(false);
    expect(matches('mod+k', press('k', { ctrlKey: true }), null)).toBe(true);
    expect(matches('mod+k', press('K', { metaKey: true, shiftKey: true }), null)).toBe(true);
    expect(matches('mod+k', press('k'), null)).toBe(false);
  });

  it('are named as they stand on the keyboard', () => {
    expect([keyName('mod+k', false), keyName('mod+enter', false), keyName('g d', false), keyName('mod+k', true)]).toEqual([
      'Ctrl K',
      'Ctrl ↵',
      'G D',
      '⌘ K',
    ]);
  });
});

describe('addresses', () => {
  it('lead back only into this house', () => {
    expect(returnPath('?verder=%2Fdossiers%2F1')).toBe('/dossiers/1');
    for (const bad of ['?verder=https://elders.be', '?verder=//elders.be', '?verder=/\\elders.be', '']) expect(returnPath(bad)).toBe('/');
    expect(returnPath(new URL(`http://x${loginPath('/dossiers/1?on=2025')}`).search)).toBe('/dossiers/1?on=2025');
  });

  it('light up the rail item they belong to', () => {
    expect(isUnder({ to: '/personen', alsoUnder: ['/dossiers'] }, '/dossiers/1/rechten')).toBe(true);
    expect(isUnder({ to: '/personen', alsoUnder: ['/dossiers'] }, '/dossiersx')).toBe(false);
    expect(isUnder({ to: '/' }, '/personen')).toBe(false);
  });

  it('of the rail are at most seven for one role, and in a fixed order', () => {
    expect(railItems.map((item) => item.order)).toEqual(railItems.map((item) => item.order).toSorted((a, b) => a - b));
  });
});
