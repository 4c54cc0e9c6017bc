// After a navigation the heading of the new page takes the focus, so that a screen reader says where one is. The heading may come later than the address.
let isDue = false;

export function setFocusDue(): void {
  isDue = true;
}

export function takeFocusDue(): boolean {
  const was = isDue;
  isDue = false;
  return was;
}
