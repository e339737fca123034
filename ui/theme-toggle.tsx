'use client';

import { Moon, Sun } from 'lucide-react';
import { words } from '#ui/words';

const yearSeconds = 365 * 24 * 3600;

/** Turns the page light or dark, and keeps it so in a cookie that the server reads. */
export function ThemeToggle() {
  function turn() {
    const { documentElement } = document;
    const dark = documentElement.dataset.theme ? documentElement.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    const theme = dark ? 'light' : 'dark';
    documentElement.dataset.theme = theme;
    document.cookie = `theme=${theme}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`;
  }
  return (
    <button type="button" className="icon-button theme-toggle" onClick={turn} aria-label={words.switchTheme}>
      <Moon className="icon to-dark" aria-hidden="true" />
      <Sun className="icon to-light" aria-hidden="true" />
    </button>
  );
}
