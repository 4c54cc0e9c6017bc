// The Arabic letters, only where the page is in Arabic.
import '@fontsource-variable/noto-sans-arabic/wght.css';
