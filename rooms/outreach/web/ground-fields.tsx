// Why a family is referred: the reasons of the method, one box each.
import { useText } from '../../../web/language.tsx';
import { Checkbox } from '../../../web/ui/choice.tsx';
import { FieldGroup } from '../../../web/ui/field.tsx';

const grounds = ['youngChild', 'lowWorkIntensity', 'birth', 'other'];

type Props = {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** None is chosen and one was asked. */ isMissing: boolean;
};

export function GroundFields({ chosen, onChange, isMissing }: Props) {
  const t = useText();
  return (
    <FieldGroup label={t('mro.grounds')} error={isMissing ? t('mro.groundsMissing') : null}>
      {grounds.map((ground) => (
        <Checkbox
          key={ground}
          label={t(`mro.ground.${ground}`)}
          checked={chosen.includes(ground)}
          onChange={(checked) => onChange(checked ? [...chosen, ground] : chosen.filter((one) => one !== ground))}
        />
      ))}
    </FieldGroup>
  );
}
