import type { DraftKind, Locale, Tier } from '../engine/model'

interface PopupWords {
  readonly title: string
  readonly window: (days: string) => string
  readonly notEnough: string
  readonly progress: (have: string, needed: string) => string
  readonly band: (low: string, high: string) => string
  readonly confidence: Readonly<Record<'early' | 'fair' | 'solid', string>>
  readonly basedOn: (n: string) => string
  readonly measureNotYet: (have: string, needed: string) => string
  readonly tier: Readonly<Record<Tier, string>>
  readonly choosePetal: string
  readonly nextTitle: string
  readonly waiting: (count: string, oldest: string) => string
  readonly waitingItem: Readonly<Record<'question' | 'complaint' | 'praise' | 'other', string>>
  readonly openItem: string
  readonly noReplyNeeded: string
  readonly addGoal: string
  readonly addGoalAction: string
  readonly keepWriting: (principle: string, have: string, needed: string) => string
  readonly openQuestion: (posts: string) => string
  readonly petal: (measure: string) => string
  readonly nothing: string
  /** Under the empty flower of a first day. */
  readonly welcome: string
  readonly nothingSeen: string
  readonly here: string
  readonly notSupported: (platforms: string) => string
  readonly switchedOff: (platform: string) => string
  readonly turnOn: string
  readonly turnOff: (platform: string) => string
  readonly isPrivate: string
  readonly otherSite: string
  readonly turnOnHost: (host: string) => string
  readonly turnOffHost: (host: string) => string
  readonly teach: string
  readonly boxes: (count: number, text: string, kinds: string) => string
  readonly kinds: Readonly<Record<DraftKind | 'edit', string>>
  readonly thread: (count: number, text: string) => string
  readonly noThread: string
  readonly posts: (count: number, text: string) => string
  readonly folded: string
  readonly partlyFolded: string
  readonly self: (handle: string) => string
  readonly noSelf: string
  readonly told: (handles: string) => string
  readonly askName: (platform: string) => string
  readonly remember: string
  readonly rememberSelf: (handle: string) => string
  readonly reload: string
  readonly copyReport: string
  readonly copied: string
  readonly pause: string
  readonly paused: string
  readonly resume: string
  readonly options: string
  readonly brand: string
  readonly unnamed: string
  readonly unreachable: string
}

/** Every sentence of the popup. */
export const POPUP: Readonly<Record<Locale, PopupWords>> = {
  en: {
    title: 'Panjgol',
    window: (days) => `The last ${days} days`,
    notEnough: 'Not enough to say yet',
    progress: (have, needed) => `${have} of ${needed}`,
    band: (low, high) => `${low}–${high}`,
    confidence: { early: 'early', fair: 'fair', solid: 'solid' },
    basedOn: (n) => `from ${n} items`,
    measureNotYet: (have, needed) => `${have} of ${needed}, still collecting`,
    tier: { A: 'research', B: 'industry data', C: 'convention', D: 'house rule' },
    choosePetal: 'Choose a petal to see what it rests on.',
    nextTitle: 'Worth doing next',
    waiting: (count, oldest) =>
      count === '1' ? `One person is waiting for an answer, for ${oldest}.` : `${count} people are waiting for an answer, the longest for ${oldest}.`,
    waitingItem: { question: 'A question', complaint: 'A complaint', praise: 'Kind words', other: 'A message' },
    openItem: 'Open',
    noReplyNeeded: 'Needs no answer',
    addGoal: 'Name one goal of your brand. Then Panjgol can see which posts serve it.',
    addGoalAction: 'Add a goal',
    keepWriting: (principle, have, needed) => `${principle} is the closest to having a say: ${have} of ${needed} items seen so far.`,
    openQuestion: (posts) => `None of the last ${posts} posts left an opening for readers. One real question would do.`,
    petal: (measure) => `The most room is in “${measure}”.`,
    nothing: 'Nothing presses. People have been answered.',
    welcome: 'The petals fill as you visit your own posts and the replies to them. Nothing you write or read leaves this browser.',
    nothingSeen: 'Open one of your own posts with its replies, or write one: that is where it begins.',
    here: 'What Panjgol sees here',
    notSupported: (platforms) => `This page is not one that Panjgol reads. It reads ${platforms}.`,
    switchedOff: (platform) => `${platform} is switched off, so nothing of Panjgol is on this page.`,
    turnOn: 'Turn it on',
    turnOff: (platform) => `Turn off on ${platform}`,
    isPrivate: 'Private messages are never read. Nothing is looked at on this page.',
    otherSite:
      'Panjgol does not know this site. Turned on, it reads the box you write in and the posts around it, and stays silent where it cannot tell that a page is public.',
    turnOnHost: (host) => `Turn on for ${host}`,
    turnOffHost: (host) => `Turn off for ${host}`,
    teach: 'Show Panjgol where things are',
    boxes: (count, text, kinds) => (count === 0 ? 'No compose box' : count === 1 ? `One compose box (${kinds})` : `${text} compose boxes (${kinds})`),
    kinds: { post: 'a post', reply: 'a reply', quote: 'a quote', 'thread part': 'part of a thread', edit: 'an edit' },
    thread: (count, text) => (count === 0 ? 'a thread without replies' : count === 1 ? 'a thread, one reply read' : `a thread, ${text} replies read`),
    noThread: 'no thread',
    posts: (count, text) => (count === 0 ? 'no posts' : count === 1 ? 'one post' : `${text} posts`),
    folded: 'some replies are folded, so nobody here is called unanswered',
    partlyFolded: 'some branches are folded, and nobody in those is called unanswered',
    self: (handle) => `you are ${handle}`,
    noSelf: 'your own name is not on the page',
    told: (handles) => `your own name is not on the page; you told it: ${handles}`,
    askName: (platform) => `Your account on ${platform}`,
    remember: 'Remember',
    rememberSelf: (handle) => `Remember ${handle} as an own account`,
    reload: 'Panjgol is on for this site but not on this page yet. Reloading the page brings it in.',
    copyReport: 'Copy a report without any text',
    copied: 'Copied',
    pause: 'Pause everywhere',
    paused: 'Paused: nothing of Panjgol is on any page.',
    resume: 'Resume',
    options: 'Options',
    brand: 'Brand',
    unnamed: 'Unnamed brand',
    unreachable: 'The memory of this browser cannot be reached just now. Hints go on; the scorecard waits.',
  },
  fa: {
    title: 'پنج‌گل',
    window: (days) => `${days} روز گذشته`,
    notEnough: 'هنوز برای گفتن کم است',
    progress: (have, needed) => `${have} از ${needed}`,
    band: (low, high) => `${low} تا ${high}`,
    confidence: { early: 'ابتدای کار', fair: 'نسبتاً روشن', solid: 'محکم' },
    basedOn: (n) => `بر پایهٔ ${n} مورد`,
    measureNotYet: (have, needed) => `${have} از ${needed}؛ هنوز در حال گردآوری`,
    tier: { A: 'پژوهش', B: 'دادهٔ صنعت', C: 'رسم رایج', D: 'اصل خانه' },
    choosePetal: 'یک گلبرگ را انتخاب کنید تا ببینید بر چه استوار است.',
    nextTitle: 'کاری که الان می‌ارزد',
    waiting: (count, oldest) => (count === '۱' ? `یک نفر ${oldest} است که منتظر پاسخ است.` : `${count} نفر منتظر پاسخ‌اند؛ قدیمی‌ترینشان ${oldest}.`),
    waitingItem: { question: 'یک پرسش', complaint: 'یک گلایه', praise: 'یک لطف', other: 'یک پیام' },
    openItem: 'دیدن',
    noReplyNeeded: 'پاسخ نمی‌خواهد',
    addGoal: 'یک هدف برندتان را بنویسید تا معلوم شود کدام پست‌ها به آن کمک می‌کنند.',
    addGoalAction: 'افزودن هدف',
    keepWriting: (principle, have, needed) => `«${principle}» بیش از بقیه به حرف‌زدن نزدیک است: تا اینجا ${have} از ${needed} مورد دیده شده.`,
    openQuestion: (posts) => `هیچ‌کدام از ${posts} پست اخیر جایی برای حرف مخاطب نداشته است. یک پرسش واقعی کافی است.`,
    petal: (measure) => `بیشترین جا برای بهترشدن در «${measure}» است.`,
    nothing: 'کار عقب‌مانده‌ای نیست؛ به آدم‌ها پاسخ داده شده است.',
    welcome: 'گلبرگ‌ها با سرزدن شما به پست‌های خودتان و پاسخ‌هایشان پر می‌شوند. هیچ‌چیز از این مرورگر بیرون نمی‌رود.',
    nothingSeen: 'یکی از پست‌های خودتان را با پاسخ‌هایش باز کنید یا پستی بنویسید؛ از همین‌جا شروع می‌شود.',
    here: 'پنج‌گل اینجا چه می‌بیند',
    notSupported: (platforms) => `این صفحه از صفحه‌هایی نیست که پنج‌گل می‌خواند. می‌خواند: ${platforms}.`,
    switchedOff: (platform) => `${platform} خاموش است و چیزی از پنج‌گل در این صفحه نیست.`,
    turnOn: 'روشن‌کردن',
    turnOff: (platform) => `خاموش‌کردن در ${platform}`,
    isPrivate: 'پیام خصوصی هرگز خوانده نمی‌شود. در این صفحه به هیچ‌چیز نگاه نمی‌شود.',
    otherSite: 'پنج‌گل این سایت را نمی‌شناسد. اگر روشنش کنید، کادری را که در آن می‌نویسید و پست‌های دوروبرش را می‌خواند و هر جا نداند صفحه عمومی است ساکت می‌ماند.',
    turnOnHost: (host) => `روشن‌کردن برای ${host}`,
    turnOffHost: (host) => `خاموش‌کردن برای ${host}`,
    teach: 'نشان‌دادن جای چیزها به پنج‌گل',
    boxes: (count, text, kinds) => (count === 0 ? 'بدون کادر نوشتن' : `${text} کادر نوشتن (${kinds})`),
    kinds: { post: 'پست', reply: 'پاسخ', quote: 'نقل‌قول', 'thread part': 'بخشی از رشته', edit: 'ویرایش' },
    thread: (count, text) => (count === 0 ? 'رشته‌ای بدون پاسخ' : `رشته‌ای با ${text} پاسخ خوانده‌شده`),
    noThread: 'بدون رشتهٔ گفت‌وگو',
    posts: (count, text) => (count === 0 ? 'بدون پست' : `${text} پست`),
    folded: 'بعضی پاسخ‌ها بسته‌اند؛ پس اینجا کسی «بی‌پاسخ» شمرده نمی‌شود',
    partlyFolded: 'بعضی شاخه‌ها بسته‌اند و در آن‌ها کسی «بی‌پاسخ» شمرده نمی‌شود',
    self: (handle) => `شما ${handle} هستید`,
    noSelf: 'نام خودتان در صفحه نیست',
    told: (handles) => `نام خودتان در صفحه نیست؛ خودتان گفته‌اید: ${handles}`,
    askName: (platform) => `نام حساب شما در ${platform}`,
    remember: 'به‌خاطر سپردن',
    rememberSelf: (handle) => `به‌خاطر سپردن ${handle} به‌عنوان حساب خودی`,
    reload: 'پنج‌گل برای این سایت روشن است، ولی هنوز در این صفحه نیست. با بارگذاری دوباره می‌آید.',
    copyReport: 'رونوشت گزارش، بدون متن هیچ‌کس',
    copied: 'رونوشت شد',
    pause: 'مکث در همه‌جا',
    paused: 'در حال مکث: چیزی از پنج‌گل در هیچ صفحه‌ای نیست.',
    resume: 'ادامه',
    options: 'تنظیمات',
    brand: 'برند',
    unnamed: 'برند بی‌نام',
    unreachable: 'حافظهٔ این مرورگر فعلاً در دسترس نیست. یادداشت‌ها ادامه دارند؛ کارنامه صبر می‌کند.',
  },
}
