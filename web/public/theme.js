// Runs before the first paint: light or dark as chosen on this device. A file, not an inline script, because of the CSP.
(() => {
  try {
    const theme = localStorage.getItem('hoeksteen.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage refused by the browser: the system decides.
  }
})();
// No text ever becomes markup. The components library empties an element by its markup, so the empty text alone may pass.
if (window.trustedTypes) window.trustedTypes.createPolicy('default', { createHTML: (text) => (text === '' ? '' : null) });
