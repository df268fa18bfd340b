import { mergeInternalComponents } from '@tarojs/shared'
import { aria } from './attributes'

mergeInternalComponents(aria)
