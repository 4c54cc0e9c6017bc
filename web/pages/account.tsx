// My account: language, light and dark, keys.
import { useText } from '../language.tsx';
import { PageHead } from '../ui/page-head.tsx';

export function Component() {
  const t = useText();
  return <PageHead title={t('account.title')} />;
}
