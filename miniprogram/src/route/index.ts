export { OpenedWith } from './opened-with'
export { address, back, go, pages, replace, useParams, useTabParams, type PageName } from './route'
