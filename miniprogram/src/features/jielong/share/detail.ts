interface Subject { readonly title: string; readonly brand: string; readonly model: string; readonly part: string }

const holds = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase())

/** '青禾 X1 · 屏幕总成': what the title leaves open; the brand once. Empty where it says all of it, and for a sign-up. */
export function detailOf({ title, brand, model, part }: Subject): string {
  const device = model === '' || holds(model, brand) ? model : `${brand} ${model}`
  return [device, part].filter(each => each !== '' && !holds(title, each)).join(' · ')
}
