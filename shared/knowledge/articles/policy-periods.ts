import * as sources from '../../rights/sources'
import { advice, rule, writes } from '../write'

const article = writes('policy')

export const PERIODS = [
  article('spare-phone', {
    title: '修多久可以要备用机',
    answer: '送修的主机7日内不能修好的，修理者应当免费提供备用机；从送修后的第8日起就可以提出。',
    words: ['备用机', '代用机', '借一台', '没手机用', '几天', '修得慢', '等零件', '送修'],
    passages: [
      rule('规定怎么写', '送修的移动电话机主机在7日内不能修好的，修理者应当免费提供备用机，原机修好后收回。', sources.SPARE_PHONE),
      advice('怎么数', '送修当天不算，从第二天数起。数到第7日还没有修好，第8日就可以书面提出。送修时对方就说要更久的，当时也可以先问。'),
      advice('留什么', '送修单上的日期，问备用机的记录。对方说没有备用机的，请写明情况和解决的日期。'),
    ],
  }),
]
