import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { FormErrors } from './form-errors'
import { leadTo } from '../../../ui/lead-to'

type FieldName = keyof FormErrors

const idOf = (of: FieldName): string => `field-${of}`

/** Where a field stands, so that the form can lead there. */
export const Place = ({ of, children }: { readonly of: FieldName; readonly children: ReactNode }) => <View id={idOf(of)}>{children}</View>

/** Brings the field into sight and, with a keyboard, under it. */
export const leadToField = (of: FieldName): void => leadTo(idOf(of))
