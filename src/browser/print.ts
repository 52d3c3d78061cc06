/**
 * Paper cannot be clicked: while a page is printed, tables stand open and links that show their
 * address (styles/print.css) show it whole, wherever the folder is hosted.
 */

export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];

  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details')].filter(({ open }) => !open);
    for (const details of opened) details.open = true;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.source a, .actions > a')) {
      link.dataset.address = link.href;
    }
  });

  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
