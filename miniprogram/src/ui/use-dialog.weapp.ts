/** WeChat moves the reader's focus and has no Escape key. */
export const useDialog = (_isOpen: boolean, _close: () => void): string => 'sheet'
