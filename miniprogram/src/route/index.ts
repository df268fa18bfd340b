export { OpenedWith } from './opened-with'
export { address, back, go, goTo, pages, replace, useAddress, useParams, useTabParams, type PageName } from './route'
