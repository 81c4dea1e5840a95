import type { Lexicon } from './lexicon.ts'

/** English. */
export const en: Lexicon = {
  language: 'en',
  functionWords:
    'the and you to of for that with is was are have has had will would could can your my we our this from about be been but not at by if they it in on as an or so what when where which who do does did i im me hi hello dear hey thanks thank please any',
  phrases: {
    job: 'job|jobs|role|roles|position|positions|post of|post as|the post|vacancy|vacancies|opening|openings|gig|requisition|the team|engineer|developer|manager|assistant|coordinator|analyst|nurse|accountant|associate|supervisor|receptionist|teacher|designer|technician|driver|chef|cook|barista|bookkeeper|internship|apprentice*|traineeship|employment|career*|recruit*|hiring|hire|hired|headcount|employer',
    occupation:
      'engineer*|developer*|programmer*|manager*|assistant*|coordinator*|analyst*|nurse*|accountant*|associate|supervisor*|receptionist*|teacher|designer*|technician*|driver*|chef|cook|barista|bookkeeper*|intern|interns|apprentice*|trainee*|director|officer|consultant*|specialist*|generalist*|representative*|administrator*|architect*|scientist*|researcher*|editor|writer|copywriter*|translator*|librarian*|archivist*|curator*|lawyer*|paralegal*|solicitor*|counsel|secretary|clerk|cashier*|teller|salesperson|sales associate|shop assistant|waiter*|waitress*|bartender*|housekeeper*|cleaner*|caretaker*|janitor*|porter*|gardener*|groundskeeper*|farmhand*|labourer*|laborer*|welder*|machinist*|mechanic|electrician*|plumber*|carpenter*|joiner*|painter*|bricklayer*|roofer*|foreman|forklift*|warehouse*|operator*|operative*|dispatcher*|logistician*|planner*|buyer*|estimator*|surveyor*|inspector*|guard|paramedic*|firefighter*|caregiver*|carer*|nanny|midwife|pharmacist*|physiotherapist*|therapist|psychologist*|counselor*|counsellor*|social worker|hygienist*|radiographer*|optician*|lecturer*|professorship|postdoc*|postdoctoral|research assistant|principal|headteacher|tutor|lifeguard*|instructor*|coach|pilot|cabin crew|steward*|crew|captain|tram driver|actuary|actuarial|controller|treasurer|auditor*|cfo|ceo|cto|coo|head of|vp|lead|team lead|product owner|scrum master|product manager|project manager|data|devops|sre|frontend|backend|full stack|software|marketing|hr|customer success|customer support|business development|account executive|merchandiser*|stylist*|hairdresser*|beautician*|florist*|baker|butcher|photographer*|videographer*|illustrator*|animator*|producer*|musician*|adviser*|advisor*|fundraiser*|ranger*',
    application:
      'application|applications|applied|apply|applying|applicant*|candidate*|candidacy|candidature|my cv|my resume|your cv|your resume|covering letter|cover letter|my papers|submission|shortlist*|in the running',
    interview:
      'interview*|screening|phone screen|onsite|on site visit|panel|final round|first round|second round|technical round|next round|loop|assessment day|assessment centre|audition',
    conversation:
      'conversation|our talk|we talked|we spoke|talked to you|spoke with you|speaking with you|spoke to you|speak with you|talking to you|talking with you|talk with you|our chat|our call|phone call|our meeting|meeting you|met you|we met|to meet you|meeting with you|discussion|discussing|discussed|having me|seeing me|see me|having me in|sat down with|getting to know|spent with me|show me|showing me|tour|visit|walked me through|this morning|this afternoon',
    trialDay:
      'trial shift|trial day|trial|shadow*|taster|working interview|work sample|case study|take home|task you gave|exercise|whiteboard|presentation|skills test|practical test|try out',
    documents:
      'cv|resume|references|reference|referees|certificate|certificates|transcript*|diploma|degree|portfolio|payslip*|pay stub*|passport|licence|license|work permit|right to work|code samples|writing sample*|attachment|pdf|scan|form|forms|dbs|paperwork|w 4|i 9|letters of recommendation',
    hirers:
      'hiring manager|recruiter|recruiters|hr|human resources|talent|people team|talent acquisition|hiring team|personnel|selection committee|search committee|panel|board',
    salary:
      'salary|pay|paid|compensation|package|base|bonus|ote|equity|wage|wages|per hour|an hour|a year|per annum|day rate|expectations|gross|k a year|stock options|rsu*|benefits|pension|401k|annual leave|holiday allowance|ctc',
    offer: 'offer|offers|offered|offering|proposal',
    contract:
      'contract|sign|signed|signature|countersign*|agreement|offer letter|terms|onboarding|paperwork|background check',
    startDate:
      'start date|starting date|notice period|start on|could start|can start|begin on|first day|available to start|begin work|joining date|join you on|starting on|immediate start',
    process:
      'process|hiring process|selection process|selection|recruitment process|procedure|stage|stages|step|steps|the search|pipeline|recruitment',
    recentDay:
      'today|yesterday|this morning|this afternoon|just now|earlier today|last night|monday|tuesday|wednesday|thursday|friday|saturday|the other day|a few hours ago|the #|earlier this week|last week',
    thanks:
      'thank|thanks|thank you|thx|ty|tysm|cheers for|grateful|gratitude|appreciate|appreciated|appreciation|much obliged|obliged|indebted|ta for|thankful|kind of you|good of you|generous of you|means a lot|meant a lot|many thanks',
    pleasure:
      'pleasure|enjoyed|lovely|great to meet|nice to meet|good to meet|wonderful|honour|honor|privilege|treat|joy|fun|delighted|delightful|glad to have met|great chatting|great talking|nice chatting|good talk|a real treat|so much fun|warm welcome|made me feel welcome|at ease|felt welcome|great meeting|nice meeting',
    impressed:
      'impressed|impressive|inspired|inspiring|struck by|struck me|fascinat*|i learned|i learnt|liked hearing|loved hearing|liked how|loved how|loved the|i liked|learning about|learn about|hear about|what you said|you mentioned|you described|you explained|your explanation|insight*|came away|left with|walked out|went home|stayed with me|stuck with me|since we spoke|keeps going round|thinking about what|confirmed|convinced|candid|candour|frank|frankness|honest about',
    keen: 'excited|keen|very interested|even more interested|interest in|remain interested|still interested|still keen|enthusias*|eager|motivated|would love to|d love to|looking forward to|thrilled|first choice|top choice|top of my list|dream|good fit|great fit|right fit|perfect fit|contribute|work with you|join your|join the|joining|could see myself|see myself|want this|want the job|hope i get|fingers crossed',
    hopeToHear:
      'look forward to hearing|looking forward to hearing|hope to hear|hoping to hear|await your|awaiting your|hear from you soon|hear back from you|await news|look forward to your|looking forward to your|looking forward to the next|look forward to the next|eager to hear|curious to hear|let me know if you need|if you need anything|happy to provide|any further questions|anything else you need|questions for me|anything more from me',
    ask: 'could you|can you|would you|may i ask|might i ask|can i ask|do you know|any idea|let me know|please tell me|wondering|i wonder|wondered|wanted to ask|want to ask|is there any|is there a|are you able|able to tell|able to share|please advise|please inform|kindly inform|say me|tell me|would it be possible|is it possible|have you|has there been|has the|did you|when will|when do you|when can|what is the|where do|where does|how is|how are things|any chance|grateful if you|appreciate it if|grateful for any|glad of any|do we know',
    news: 'any news|news|update|updates|any word|word on|heard anything|movement|any developments|developments|anything new|something new|latest|information on|hear something|feedback yet|verdict|outcome|result|results|the answer|an answer|final word|a sign|status update|progress report',
    status:
      'status|where things stand|where we stand|where i stand|where it stands|where my application|stand with|stands|how things are|how it is going|how it is looking|how things are looking|how my application|progress|progressing|still open|still available|still being considered|still under consideration|still in the running|out of the running|been filled|filled yet|still on the table|still alive|state of play|how far along|what stage|on your side|on your end|at your end|am i accepted|accepted or not|yes or no|yes or a no|been forgotten|fallen through the cracks|casting a wider net|any further along|moved forward|how are you getting on|how the search',
    decision:
      'decision|decide|decided|deciding|decisions|made up your mind|make up your mind|chosen|choice|choose somebody|settle on|settled on|settled|picked someone|picked somebody|made a choice|come to a conclusion|reached a conclusion|conclusion|selected someone|final answer|results out',
    nextSteps:
      'next step|next steps|next stage|happens next|comes next|what s next|whats next|what next|following stage|timeline|time line|timeframe|time frame|timescale|timetable|schedule looks|calendar look|roughly when|rough date|how long|by when|when i might|when i can expect|when i could expect|when you expect|expected date|from here|going forward|the plan from',
    hearBack:
      'hear back|heard back|hear from|heard from|get back to me|getting back to me|come back to me|back to me|reply to me|call me|called me|be in touch|contact me|contacted|phone call|respond|response|reply|answer me|hear anything|received a reply|heard nothing|an answer',
    elapsed:
      'weeks ago|days ago|a week ago|two weeks|three weeks|# weeks|# days|a month ago|months ago|month ago|a month has|a while|some time|some time has passed|since then|since our|since we|since my|since the|ago now|last month|over a week|more than a week|fortnight|earlier this month|it s been|its been|it has been|time has passed|weeks back|days back|weeks since|days since|a while back|weeks before|by now|last week|time now|passed|gone by|come and gone',
    silence:
      'haven t heard|have not heard|not heard|haven t received|have not received|not received|didn t hear|did not hear|no reply|no answer|no response|not seen a reply|heard nothing|haven t had|not had any|still waiting|radio silence|not yet|nobody has|no one has|without a reply|gone quiet|quiet on|silence|did not received|didn t received|never heard|no news',
    followUp:
      'follow up|following up|followup|follow ing|checking in|check in|check on|touching base|touch base|circle back|circling back|nudge|gentle reminder|friendly reminder|reminder|ping|pinging|chase|chasing|bump|bumping|sending this again|sending this up again|resending|in case it got|in case my|got buried|buried|slipped through|enquire|inquire|enquiring|inquiring|inquiry about|enquiry about|quick question|just wanted to see|wanted to see if|wanted to see|wanted to know|just to see|bother you|pester*|bug you|sorry to chase|hate to bother|my previous|my last|my earlier|wrote to you on|one more time|again about',
    otherOffer:
      'other offer|another offer|offer elsewhere|offer from another|competing|second offer|other company|another company|another place|other employers|other employer|offer on the table|deadline|they want an answer|need to answer them|they need an answer|exploding|answer by|before i answer|before i sign|answer anyone else|offer from',
    youSaid:
      'you said|you told me|you mentioned|you had said|you had mentioned|you promised|you were going to|you were hoping to|were told we|was told|i was told|said you would|said you d|said i d hear|would be decided|would hear|by the end of|supposed to hear|were supposed|you expected to',
    noRush:
      'no rush|no hurry|i know you re busy|i know you are busy|know how busy|must be busy|you are busy|lots on your plate|busy time|when you have a moment|whenever you get|when you get a chance|whenever it suits|i understand these things|these things take time|no wish to press|not to rush|no pressure|don t mean to|do not mean to|can imagine you|appreciate you re busy|understand that|realise that|realize that',
    didYouReceive:
      'did you receive|did you get|have you received|received my|get my|my application arrived|reached you|arrived safely|came through|did it arrive|landed|got my|make sure you received|confirm receipt|confirm you received|had a chance|had the chance|chance to look|time to look|opportunity to look|look at my|review my|reviewed my|looked at my|went in on|sent you my|sent in my|sent my|submitted my|i applied|i submitted|handed in',
    anythingMissing:
      'anything missing|something missing|anything else you need|need anything else|forgot to include|missing from|anything from me|anything further|more documents|send it over|send references|provide any|further information|additional information|anything is missing|something is missing|glad to send|happy to send',
    suitsMe:
      'works for me|suits me|works well|works great|is fine for me|fine by me|fine with me|good for me|would work|works best|work best|that works|works perfectly|is perfect|suits best|i can do|could do|can make it|i m free|i am free|free on|free from|free any|free all|options from my side|slots that|any time after|anytime after|prefer the|i d prefer|i would prefer|option #|option a|option b|option c|slot|slots|is best for me|let s do|go with|i d take|i ll take|take the',
    unavailable:
      'can t make|cannot make|cant make|won t be able|will not be able|unable to|not available|unavailable|won t work|will not work|doesn t work|does not work|none of those|none of these|i m away|i am away|clash*|conflict|already booked|out of town|in class|on shift|offshore|not free|busy then|that hour|that very hour|stuck at|sitting an exam|surgery|emergency|sick|ill|fever|flu|hospital|funeral',
    willBeThere:
      'i ll be there|i will be there|see you then|see you on|see you tomorrow|see you monday|see you tuesday|see you wednesday|see you thursday|see you friday|see you at|be on time|confirm my|confirming|i confirm|confirmed|confirm that i|confirm i|happy to confirm|i shall be|count me in|i will attend|i ll join|i will join|will call in|that is noted|is noted|noted|yep|yes please|yes that|sounds good|sounds great|sounds perfect|happy to come|happy to attend|glad to come|gladly|got it',
    attached:
      'attached|attaching|enclosed|attachment|find attached|pls find|please find|here is my|here are my|here are the|here s my|here s the|here you go|here is the|sending you|i ve uploaded|uploaded|filled in|filled out|completed form|signed copy|sending along|link to my|below are|my answers',
    asRequested:
      'as requested|as you asked|you asked for|you asked about|you asked|you requested|per your|to your question|to your questions|in answer to|your questions|answer your|replying to|thanks for getting back|thank you for getting back|thanks for your message|thank you for your message|thanks for your email|thank you for your email|thanks for reaching out|thank you for reaching out|thanks for your reply|thanks for writing|glad you wrote|your message|your mail|your email|your note|your invitation|inviting me|the invitation|re your|quick response|quick reply|you wrote|regarding your',
    moveIt:
      'reschedule|rescheduling|move our|move the|move it|moving our|push it|push back|postpone|another time|different time|another day|different day|another slot|later in the day|later that day|earlier slot|instead|some other time|another moment|do it another|bring forward|sooner|switch to|swap|running late|be late|minutes late|video instead|over zoom instead|by phone instead',
    invitation:
      'invite you|inviting you|invited|invitation|like to meet you|love to meet|like to speak with|like to talk|love to chat|love to talk|like to interview|want to interview|meet the team|come in for|come by|come and see|drop by|pop in|stop by|have a chat|get to know you|next round|move you forward|moving you forward|move forward with you|moved to the next|advance to|selected to interview|selected for|shortlisted|like to see you|want to see you|hear more about your|introductory call|intro call|screening call|want to meet',
    available:
      'availability|available|your availability|when are you|when would you|when could you|times|time slots|time slot|windows|these times|following times|dates|preferred',
    accept:
      'i accept|accept your offer|accept the offer|accepting|happy to accept|delighted to accept|pleased to accept|formal yes|say yes|my answer is yes|i m in|sign me up|accept the position|accept the role|accept the job|signed contract|signed offer|acceptance|return signed|looking forward to starting|i ll take it|i will take it|yes to',
    decline:
      'decline|declining|turn down|turning down|not accept|have accepted another|accepted another|accepted a different|accepted an offer|gone with another|different direction|stay where i am|staying where|my answer is no|not be taking|won t be taking|will not be taking|pass on|have to say no|must say no|decided to stay|decided against|not the right time|isn t right for me|signed elsewhere|signed with|signed there|chosen another|chose another',
    withdraw:
      'withdraw|withdrawing|withdrawal|withdrawn|take me off|take my name|remove my application|remove me|no longer interested|not pursue|pull out|pulling out|step back|stepping back|bow out|bowing out|drop out|taken another|cancel my application|no longer available|no longer be considered|discontinue|out of the process',
    negotiate:
      'negotiat*|counter|closer to|nearer to|room to move|room for|wiggle room|bump the|raise the base|higher base|higher salary|market rate|figure in the|figure of|sign on bonus|signing bonus|could the base|more in line|revisit|reconsider the|before i sign|before i put my name|clear up|questions about the offer|about the contract|start a little later|begin a little later|work from home|extra days|relocation',
    feedback:
      'feedback|where i fell short|fell short|do better next|do better|honest view|blunt|tipped the scales|came across|improve|improving|what was lacking|pointers|constructive|learn from|what i could have|where i came|didn t go my way|what went wrong|weak points',
    referral:
      'refer|referral|referred|referring|recommend me|recommending me|recommendation|put in a word|put in a good word|good word|putting my name|put my name|passed my name|passing my name|passing my|pass on my|pass my|introduce me|introduction|introducing me|intro|connect me|connecting me|connect us|vouch*|put us in touch|putting us in touch|write me a reference|be my reference|be a reference|as a reference|reference letter|know anyone|know someone|hook me up',
    applyNow:
      'i am applying|i m applying|i would like to apply|i d like to apply|wish to apply|want to apply|herewith apply|my application for|application for the|please accept my application|in response to your ad|saw your ad|your advert|advertised|advertisement|i came across your|thinking of applying|before i apply|about to apply|going to apply|consider me|to be considered for|apply for|applying for|attached my cv|my cv is attached|cv attached|find my cv|years of experience|i have experience|i have worked',
    speculative:
      'do you have any openings|any openings|any vacancies|are you hiring|looking for people|looking for someone|looking for help|need someone|need anybody|need a hand|a vacancy where|if there is or|have not met|don t know me|we haven t met|on spec|out of the blue|speculative|unsolicited|keep me in mind|keep my name|keep my cv|do you ever|somebody like me|someone like me|future openings',
    advice:
      'pick your brain|your advice|some advice|informational|quarter of an hour of|fifteen minutes|# minutes|buy you a coffee|coffee|learn about your path|your career|how you got|your field|your path|break into|switch to|career change|what it s like|what is it like|what are the people like|borrow',
    notSelected:
      'another candidate|someone else|somebody else|another person|not selected|wasn t selected|not been selected|not chosen|not successful|unsuccessful|sorry to learn|sorry to hear|disappointed|your decision|though it wasn t|didn t get|did not get|rejection|turned me down|no longer being considered|letting me know|for telling me|hoped for another|hoped for a different|pity|even though your choice|although you',
    chooseTime:
      'book a time|book a slot|pick a time|pick a slot|choose a time|choose a date|choose a slot|select a time|schedule your|schedule a|schedule an|to schedule|self schedule|find a time|finding a time|scheduling link|calendly|booking link|use the link|link below|grab a slot|what time works|when works|which works|which of these|which one|which slot|which half hour|one of these work|times work|times suit|time suit|suits you|suit you|works for you|work for you|works best for you|good for you|are good for you|let me know when|let us know when|tell us your|send me a few|send us a few|a few times|couple of times|what is your availability|what s your availability|your availability|share your availability|answer with a letter|reply with|propose|options|would any of|either of',
    confirmed:
      'is confirmed|confirmed|confirmation|has been scheduled|is scheduled|been scheduled|been booked|is booked|booked|has been set|is set for|set for|all set|put you down|locked in|looking forward to seeing you|look forward to meeting you|we ll see you|we will see you|expect you|you are expected|expecting you|see you at|reminder|coming up|is tomorrow|takes place|will take place|please arrive|arrive|front desk|reception|ask for|bring|dial in|join link|meeting link|will be held|planned for|here is the plan|agenda for your',
    moved:
      'rescheduled|has been moved|moved to|been changed|new time|new date|updated invitation|changed to|has changed|instead of|cancelled|canceled|cancelling|have to cancel|need to move|need to postpone|postponed|old time|previously|was originally|pushed to|no longer take place|called off|bring forward|brought forward',
    calendar:
      'invitation from|google calendar|zoom meeting|join zoom|meeting id|passcode|one tap mobile|dial by|teams meeting|microsoft teams|google meet|video call link|joining info|organiser|organizer|guests|going|yes no maybe|yes maybe no|when|where|what|who|add to calendar|ics|event name|invitee|event type|location|time zone|gmt|utc|reply for|view on|required|optional|calendar|duration|date and time',
    received:
      'received your application|receipt of your|we received|has been received|have received|have your application|got your application|your application has|your application for|thanks for applying|thank you for applying|thanks for your application|thank you for your application|for your interest|registered your|has been submitted|successfully submitted|submitted successfully|application submitted|application received|reached us|arrived|landed|in our system|we ve got your|acknowledge|has your cv|your submission|referral application|automatic|automated|do not reply|auto reply|was sent to|application was',
    review:
      'review|reviewing|reviewed|under review|look through|go through it|being looked at|read every|reads every|go through your|looking at your|will look at|assess|assessing|if your profile|if your skills|if there is a match|if we see a fit|if you are selected|if your background|should your|should that be you|only shortlisted|only those|only candidates|we will contact|will contact you|may contact|someone will be in touch|if you are shortlisted|matches|a match|see a fit|fit the brief|whether it fits',
    regret:
      'unfortunately|regret|regretfully|regrettably|sorry to tell|sorry to say|sorry to let you|sorry to inform|i m afraid|we re afraid|sadly|not good news|bad news|not the news|difficult decision|hard decision|not easy|disappointing|disappoint*|wish we had better|not the answer',
    otherCandidates:
      'other candidates|other applicants|another candidate|another applicant|someone else|somebody else|different candidate|internal candidate|decided not to|not to proceed|not be proceeding|not proceed|not to move forward|not moving forward|not be moving forward|won t be moving|not move forward|not be taking|not taking|not advance|can t advance|not progress*|will not be progressing|not been successful|unsuccessful|not successful|not selected|not been selected|not chosen|not be inviting|no longer under consideration|no longer considering|has been filled|been filled|filled the|role is filled|job went to|went to|gone to|went with|gone with|going with|go with|went another|against moving|pursue other|closer match|more closely|better match|stronger match|nearer to|not a match|not the right|not able to offer|unable to offer|cannot offer|can t offer|weren t one|ends here|not on this occasion|not this time|passed on|closed your application',
    paused:
      'hiring freeze|freeze|frozen|on hold|paused|suspended|put on ice|budget|position withdrawn|withdrawn the|has withdrawn|cancelled the|no longer hiring|no longer recruiting|not be filled|not filling|won t be filled|restructur*|reorganis*|reorganiz*|closed the requisition|is now closed|headcount',
    onFile:
      'on file|keep your details|keep your cv|keep your resume|keep your profile|retain your|future openings|future vacancies|future opportunities|future roles|future requisitions|talent pool|talent community|talent network|stay in touch|apply again|try again|have another go|keep an eye|something fits|other roles|other positions|remain active|remains active|in the pool|encourage you to',
    wishLuck:
      'wish you|wishing you|all the best|best of luck|good luck|every success|success in your|job search|your search|future endeavours|future endeavors|best wishes for|find something|hope you find|do well elsewhere|happy hunting|thrive',
    congratulations:
      'congratulations|congrats|great news|good news|brilliant news|exciting news|well done|woohoo|yay|happy to tell|happy to say|delighted to tell|thrilled to|over the moon|excited to tell|it s official|you made it|you did it|you got it',
    weOffer:
      'offer you|offering you|offers you|pleased to offer|delighted to offer|happy to offer|offer of employment|job offer|employment offer|offer letter|letter of offer|letter of employment|formal offer|extend an offer|extend an employment|extending an offer|job is yours|role is yours|position is yours|you have got the job|you got the job|you ve got the job|we want you|we d like you to join|would like you to join|like to have you|honoured if you|ask you to be|getting an offer|have you join|join us as|come and work|come work|be our new|be our next|attached your contract|offer is attached|attached offer|conditional offer|verbal offer|in writing|as our new',
    welcome:
      'welcome aboard|welcome to the team|welcome to the family|can t wait to work|start whenever|you start|your start date|first day|start on|starting salary|you ll report to|report to|reporting to|probation*|trial period|vacation|paid time off|pto|health insurance|medical|dental|salary of|base salary|per year|a week|an hour|remuneration|shifts|uniform|company car|van|terms and conditions|joining on|beginning #',
    signBy:
      'sign and return|sign by|sign it|please sign|accept by|let us know by|tell me by|tell us by|let me know by|answer by|your answer|your decision|if you accept|to accept|acceptance|accept this offer|in or out|docusign|countersign|decide by|reply by|respond by|valid until|offer expires|expires on|whether you re in|think about it|take your time',
    willTellYou:
      'will let you know|ll let you know|will be in touch|ll be in touch|get back to you|come back to you|back to you|hear from us|hear from me|will hear|ll hear|will contact you|ll contact you|will call you|ll call you|phone you|will email|ll email|will update|update you|will inform|be informed|notify you|notified|be notified|will have an answer|have an answer|have news|tell you more|know our verdict|know the outcome|with a decision|make a decision|make our decision|make up our minds|decision expected|expect a decision|expect to decide|expect to make|be making|ping you|ring you|give you a call|have word|word from us|an answer reaches|expect an answer|a proper answer|your result|results will|announce*|final decision|circle back|follow up with you',
    byThen:
      'by friday|by monday|by tuesday|by wednesday|by thursday|by the end|end of the week|end of next week|end of this week|end of the month|next week|early next week|later this week|by end of|within # days|within # weeks|within two weeks|within a week|within the next|in the next|in # weeks|in two weeks|in # days|business days|working days|in about a|in the coming|no later than|at the latest|by # |week of|by next|by tomorrow|tomorrow|after the holidays|in january|in december|by the #|on friday|on monday|mid #|by mid|over the next|inside a week|the week after|fortnight|# weeks|two to three weeks|# to # weeks|middle of',
    delay:
      'taking longer|longer than|delay|delayed|bit longer|more time|need more time|a few more|few more days|still interviewing|still meeting|still have|still need|haven t decided|not decided|nothing is decided|not made a decision|no decision|behind schedule|on holiday|on vacation|on leave|out of office|away until|is away|travelling|traveling|is back|gets back|slower|slow|waiting list|waitlist|held up|running behind|yet to|compare notes|need to discuss|sign off|approval|board meeting|finalist*|last conversations|comparing|side by side',
    patience:
      'patience|patient|bear with|bearing with|hang tight|hang in there|sit tight|thanks for waiting|keep you posted|keeping you posted|not forgotten|haven t forgotten|have not forgotten|didn t miss|no news yet|in the loop|for waiting|the wait|appreciate your patience|don t worry|as promised|we said we|timeline|not radio silence|left guessing|update on|quick update',
    foundYou:
      'came across your|found your profile|found you|saw your profile|your profile|your linkedin|on linkedin|your background|your experience|your github|your portfolio|your work turned|noticed your|stumbled|turned up|your name came up|passed me your|gave me your|recommended you|caught my eye|caught our eye|stood out|your resume on|i see you|i noticed|you were recommended|linked in|impressed by your|you d be a|thought of you|reaching out',
    hiringFor:
      'my client|our client|a client|client of ours|direct client|hiring for|recruiting for|recruiting on behalf|on behalf of|partnering with|we re hiring|we are hiring|we re looking for|we are looking for|looking for a|looking for an|looking to hire|searching for|growing team|immediate requirement|requirement|urgent|contract role|permanent|fully remote|hybrid|remote|duration|rate|must have|c2c|w2|headhunter|search firm|executive search|talent partner|sourcer|staffing|agency|scale up|startup|series a|series b|funded|opportunity|opportunities|new role|exciting role',
    interested:
      'would you be open|are you open|open to|be interested|interested in hearing|interest you|of interest|hear more|tell you more|find out more|worth a|quick chat|quick call|short call|#min|# min|# minutes|happy to share|share more|pique|tempt*|looking around|on the lookout|on the market|actively looking|consider a move|curious|right up your street|know anyone|forward to|updated resume|send me your cv|fancy|up for a|not looking|confidential|discreet*|no strings|intrigued|explore',
    test: 'test|tests|online test|assessment|assessments|hackerrank|codility|coding challenge|challenge|take home|questionnaire|psychometric|personality|aptitude|exercise|assignment|one way video|hirevue|recorded video|case study|link closes|link expires|complete the|deadline|time limit|homework',
    account:
      'candidate profile|candidate login|candidate portal|log in|login|sign in|account|password|verify your|verification|code|activate|job alert|job alerts|new jobs|jobs for you|recommended jobs|preferences|privacy|data protection|gdpr|consent|delete your|incomplete application|finish your application|complete your application|started an application|draft|saved|expired|expires|portal',
    missingDocuments:
      'missing|still need|please send|send us|please provide|provide us|please upload|upload|need the following|need from you|needs completing|kindly mail|kindly send|documents|bring the following|proof of|copy of your|scan of|right to work|before we can|references|referees|work permit|when you could|notice period|salary expectations',
    checks:
      'background check|reference check|references|onboarding|your first day|new starter|new hire|payroll|bank details|uniform|induction|orientation|laptop|equipment|expenses|reimburs*|travel costs|parking|directions|as you asked|withdrawn as|have withdrawn your|sorry to see you|how did we do|your experience with us|candidate experience|survey|rate your|privacy|feedback you asked|connect on linkedin|job fair|open day|talent event|webinar|visa|relocation',
    qualify:
      'requirements|qualifications|skills|responsibilities|you will|you would|what you|what we offer|competitive|perks|stack|python|java|react|node|aws|sql|kubernetes|years|seniority|salary range|range|up to|k to',
    money:
      'invoice|invoices|payment|unpaid|overdue|bill|billing|refund|receipt|quote|deposit|charge|charged|fee|late fee|balance|transfer|bank account|remittance|expense|tax|subscription|owed|due on|purchase',
    home: 'flat|apartment|rent|landlord|tenant|tenancy|lease|viewing|letting|lettings|house|room|roommate|housemate|flatmate|bedroom|heating|heater|boiler|plumber|leak|neighbour|neighbor|neighbours|estate agent|mortgage|property|housing|dorm|council|garden|sofa|furniture',
    health:
      'doctor|dr|dentist|appointment|surgery|clinic|hospital|patient*|gp|prescription|blood test|x ray|x rays|insurance card|check up|checkup|physio*|therapy|therapist|vet|nhs|vaccine|medication*|scan results|test results|optician|midwife|fasting',
    school:
      'school|teacher|parents evening|mum|mom|dad|daughter|son|kid|kids|child|children|nursery|kindergarten|pupil*|class|reading|homework|pta|head teacher|headteacher|waiting list|reception class|year #|term|playdate|tutor|coach|guinea',
    university:
      'professor|prof|lecture|lectures|seminar|thesis|dissertation|exam|finals|grade|grades|office hours|campus|semester|course|coursework|slides|essay|supervisor for|phd|admission|admissions|scholarship|student|students|university|college|group project|group work|paper|library|book|loan period',
    shop: 'order|ordered|delivery|delivered|parcel|package arrived|shipping|tracking|return|returned|refund|warranty|customer service|customer|broken|replacement|size|store|shop|cart|discount|sale|voucher|gift card|booking reference|ticket|tickets|table for|reservation|subscription',
    sales:
      'quote|proposal for|our product|our platform|demo|pilot|pricing|price|your company|your firm|your business|your needs|our solution|our service|our services|client|account manager|purchase order|supplier|vendor|procurement|go live|seats|scope|retainer|campaign|website|crm|roi|free trial|business case|statement of work|sow|made to measure|renewal|partnership|prospect',
    media:
      'podcast|episode|recording|radio|journalist|reporter|newspaper|magazine|article|editor|photographer|broadcast|on air|aired|season|listeners|studio|blog|film|documentary|tv|press|newsdesk|headshot|bio|interviewee|quote you|story|column',
    research:
      'user research|research|participant*|study|survey|usability|prototype|gift card|voucher|incentive|feedback session|product manager|customers|customer interviews|hear about how you|transcri*|dissertation|my thesis|oral history|anonymous|consent form|focus group|try it out|beta|app|questionnaire|#min interview|we re interviewing|talking to users',
    newsletter:
      'unsubscribe|newsletter|digest|weekly|this week in|top stories|view in browser|read more|trending|subscribers|issue #|edition|webinar|register now|tips|how to|tips for|connections|people viewed|endorse*|notifications|your network|# new|promo|%|off|deal|sponsored|update your preferences|follow us|join us live',
    authority:
      'visa|permit|immigration|passport|consulate|consular|embassy|citizenship|officer|council|benefit|benefits|jobcentre|tax office|court|jury|dmv|driving test|licence|licensing|study permit|asylum|residence|registry|maternity|social security|police|applicant|ministry|municipal|city hall|planning permission|grant for',
    club: 'club|team practice|choir|band|volunteer|volunteers|volunteering|church|scouts|allotment|rehearsal|match|training session|league|tournament|book club|committee|festival|stall|charity|fundraiser|membership|member|members|society|party|wedding|birthday|gig|exhibitor',
    family:
      'love|mum|dad|grandma|granny|aunt|uncle|cousin|sis|bro|babe|darling|honey|dinner|lunch|beer|pub|weekend|catch up|long time|ages since|miss you|hugs|xx|how are you|how s life|baby|wedding|congratulations on your|happy birthday|dog|cat|mate|holiday|boat',
    repair:
      'boiler|repair|plumber|electrician|mechanic|garage|car|service due|mot|engineer visit|technician|install*|broadband|router|washing machine|leak|painter|builder|roof|estimate|quote for|kitchen|bathroom|gas|meter',
    colleagues:
      'standup|stand up|sprint|weekly sync|sync|1 1|one to one|annual review|performance review|appraisal|deck|slides|minutes|action items|deploy|ticket|release|retro|backlog|pull request|merge|okr*|quarterly|budget meeting|all hands|colleague|handover|shift swap|rota|cover my shift|timesheet|team meeting|agenda|candidates i|the candidate|candidates we|our new hire|reference for',
    publishing:
      'manuscript|submission|submitted to|journal|reviewers|referee|abstract|publication|publish*|editor|poem|short story|novel|literary|conference|proceedings|camera ready|call for papers|proposal|peer review|chapter|exhibition|residency|portfolio review|audition',
    travel:
      'flight|hotel|booking|check in opens|boarding|airport|itinerary|train|trip|reservation|hostel|airbnb|guest|guests|host|stay|weekend|luggage|room|holiday|tour|ticket|seat|car hire|lost property',
    funding:
      'grant|scholarship|accelerator|incubator|pitch|startup programme|investor|seed|funding|award|awards|fellowship|bursary|donation|founder|applications close|trustees|foundation|sponsor*',
    bank: 'loan|credit|mortgage|bank|account|overdraft|claim|insurance claim|policy|premium|debit|card|credit report|savings|pension fund|insurer|adjuster|overpaid|statement',
    security:
      'password|reset|verify|verification code|security alert|sign in attempt|new device|two factor|confirm your email|account|log in|login|suspicious|expire|click here|one time',
  },
}
