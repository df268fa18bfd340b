import { useCallback } from 'react'

interface Box { props: { value?: string } }

/**
 * In weapp Taro writes the value of a field back to it with every key, the whole text each time: up to 20 kB here. The
 * field has it already, so this one only keeps it. In the browser nothing is sent.
 */
export const useQuietBox = (initial: string) =>
  useCallback((box: unknown) => {
    if (process.env.TARO_ENV !== 'weapp' || box === null) return
    const { props } = box as Box
    Object.defineProperty(box, 'value', {
      get: () => props.value ?? '',
      // React puts back what it drew the box with; what was typed since stays.
      set: (text: string) => {
        if (initial === '' || text !== initial) props.value = text
      },
    })
  }, [initial])
