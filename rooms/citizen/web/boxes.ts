// "None of these" and the other boxes exclude one another, as the words say; without this the server takes a tick for more than a none.
export function listenToBoxes(): void {
  document.addEventListener('change', (event) => {
    const box = event.target as HTMLInputElement;
    const group = box.closest('[data-group]');
    if (!group || box.type !== 'checkbox' || !box.checked) return;
    const isNone = box.dataset['none'] !== undefined;
    for (const other of group.querySelectorAll<HTMLInputElement>('.opt input[type=checkbox]'))
      if (other !== box && (isNone || other.dataset['none'] !== undefined)) other.checked = false;
  });
}
