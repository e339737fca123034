/** Whether typing goes into a field now, so that keys mean letters. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'text';
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !isTyping(event.target) && !document.querySelector('dialog[open]');
}

/** The place, from 0, of the option that a key chooses: 1 to 9, or A to I. Null for any other key. */
export function placeOfKey(event: KeyboardEvent): number | null {
  if (!isPlain(event)) return null;
  if (/^[1-9]$/.test(event.key)) return Number(event.key) - 1;
  return /^[a-i]$/i.test(event.key) ? event.key.toLowerCase().charCodeAt(0) - 97 : null;
}

/** Whether a key asks for the list of keys. */
export function asksForKeys(event: KeyboardEvent): boolean {
  return event.key === '?' && isPlain(event);
}

/** Whether a key means "go on": Enter, where no link or button would take it. */
export function goesOn(event: KeyboardEvent): boolean {
  const taken = event.target instanceof HTMLElement && event.target.closest('a, button, input') !== null;
  return event.key === 'Enter' && isPlain(event) && !taken;
}
