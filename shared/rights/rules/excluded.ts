import type { Rule } from '../edition'
import { EXCLUSION_LABELS } from '../labels'
import { APPRAISAL, AS_DESCRIBED, NOT_COVERED, REPAIR_FRAUD, SIX_MONTHS_BURDEN } from '../sources'
import { burdenNote, ofThese, PURCHASE } from './notes'

export const excluded: Rule = {
  id: 'E1',
  sources: [NOT_COVERED, AS_DESCRIBED, SIX_MONTHS_BURDEN, REPAIR_FRAUD, APPRAISAL],
  from: '2001-11-15',
  until: null,
  applies: ({ exclusions }, clock) => clock.isExcluded ? {
    claims: ['paid-repair', 'written-reason'],
    says: `有下面的情况，一般不实行三包，对方可以合理收费修理：${exclusions.map((each) => EXCLUSION_LABELS[each]).join('；')}。`,
    next: '先请对方书面写明依据，附检测照片，指出是哪一处；收费修理的，先要报价，列明零件和工时。',
    proof: ['外观照片：四角、边框、背面、屏幕', '送修前的视频和送修单上写的外观状况', PURCHASE],
    notes: ofThese<string>(
      '只是对方这样说、您不认可的，去掉这一项再看一次，就能看到三包怎样说。',
      '旧的磕碰和这次的故障有没有关系，可以请对方写明。',
      burdenNote(clock),
      '对鉴定有争议的，受理投诉的部门可以指定鉴定机构。',
    ),
  } : null,
}
