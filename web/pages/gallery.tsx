// The gallery: every widget in every state, left to right and right to left, light and dark. Screenshots and axe look at this page.
// All people here are invented.
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { GalleryControls } from '../gallery/controls.tsx';
import { GalleryFiles } from '../gallery/files.tsx';
import { GalleryGround } from '../gallery/ground.tsx';
import { GalleryMessages } from '../gallery/messages.tsx';
import { GalleryRights } from '../gallery/rights.tsx';
import { SampleContext, samples } from '../gallery/samples.ts';
import { useText } from '../language.tsx';
import { chooseTheme, themeStore } from '../shell/theme.ts';
import { useStore } from '../store.ts';
import { Segment } from '../ui/choice.tsx';
import { PageHead } from '../ui/page-head.tsx';

export function Component() {
  const t = useText();
  const theme = useStore(themeStore);
  const [search, setSearch] = useSearchParams();
  const isRtl = search.get('richting') === 'rtl';
  useEffect(() => {
    document.documentElement.dir = isRtl ? 'rtl' : 'ltr';
    return () => {
      document.documentElement.dir = 'ltr';
    };
  }, [isRtl]);
  return (
    <>
      <PageHead title={t('gallery.title')} sub={t('gallery.sub')} />
      <div className="gal">
        <div className="flow gal-switch">
          <Segment
            label={t('gallery.direction')}
            value={isRtl ? 'rtl' : 'ltr'}
            onChange={(value) => setSearch(value === 'rtl' ? { richting: 'rtl' } : {}, { replace: true, preventScrollReset: true })}
            options={[
              { value: 'ltr', label: 'Nederlands' },
              { value: 'rtl', label: 'العربية' },
            ]}
          />
          <Segment
            label={t('shell.theme')}
            value={theme}
            onChange={(value) => chooseTheme(value === 'light' || value === 'dark' ? value : 'system')}
            options={(['light', 'dark', 'system'] as const).map((value) => ({ value, label: t(`shell.theme.${value}`) }))}
          />
        </div>
        <SampleContext value={isRtl ? samples.ar : samples.nl}>
          <GalleryGround />
          <GalleryControls key={isRtl ? 'ar' : 'nl'} />
          <GalleryFiles />
          <GalleryRights />
          <GalleryMessages />
        </SampleContext>
      </div>
    </>
  );
}
