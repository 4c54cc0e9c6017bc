// Help: the keys that work here and now, and the switch for single letters (WCAG 2.1.4).
import { allowedActions, pageActions } from '../actions.ts';
import { keyName, setSingleKeys, singleKeys } from '../hotkeys.ts';
import { useText } from '../language.tsx';
import { useCan } from '../me.ts';
import { useStore } from '../store.ts';
import { Checkbox } from '../ui/choice.tsx';
import { CloseButton, Dialog } from '../ui/dialog.tsx';
import { helpOpen } from './shell-state.ts';

export function HelpDialog() {
  return useStore(helpOpen) ? <Help /> : null;
}

function Help() {
  const t = useText();
  const can = useCan();
  const ofPage = useStore(pageActions);
  const areOn = useStore(singleKeys);
  const close = () => helpOpen.set(false);
  const withKeys = allowedActions(can, ofPage).filter((action) => action.keys);
  return (
    <Dialog title={t('shell.help.heading')} onClose={close}>
      <dl className="keys">
        {withKeys.map((action) => (
          <div key={action.id}>
            <dt>{t(action.label)}</dt>
            <dd>
              <kbd>{keyName(action.keys ?? '')}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <Checkbox label={t('shell.help.singleKeys')} checked={areOn} onChange={setSingleKeys} />
      <p className="acts">
        <CloseButton onClose={close} />
      </p>
    </Dialog>
  );
}
