/** For what takes the place of a form that had the focus, so that it is read and Escape still closes. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
