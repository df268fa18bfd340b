// The bundler takes phone-calendar.weapp.ts or phone-calendar.h5.ts in place of this file.
export { addToPhoneCalendar, HAS_PHONE_CALENDAR } from './phone-calendar.h5'
