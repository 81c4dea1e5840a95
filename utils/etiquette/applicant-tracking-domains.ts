export const applicantTrackingDomains: readonly string[] = ['greenhouse.io']
