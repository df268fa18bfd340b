/** What makes two ways of writing a model the same: width, case, blanks and dashes do not count. */
export const modelKey = (brand: string, model: string): string => {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s\-_·・.,，。、/\\]+/g, '')
  const b = plain(brand)
  const m = plain(model)
  return m.startsWith(b) ? m : b + m
}
