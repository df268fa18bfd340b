export { OpenedWith } from './opened-with'
export { mindAddress } from './mind-address'
export { address, back, go, goTo, pages, replace, useAddress, useParams, useTabParams, type PageName } from './route'
export { useOnward } from './use-onward'
