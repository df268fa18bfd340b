import type { ComponentType } from 'react'
import { Actions } from './actions'
import { Choices } from './choices'
import { Fields } from './fields'
import { Figures } from './figures'
import { Layers } from './layers'
import { Lists } from './lists'
import { Photos } from './photos'
import { States } from './states'
import { Type } from './type'

export interface PartProps {
  /** A layer to open at once. */
  readonly open?: string
}

export type PartName = 'type' | 'actions' | 'fields' | 'choices' | 'lists' | 'figures' | 'states' | 'photos' | 'layers'

export const parts: Readonly<Record<PartName, ComponentType<PartProps>>> = {
  type: Type, actions: Actions, fields: Fields, choices: Choices, lists: Lists, figures: Figures, states: States, photos: Photos, layers: Layers,
}
