import type { Family, Mark } from './read-mark'

type Marks = readonly (Mark | null)[]
type Chosen = (Mark | null)[]

const isNumbering = ({ family, certainty }: Mark): boolean => certainty === 'sure' && family !== 'bullets' && family !== 'missing'

interface Place { last: number | null; aside: Set<Family>; first: number }

// A list within somebody's entry begins with a number that does not fit; then none of that list counts.
const fits = (mark: Mark, main: Family, { last, aside, first }: Place): boolean => {
  if (mark.family === 'missing') return last !== null
  if (mark.number === null) return false
  if (mark.certainty === 'sure' && (mark.family === 'digits' || mark.family === main)) return true
  if (last === null) return mark.number === 1 && (mark.certainty === 'sure' || first > 1)
  if (mark.certainty === 'dotted') return mark.number >= last && mark.number <= last + 3
  return mark.number === last + 1 && !(mark.certainty === 'sure' && aside.has(mark.family))
}

const chooseNumbered = (marks: Marks, main: Family): Chosen => {
  const first = marks.find((mark) => mark !== null && isNumbering(mark) && mark.family === main)?.number ?? 1
  const place: Place = { last: null, aside: new Set(), first }
  return marks.map((mark) => {
    if (mark === null) return null
    if (!fits(mark, main, place)) {
      if (mark.certainty === 'sure') place.aside.add(mark.family)
      return null
    }
    place.last = mark.number ?? place.last
    if (place.aside.size > 0) place.aside.clear()
    return mark
  })
}

// '一、请写型号 二、请写渠道' above '1. 张三 2. 李四' are the rules, not people.
const withoutRules = (chosen: Chosen): Chosen => {
  const isPerson = (mark: Mark | null): boolean => mark !== null && mark.family === 'digits'
  const people = chosen.filter(isPerson)
  const first = chosen.findIndex(isPerson)
  return people.length >= 2 && people[0]?.number === 1 ? chosen.map((mark, at) => (at < first ? null : mark)) : chosen
}

const chooseLoose = (marks: Marks): Chosen => {
  const numbers = marks.map((mark) => mark?.number ?? null)
  const next: (number | null)[] = []
  numbers.reduceRight<number | null>((after, number, at) => {
    next[at] = after
    return number ?? after
  }, null)
  let last: number | null = null
  return marks.map((mark, at) => {
    const number = mark?.number ?? null
    if (number === null) return null
    const isNext: boolean = last === null ? number === 1 || next[at] === number + 1 : number >= last && number <= last + 3
    if (isNext) last = number
    return isNext ? mark : null
  })
}

const chooseBullets = (marks: Marks): Chosen => {
  const bullets = marks.map((mark) => (mark?.family === 'bullets' ? mark : null))
  return bullets.filter((mark) => mark !== null).length >= 2 ? bullets : marks.map(() => null)
}

/**
 * Which of the marks of one copy begin somebody's line. Digits with a sign always do; circles, brackets, Chinese
 * numerals do when the copy is numbered with them or the number is the next; '1 张三' when the number is plausible;
 * bullets only where nothing is numbered.
 */
export const chooseMarks = (marks: Marks): Chosen => {
  const sure = marks.filter((mark): mark is Mark => mark !== null && isNumbering(mark))
  const main = sure.some(({ family }) => family === 'digits') ? 'digits' : sure[0]?.family
  if (main === 'digits') return withoutRules(chooseNumbered(marks, main))
  if (main !== undefined) return chooseNumbered(marks, main)
  const loose = chooseLoose(marks)
  return loose.some((mark) => mark !== null) ? loose : chooseBullets(marks)
}
