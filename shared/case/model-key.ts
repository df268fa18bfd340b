/** What makes two ways of writing a model the same: width, case, blanks and dashes do not count. */
export const modelKey = (brand: string, model: string): string => {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s\-_·・.,，。、/\\]+/g, '')
  const b = plain(brand)
  const m = plain(model)
  return m.startsWith(b) ? m : b + m
}

/** The model as it stands beside its brand: '青禾 X1' of 青禾 is 'X1', so that nobody reads '青禾 青禾 X1'. */
export const withoutBrand = <Device extends { brand: string; model: string }>(device: Device): Device => {
  const { brand, model } = device
  const rest = model.toLowerCase().startsWith(brand.toLowerCase()) ? model.slice(brand.length).replace(/^[\s\-_·]+/, '') : ''
  return rest === '' ? device : { ...device, model: rest }
}
