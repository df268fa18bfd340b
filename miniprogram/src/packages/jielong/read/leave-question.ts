import type { Entry, JielongView } from '@shouhou/shared/jielong'

const KEPT: Record<JielongView['kind'], string> = {
  fault: '您的案例还在。',
  price: '您写的报价会一起拿掉。',
  signup: '您填的内容会一起拿掉。',
}

/** What leaving costs, before it is done. */
export function leaveQuestion({ kind, waiting }: JielongView, { place, seat }: Entry) {
  if (place === 'waiting')
    return { title: '不再候补？', consequence: `候补里不再有您；以后再排，会拿新的号，要排到最后。${KEPT[kind]}`, verb: '退出', isDanger: true }
  const seatOf = waiting > 0 ? '空出的名额会让给候补的第一位' : `您的位置（${seat}）不再留着`
  return {
    title: '退出这个接龙？',
    consequence: `人数里不再算您，${seatOf}；以后再加入，会拿新的号，要排到最后。${KEPT[kind]}`,
    verb: '退出', isDanger: true,
  }
}
