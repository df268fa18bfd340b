export { SharingChoice, type SharingChoiceProps } from './sharing-choice'
export { SharingSettings, type SharingSettingsProps } from './sharing-settings'
