import { createContext } from 'react'
import type { Params } from './params'

/**
 * What the page was opened with, for those of its parts that first draw after another page was on top: Taro's router
 * tells them the parameters of that other page.
 */
export const OpenedWith = createContext<Params | undefined>(undefined)
