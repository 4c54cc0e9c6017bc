// The search that is also the palette: persons, actions, pages. Ctrl-K opens it from anywhere; beside each action stands its key, so that one learns it.
// It is a combobox in place, part of the shell from the start, so that it opens without loading anything.
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../language.tsx';
import { keyName } from '../hotkeys.ts';
import { dateShort } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { usePaletteEntries, type Entry } from './palette-entries.ts';
import { searchWanted } from './shell-state.ts';

export function Palette() {
  const t = useText();
  const navigate = useNavigate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [isFloating, setFloating] = useState(false);
  const [at, setAt] = useState(0);
  const { groups, isSearching, failed } = usePaletteEntries(typed, isOpen);
  const entries = groups.flatMap((group) => group.entries);
  const current = entries[Math.min(at, entries.length - 1)];

  useEffect(
    () =>
      searchWanted.subscribe(() => {
        before.current = document.activeElement;
        // Deep in a page the search comes to where one is, so that the page does not jump and back leads to the same place.
        setFloating(window.scrollY > 8);
        input.current?.focus({ preventScroll: true });
        input.current?.select();
        setOpen(true);
        setAt(0);
      }),
    [],
  );
  useEffect(() => {
    if (isOpen && current) document.getElementById(`${id}-${current.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, current, id]);

  const close = (giveBack: boolean) => {
    setOpen(false);
    setFloating(false);
    setAt(0);
    if (!giveBack) return;
    setTyped('');
    if (before.current instanceof HTMLElement && before.current.isConnected && before.current !== document.body)
      before.current.focus({ preventScroll: true });
    else input.current?.blur();
    before.current = null;
  };
  const choose = (entry: Entry) => {
    close(true);
    entry.run({ go: (to) => void navigate(to) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!isOpen) setOpen(true);
      else if (entries.length > 0) setAt((was) => (Math.min(was, entries.length - 1) + step + entries.length) % entries.length);
    } else if (event.key === 'Home' && isOpen && typed === '') setAt(0);
    else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen && current) choose(current);
      else setOpen(true);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    }
  };
  return (
    <div
      ref={box}
      className={isFloating ? 'find floats' : 'find'}
      role="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close(false);
      }}
    >
      <Icon name="search" />
      <label className="sr" htmlFor={`${id}-in`}>
        {t('shell.search')}
      </label>
      <input
        ref={input}
        id={`${id}-in`}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={t(isNarrow() ? 'shell.search.short' : 'shell.search.placeholder')}
        aria-expanded={isOpen}
        aria-controls={isOpen && entries.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={isOpen && current ? `${id}-${current.id}` : undefined}
        aria-autocomplete="list"
        value={typed}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">{keyName('mod+k')}</kbd>
      {isOpen ? (
        <div className="pal">
          {entries.length > 0 ? (
            <div id={`${id}-list`} role="listbox" aria-label={t('shell.search.results')}>
              {groups.map((group) => (
                <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
                  <div role="presentation" className="ph" id={`${id}-${group.key}`}>
                    {t(`shell.search.${group.key}`)}
                  </div>
                  {group.entries.map((entry) => (
                    <PaletteOption
                      key={entry.id}
                      id={`${id}-${entry.id}`}
                      entry={entry}
                      isCurrent={entry === current}
                      onChoose={() => choose(entry)}
                    />
                  ))}
                </div>
              ))}
            </div>
          ) : (
            <p className="none">{isSearching ? t('ui.loading') : t('shell.search.none', { typed })}</p>
          )}
          {failed ? <p className="none">{t('shell.search.failed')}</p> : null}
        </div>
      ) : null}
      <span className="sr" role="status">
        {isOpen && typed !== '' ? t('shell.search.count', { n: entries.length }) : ''}
      </span>
    </div>
  );
}

function PaletteOption({ id, entry, isCurrent, onChoose }: { id: string; entry: Entry; isCurrent: boolean; onChoose: () => void }) {
  return (
    // The options never take the focus: it stays in the field (aria-activedescendant).
    <div
      id={id}
      className="po"
      role="option"
      aria-selected={isCurrent}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon name={entry.icon} />
      <span className={entry.isPerson ? 'who' : undefined}>{entry.text}</span>
      {entry.birthDate ? <span className="meta num">{dateShort(entry.birthDate)}</span> : null}
      {entry.note ? <span className="meta">{entry.note}</span> : null}
      {entry.keys ? <kbd aria-hidden="true">{keyName(entry.keys)}</kbd> : null}
    </div>
  );
}

/** Read when the bar is drawn: a phone does not become a screen of 1280 while one types. */
const isNarrow = (): boolean => window.matchMedia('(max-width: 48rem)').matches;
