export { address, back, go, pages, replace, useParams, type PageName } from './route'
