/** Shows another chart in the frames of the kit page, each as high as its code would make it. */

const picker = document.querySelector<HTMLElement>('.picker');
const select = picker?.querySelector('select');
if (picker && select) {
  picker.hidden = false;
  select.addEventListener('change', () => {
    const option = select.selectedOptions[0];
    const heights = option?.dataset.heights?.split(' ') ?? [];
    document.querySelectorAll<HTMLIFrameElement>('.frames iframe').forEach((frame, at) => {
      frame.src = select.value;
      frame.title = option?.textContent ?? '';
      frame.height = heights[at] ?? frame.height;
    });
  });
}
