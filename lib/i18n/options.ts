import type { BrandEnergy, BrandRegister, BrandWarmth, Locale, Severity, WantedAct } from '../engine/model'

export type SectionId = 'brand' | 'goals' | 'voice' | 'accounts' | 'platforms' | 'checks' | 'language' | 'data'

interface OptionsWords {
  readonly title: string
  readonly sections: Readonly<Record<SectionId, string>>
  readonly about: Readonly<Record<SectionId, string>>
  readonly saved: string
  readonly notSaved: string
  readonly undo: string
  readonly removed: (what: string) => string
  readonly remove: string
  readonly brandPicker: string
  readonly unnamed: string
  readonly addBrand: string
  readonly removeBrand: string
  readonly name: string
  readonly audience: string
  readonly audienceHint: string
  readonly stakes: string
  readonly stakesOf: Readonly<Record<'low' | 'high', string>>
  readonly ceiling: string
  readonly ceilingHint: string
  readonly addGoal: string
  readonly noGoals: string
  readonly goal: (n: string) => string
  readonly keywords: string
  readonly keywordsHint: string
  readonly act: string
  readonly anyAct: string
  readonly acts: Readonly<Record<WantedAct, string>>
  readonly on: string
  readonly onHint: string
  readonly register: string
  readonly registers: Readonly<Record<BrandRegister | 'any', string>>
  readonly warmth: string
  readonly warmthHint: string
  readonly warmths: Readonly<Record<BrandWarmth | 'any', string>>
  readonly energy: string
  readonly energyHint: string
  readonly energies: Readonly<Record<BrandEnergy | 'any', string>>
  readonly address: string
  readonly addresses: Readonly<Record<'to' | 'shoma' | 'any', string>>
  readonly prefer: string
  readonly avoid: string
  readonly wordsHint: string
  readonly addAccount: string
  readonly platform: string
  readonly handle: string
  readonly noAccounts: string
  readonly beta: string
  readonly hosts: (platform: string) => string
  readonly hostsHint: string
  readonly addHost: string
  readonly refused: (host: string) => string
  readonly otherSites: string
  readonly addSite: string
  readonly siteHint: string
  readonly taughtOn: (host: string) => string
  readonly taughtHint: string
  readonly notASelector: string
  readonly exportTaught: string
  readonly forget: string
  readonly checksOf: (n: string) => string
  readonly allChecks: string
  readonly chooseFile: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly languages: Readonly<Record<Locale | 'auto', string>>
  readonly export: string
  readonly exportHint: string
  readonly import: string
  readonly importHint: string
  readonly importPreview: (activities: string, brands: string, date: string) => string
  readonly importNow: string
  readonly notABackup: string
  readonly imported: (activities: string) => string
  readonly erase: string
  readonly eraseHint: string
  readonly eraseSure: string
  readonly eraseNow: string
  readonly erased: string
  readonly cancel: string
  readonly failed: string
}

/** Every sentence of the options page. */
export const OPTIONS: Readonly<Record<Locale, OptionsWords>> = {
  en: {
    title: 'Panjgol options',
    sections: {
      brand: 'Brand',
      goals: 'Goals',
      voice: 'Voice',
      accounts: 'Own accounts',
      platforms: 'Sites',
      checks: 'Checks',
      language: 'Language',
      data: 'Data',
    },
    about: {
      brand: 'Who speaks. Everything here stays in this browser.',
      goals: 'What the posts are for. A hint asks about a goal only when at least one is named here.',
      voice: 'How the brand sounds. Hints about tone speak only where a draft departs from this.',
      accounts: 'The brand’s names on the sites, for pages where they cannot be seen.',
      platforms: 'Where Panjgol is. On a site that is off, nothing of it is loaded.',
      checks: 'What hints are about. Each can be left out.',
      language: 'The language of the interface. Drafts are read in Persian and English alike.',
      data: 'What is kept: your own posts, who waits for an answer, what you said about your drafts, and these options. Nothing leaves the browser unless you export it.',
    },
    saved: 'Saved',
    notSaved: 'The browser did not store this. What was stored before is still there.',
    undo: 'Undo',
    removed: (what) => `${what} was removed.`,
    remove: 'Remove',
    brandPicker: 'Brand',
    unnamed: 'Unnamed brand',
    addBrand: 'Add a brand',
    removeBrand: 'Remove this brand',
    name: 'Name',
    audience: 'Audience',
    audienceHint: 'In your own words: who reads, and what they come for.',
    stakes: 'Stakes',
    stakesOf: { low: 'Everyday: food, books, fashion, culture', high: 'High: health, money, law, safety. No hint will suggest a casual tone.' },
    ceiling: 'Share of posts that may sell, in per cent',
    ceilingHint: 'A convention, not a law; 40 is a common choice.',
    addGoal: 'Add a goal',
    noGoals: 'No goals yet. One is enough to begin with.',
    goal: (n) => `Goal ${n}`,
    keywords: 'Keywords',
    keywordsHint: 'Separated by commas, in any language you write in. Usual endings are understood.',
    act: 'What people would do',
    anyAct: 'Nothing in particular',
    acts: { talk: 'Talk with us', learn: 'Learn something', visit: 'Visit', buy: 'Buy', join: 'Join' },
    on: 'Pursued on',
    onHint: 'None chosen means anywhere.',
    register: 'Register',
    registers: { any: 'Not declared', formal: 'Formal', warm: 'Warm and respectful', casual: 'Casual' },
    warmth: 'Warmth',
    warmthHint: 'A warm brand hears when an answer to somebody turns cold, a reserved one when a text turns intimate. One can be formal and warm at once.',
    warmths: { any: 'Not declared', reserved: 'Reserved: courteous, at a little distance', warm: 'Warm: greets people and speaks to each in person' },
    energy: 'Energy',
    energyHint: 'A calm brand hears of heaps of exclamation marks, emoji and hype. About a lively one nothing is said.',
    energies: { any: 'Not declared', calm: 'Calm: lets the matter speak', lively: 'Lively: enthusiasm shows' },
    address: 'Address in Persian',
    addresses: { any: 'Not declared', shoma: 'شما', to: 'تو' },
    prefer: 'Words to prefer',
    avoid: 'Words to avoid',
    wordsHint: 'Separated by commas.',
    addAccount: 'Add an account',
    platform: 'Site',
    handle: 'Account name',
    noAccounts: 'None needed as long as your name is seen on the page.',
    beta: 'beta',
    hosts: (platform) => `Further ${platform} servers`,
    hostsHint: 'Such as example.social. The browser will ask for your permission for this one server.',
    addHost: 'Add a server',
    refused: (host) => `Without permission for ${host} Panjgol stays away from it.`,
    otherSites: 'Further sites',
    addSite: 'Add a site',
    siteHint: 'Such as forum.example. The popup does the same with one click when you are there.',
    taughtOn: (host) => `Where things are on ${host}`,
    taughtHint: 'CSS selectors, made when you pointed at things. An empty one is left to Panjgol’s own guess.',
    notASelector: 'This is no CSS selector yet, so nothing is found with it.',
    exportTaught: 'Export these as a file',
    forget: 'Forget these',
    checksOf: (n) => `${n} checks`,
    allChecks: 'All checks, with examples and sources',
    chooseFile: 'Choose a file',
    severity: { care: 'care', nudge: 'nudge', note: 'note' },
    languages: { auto: 'As the browser', en: 'English', fa: 'فارسی' },
    export: 'Export everything',
    exportHint: 'One JSON file with brands, options, memory of hints, what you said about your drafts, and history.',
    import: 'Import a file',
    importHint: 'You will see what is in it before anything is replaced.',
    importPreview: (activities, brands, date) =>
      `The file of ${date} holds ${activities} items of history and ${brands} brands. It would replace what is here now.`,
    importNow: 'Replace with the file',
    notABackup: 'This file is not one that Panjgol exported. Nothing was changed.',
    imported: (activities) => `${activities} items of history were taken in.`,
    erase: 'Erase everything',
    eraseHint: 'History, memory of hints, what you said about your drafts, brands and options.',
    eraseSure: 'This cannot be taken back. An export beforehand keeps a copy.',
    eraseNow: 'Erase it all',
    erased: 'Everything was erased.',
    cancel: 'Keep it',
    failed: 'The browser’s storage cannot be reached just now. Nothing was changed.',
  },
  fa: {
    title: 'تنظیمات پنج‌گل',
    sections: {
      brand: 'برند',
      goals: 'هدف‌ها',
      voice: 'لحن',
      accounts: 'حساب‌های خودتان',
      platforms: 'سایت‌ها',
      checks: 'بررسی‌ها',
      language: 'زبان',
      data: 'داده‌ها',
    },
    about: {
      brand: 'چه کسی حرف می‌زند. هرچه اینجاست در همین مرورگر می‌ماند.',
      goals: 'پست‌ها برای چه هستند. تا هدفی اینجا نباشد، یادداشتی هم دربارهٔ هدف نمی‌آید.',
      voice: 'برند چطور حرف می‌زند. یادداشتِ لحن فقط وقتی می‌آید که متن از این فاصله بگیرد.',
      accounts: 'نام‌های برند در سایت‌ها، برای صفحه‌هایی که خودِ نام در آن‌ها پیدا نیست.',
      platforms: 'پنج‌گل کجا هست. در سایتی که خاموش باشد چیزی از آن بارگذاری نمی‌شود.',
      checks: 'یادداشت‌ها دربارهٔ چه هستند. هر کدام را می‌شود کنار گذاشت.',
      language: 'زبان رابط. نوشته‌ها به فارسی و انگلیسی یکسان خوانده می‌شوند.',
      data: 'چه نگه داشته می‌شود: پست‌های خودتان، کسانی که منتظر پاسخ‌اند، نظرهای خودتان دربارهٔ متن‌ها و همین تنظیمات. تا خودتان خروجی نگیرید چیزی از مرورگر بیرون نمی‌رود.',
    },
    saved: 'ذخیره شد',
    notSaved: 'مرورگر این را ذخیره نکرد. آنچه پیش‌تر ذخیره شده بود سر جایش است.',
    undo: 'برگرداندن',
    removed: (what) => `${what} برداشته شد.`,
    remove: 'برداشتن',
    brandPicker: 'برند',
    unnamed: 'برند بی‌نام',
    addBrand: 'افزودن برند',
    removeBrand: 'برداشتن این برند',
    name: 'نام',
    audience: 'مخاطب',
    audienceHint: 'به زبان خودتان: چه کسانی می‌خوانند و برای چه می‌آیند.',
    stakes: 'حساسیت کار',
    stakesOf: { low: 'روزمره: خوراک، کتاب، پوشاک، فرهنگ', high: 'حساس: سلامت، پول، حقوق، ایمنی. هیچ یادداشتی لحن خودمانی پیشنهاد نمی‌کند.' },
    ceiling: 'سهم پست‌های فروش، به درصد',
    ceilingHint: 'یک رسم است، نه قانون؛ ۴۰ انتخاب رایجی است.',
    addGoal: 'افزودن هدف',
    noGoals: 'هنوز هدفی نیست. برای شروع یکی کافی است.',
    goal: (n) => `هدف ${n}`,
    keywords: 'کلیدواژه‌ها',
    keywordsHint: 'با ویرگول از هم جدا کنید؛ به هر زبانی که می‌نویسید. پسوندهای معمول فهمیده می‌شوند.',
    act: 'کاری که مخاطب بکند',
    anyAct: 'کار خاصی نیست',
    acts: { talk: 'با ما حرف بزند', learn: 'چیزی یاد بگیرد', visit: 'سر بزند', buy: 'بخرد', join: 'بپیوندد' },
    on: 'در این سایت‌ها',
    onHint: 'اگر هیچ‌کدام انتخاب نشود یعنی همه‌جا.',
    register: 'سطح زبان',
    registers: { any: 'اعلام‌نشده', formal: 'رسمی', warm: 'صمیمیِ محترمانه', casual: 'خودمانی' },
    warmth: 'گرمی',
    warmthHint: 'برای برند گرم، وقتی پاسخی سرد می‌شود یادداشت می‌آید و برای برند باوقار، وقتی متن زیادی صمیمی می‌شود. می‌شود هم رسمی بود و هم گرم.',
    warmths: { any: 'اعلام‌نشده', reserved: 'باوقار: مؤدب، با کمی فاصله', warm: 'گرم: سلام می‌کند و با خودِ هر کس حرف می‌زند' },
    energy: 'شور',
    energyHint: 'برای برند آرام، انبوه علامت تعجب، شکلک و اغراق یادآوری می‌شود. دربارهٔ برند پرشور چیزی گفته نمی‌شود.',
    energies: { any: 'اعلام‌نشده', calm: 'آرام: می‌گذارد خودِ مطلب حرف بزند', lively: 'پرشور: ذوق در متن پیداست' },
    address: 'خطاب',
    addresses: { any: 'اعلام‌نشده', shoma: 'شما', to: 'تو' },
    prefer: 'واژه‌هایی که ترجیح می‌دهید',
    avoid: 'واژه‌هایی که از آن‌ها دوری می‌کنید',
    wordsHint: 'با ویرگول از هم جدا کنید.',
    addAccount: 'افزودن حساب',
    platform: 'سایت',
    handle: 'نام حساب',
    noAccounts: 'تا وقتی نام شما در صفحه دیده می‌شود لازم نیست.',
    beta: 'آزمایشی',
    hosts: (platform) => `سرورهای دیگر ${platform}`,
    hostsHint: 'مثلاً example.social. مرورگر برای همین یک سرور از شما اجازه می‌گیرد.',
    addHost: 'افزودن سرور',
    refused: (host) => `بدون اجازه برای ${host}، پنج‌گل سراغ آن نمی‌رود.`,
    otherSites: 'سایت‌های بیشتر',
    addSite: 'افزودن سایت',
    siteHint: 'مثلاً forum.example. در خود سایت، با یک کلیک در پنجرهٔ پنج‌گل هم می‌شود.',
    taughtOn: (host) => `جای چیزها در ${host}`,
    taughtHint: 'گزینشگرهای CSS که با نشان‌دادن شما ساخته شده‌اند. هر کدام خالی باشد، پنج‌گل خودش حدس می‌زند.',
    notASelector: 'این هنوز گزینشگر CSS نیست و چیزی با آن پیدا نمی‌شود.',
    exportTaught: 'خروجی از این‌ها در یک فایل',
    forget: 'فراموش‌کردن این‌ها',
    checksOf: (n) => `${n} بررسی`,
    allChecks: 'همهٔ بررسی‌ها، با نمونه و منبع',
    chooseFile: 'انتخاب فایل',
    severity: { care: 'مهم', nudge: 'یادآوری', note: 'نکته' },
    languages: { auto: 'همان زبان مرورگر', en: 'English', fa: 'فارسی' },
    export: 'خروجی از همه‌چیز',
    exportHint: 'یک فایل JSON با برندها، تنظیمات، حافظهٔ یادداشت‌ها، نظرهای خودتان دربارهٔ متن‌ها و تاریخچه.',
    import: 'ورود از فایل',
    importHint: 'پیش از جایگزینی می‌بینید در آن چیست.',
    importPreview: (activities, brands, date) => `فایل ${date}، ${activities} مورد تاریخچه و ${brands} برند دارد و جای آنچه اکنون هست می‌نشیند.`,
    importNow: 'جایگزین‌کردن با فایل',
    notABackup: 'این فایل از خروجی‌های پنج‌گل نیست. چیزی تغییر نکرد.',
    imported: (activities) => `${activities} مورد تاریخچه وارد شد.`,
    erase: 'پاک‌کردن همه‌چیز',
    eraseHint: 'تاریخچه، حافظهٔ یادداشت‌ها، نظرهای خودتان دربارهٔ متن‌ها، برندها و تنظیمات.',
    eraseSure: 'این کار برگشت ندارد. خروجی‌گرفتن پیش از آن یک نسخه نگه می‌دارد.',
    eraseNow: 'همه را پاک کن',
    erased: 'همه‌چیز پاک شد.',
    cancel: 'انصراف',
    failed: 'حافظهٔ مرورگر فعلاً در دسترس نیست. چیزی تغییر نکرد.',
  },
}
