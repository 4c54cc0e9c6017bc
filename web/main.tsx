// Starts the staff shell.
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import './styles.ts';
import { LanguageProvider } from './language.tsx';
import { queryClient } from './query-client.ts';
import { router } from './routes.tsx';
import { watchConnection } from './sync.ts';

watchConnection(window);
const place = document.getElementById('root');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
