interface ProfileOptions {
  handle?: string
  name?: string
  title?: string
  degree?: string
  /** The controls of the top card. */
  actions?: string
  /** What stands at the end of the body: menus, dialogs. */
  portal?: string
  suggested?: string
}

export const profileUrl = 'https://www.linkedin.com/in/rosalind-achterberg/'

/** A profile in the shape that LinkedIn's server-driven pages had in October 2026, with invented people. */
export function profilePage({
  handle = 'rosalind-achterberg',
  name = 'Rosalind Achterberg',
  title = `${name} | LinkedIn`,
  degree = '· 2nd',
  actions = `${connectLink(handle, name)}${messageLink}<button type="button" aria-expanded="false"><svg id="overflow-web-ios-small"></svg><span>More</span></button>`,
  portal = '',
  suggested = '<a href="/in/ottoline-fenwick/">Ottoline Fenwick</a><button aria-label="Invite Ottoline Fenwick to connect" componentkey="ConnectButtonstate:invitation:urn:li:member:9_connect"><svg id="connect-small"></svg>Connect</button><a href="/in/basil-thorne/">Basil Thorne</a><button aria-label="Follow Basil Thorne">Follow</button>',
}: ProfileOptions = {}): string {
  const card = 'com.linkedin.sdui.profile.card.refACoAATestRosalind'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
<header><nav><a href="/feed/">Home</a><a href="/messaging/">Messaging</a></nav></header>
<main class="a1 b2"><div class="sticky" style="display:none">${messageLink}</div>
<section class="c3" componentkey="${card}Topcard"><a componentkey="ProfileVerificationTriggerRef-${handle}"><h2 class="d4">${name}</h2></a>
<p hidden>· 1st</p><p>${degree}</p><p>Head of People at Fernwick Mills | Listening</p><p>Fernwick Mills · Alder College</p><p>Ghent, Belgium</p>
<a href="/in/${handle}/overlay/contact-info/">Contact info</a><div class="e5">${actions}</div></section>
<section componentkey="${card}SuggestedForYou"><aside>${suggested}</aside></section></main>${portal}
<div role="dialog" aria-hidden="true" style="display:none"><div data-testid="dialog-content"></div></div></body></html>`
}

export function connectLink(handle: string, name: string): string {
  return `<a class="f6" aria-label="Invite ${name} to connect" href="/preload/custom-invite/?vanityName=${handle}" componentkey="ConnectButtonstate:invitation:urn:li:member:7_connect"><svg id="connect-small"></svg><span>Connect</span></a>`
}

export const messageLink =
  '<a class="f6" aria-disabled="false" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAATestRosalind&amp;recipient=ACoAATestRosalind&amp;interop=msgOverlay"><svg id="send-privately-small"></svg><span>Message</span></a>'
