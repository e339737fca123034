import { ChartNoAxesColumn, GraduationCap, Layers, ListChecks, Newspaper, Sun } from 'lucide-react';
import Link from 'next/link';
import { ThemeToggle } from '#ui/theme-toggle';
import { words } from '#ui/words';

/** Where a page stands in the way around. */
export type Place = 'today' | 'articles' | 'review' | 'progress' | 'classes' | 'sets' | 'account';

/** Who looks at a page; a browser that is not known is nobody. */
export type Person = { readonly role: 'guest' | 'student' | 'teacher'; readonly userName: string | null };

const places = {
  today: { href: '/today', name: words.places.today, Icon: Sun },
  articles: { href: '/', name: words.places.articles, Icon: Newspaper },
  review: { href: '/review', name: words.places.review, Icon: Layers },
  progress: { href: '/progress', name: words.places.progress, Icon: ChartNoAxesColumn },
  classes: { href: '/classes', name: words.places.classes, Icon: GraduationCap },
  sets: { href: '/sets', name: words.places.sets, Icon: ListChecks },
};

function placesFor(person: Person | null): (keyof typeof places)[] {
  return person?.role === 'teacher' ? ['classes', 'sets', 'articles', 'today'] : ['today', 'articles', 'review', 'progress'];
}

function initialsOf(name: string): string {
  return Array.from(name).slice(0, 2).join('').toUpperCase();
}

function AccountLink({ person, here }: { person: Person | null; here: Place | undefined }) {
  if (!person?.userName) return <Link className="button compact" href="/sign-in" prefetch={false}>{words.signIn}</Link>;
  return (
    <Link className="me" href="/account" prefetch={false} aria-label={words.accountOf(person.userName)} aria-current={here === 'account' ? 'page' : undefined}>
      <span aria-hidden="true">{initialsOf(person.userName)}</span>
    </Link>
  );
}

/** The head of a page to read: the name, the way around, light and dark, and who one is. */
export function Masthead({ here, person }: { here: Place | undefined; person: Person | null }) {
  return (
    <header className="masthead">
      <div className="wrap">
        <Link className="wordmark" href="/" aria-label={words.home} prefetch={false}>
          {words.product}
          <i aria-hidden="true" />
        </Link>
        <nav aria-label={words.mainNav} className="wide-nav">
          {placesFor(person).map((place) => (
            <Link key={place} href={places[place].href} aria-current={here === place ? 'page' : undefined} prefetch={false}>{places[place].name}</Link>
          ))}
        </nav>
        <ThemeToggle />
        <AccountLink person={person} here={here} />
      </div>
    </header>
  );
}

/** The way around within reach of the thumb, on a phone. */
export function Tabs({ here, person }: { here: Place | undefined; person: Person | null }) {
  return (
    <nav aria-label={words.mainNav} className="tabs">
      {placesFor(person).map((place) => {
        const { href, name, Icon } = places[place];
        return (
          <Link key={place} href={href} aria-current={here === place ? 'page' : undefined} prefetch={false}>
            <Icon className="icon" aria-hidden="true" />
            {name}
          </Link>
        );
      })}
    </nav>
  );
}
