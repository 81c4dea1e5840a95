import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readJob } from '../utils/sites/linkedin/jobs.ts'

/**
 * Run in a page of LinkedIn when the user adds an application there, and at no other time: its answer is the job that the
 * page shows, and null while the pane still shows another one.
 */
export default defineUnlistedScript(() => readJob(document, new URL(window.location.href)))
