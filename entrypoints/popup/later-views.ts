/** What the popup shows on a press; loaded once the list is there. */
export { ApplicationForm } from '../../components/forms/application-form.tsx'
export { FoundInMail } from '../../components/forms/found-in-mail.tsx'
export { BackupPlace } from './backup-place.tsx'
export { Detail } from './detail.tsx'
export { ThankWhom } from './thank-whom.tsx'
