// The sync light: saved, saving, offline, failed. A word, an icon, and the hour of the last saving.
import { useLanguage, useText } from '../language.tsx';
import { useStore } from '../store.ts';
import { sync, syncState, type SyncState } from '../sync.ts';
import { clockTime } from '../ui/format.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

const icons: Record<SyncState, IconName> = { saved: 'check', saving: 'sync', offline: 'offline', failed: 'warn' };

export function SyncLight() {
  const t = useText();
  const language = useLanguage();
  const now = useStore(sync);
  const state = syncState(now);
  const words =
    state === 'saved' && now.savedAt !== null
      ? t('shell.sync.savedAt', { time: clockTime(now.savedAt, language) })
      : t(`shell.sync.${state}`);
  return (
    <span className={`saved is-${state}`} role="status">
      <Icon name={icons[state]} size={18} />
      <span>{words}</span>
    </span>
  );
}
