import { View } from '@tarojs/components'
import { useState } from 'react'
import * as U from '../../ui'

export default function Gallery() {
  const [t, setT] = useState(''); const [n, setN] = useState('屏幕右侧出现一条绿线，重启之后还在。'.repeat(4)); const [c, setC] = useState<'a' | 'b' | 'c'>('a'); const [m, setM] = useState<string[]>(['x']); const [d, setD] = useState(''); const [on, setOn] = useState(true); const [open, setOpen] = useState(false); const [s, setS] = useState<'p' | 'q'>()
  const { isLarge, setLarge } = U.useLargeType()
  return (
    <U.Page action={<><U.Button isFull onPress={() => setOpen(true)}>打开面板</U.Button><U.Button kind="primary" isFull>提交</U.Button></>}>
      <U.Steps names={['机器', '故障', '证据', '诉求']} at={1} />
      <U.Switch label="长辈模式" isOn={isLarge} onChange={setLarge} />
      <View style={{ display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' }}>
        <U.Button kind="primary">主要</U.Button><U.Button icon="copy">复制</U.Button><U.Button kind="plain">文字</U.Button><U.Button kind="danger" icon="delete">删除</U.Button>
        <U.Button kind="primary" isBusy>正在提交</U.Button><U.Button isDisabled>不可用</U.Button><U.Button isSmall icon="edit">改名</U.Button>
      </View>
      <View><U.Badge>成员</U.Badge> <U.Badge tone="primary">3 个接龙</U.Badge> <U.Badge tone="info">已提交</U.Badge> <U.Badge tone="success">已解决</U.Badge> <U.Badge tone="warn">待认证</U.Badge> <U.Badge tone="danger">已隐藏</U.Badge></View>
      <U.Section title="填写" detail="一步一步来，随时可以停下。">
        <U.TextInput label="型号" isRequired value={t} onChange={setT} placeholder="例如 星河 X9" hint="在 设置 → 关于本机 里可以看到" />
        <U.TextInput label="昵称" value="有问题" onChange={setT} error="昵称没有通过微信的内容检查，请修改后再提交。" />
        <U.TextArea label="故障描述" isRequired value={n} onChange={setN} maxLength={100} />
        <U.Select label="购买渠道" value={s} onChange={setS} choices={[{ value: 'p', label: '官方商城' }, { value: 'q', label: '线下门店' }]} />
        <U.DatePicker label="购买日期" value={d} onChange={setD} latest="2026-11-21" />
        <U.ChoiceChips label="诉求" value={c} onChange={setC} choices={[{ value: 'a', label: '免费维修' }, { value: 'b', label: '换新' }, { value: 'c', label: '退货', hint: '七日内' }]} />
        <U.ManyChips label="已经试过" values={m} onChange={setM} choices={[{ value: 'x', label: '重启' }, { value: 'y', label: '恢复出厂' }, { value: 'z', label: '升级系统' }]} />
        <U.Switch label="和监督群分享" hint="只分享您同意的项目" isOn={on} onChange={setOn} />
      </U.Section>
      <U.Section title="列表" isList aside={<U.Button isSmall kind="plain">全部</U.Button>}>
        <U.Cell title="星河 X9 绿线互助群" detail="消费者自发群 · 128 人" start={<U.Avatar name="星河" />} value={<U.Badge tone="primary">3 个接龙</U.Badge>} onPress={() => undefined} />
        <U.Cell icon="document" title="我的案例" value="3" onPress={() => undefined} />
        <U.Cell icon="calendar" title="购买日期" value="2026年3月2日" />
      </U.Section>
      <U.Section title="接龙看板">
        <U.Meter label="三件套" value={2} of={3} detail="还差购买凭证：没有它，保修期从出厂日算起。" tone="warn" />
        <U.BarList title="按系统版本" unit="人" bars={[{ label: '系统 6.1', count: 23 }, { label: '系统 6.0', count: 12 }, { label: '不知道', count: 3 }]} />
        <U.PhotoGrid photos={[{ id: '1', label: '照片一', src: '/static/images/assets/tab/me.png', state: 'ready' }, { id: '2', label: '照片二', src: '/static/images/assets/tab/me.png', state: 'sending', percent: 43 }, { id: '3', label: '发票', state: 'failed' }, { id: '4', label: '照片四', state: 'checking' }]} onRemove={() => undefined} onAdd={() => undefined} />
      </U.Section>
      <U.Notice title="这个群还在等认证">认证之前不能自称官方。</U.Notice>
      <U.Notice tone="success">已提交。</U.Notice><U.Notice tone="warn" action={<U.Button isSmall>看看</U.Button>}>草稿还没有提交。</U.Notice><U.Notice tone="danger">没有提交成功。</U.Notice>
      <U.Skeleton count={1} />
      <U.ErrorState onRetry={() => undefined}>暂时连不上网络。</U.ErrorState>
      <U.Sheet title="改昵称" isOpen={open} onClose={() => setOpen(false)} action={<U.Button kind="primary" isFull>保存</U.Button>}><U.TextInput label="新昵称" value={t} onChange={setT} /></U.Sheet>
    </U.Page>
  )
}
