/** What the house writes another way: a pattern of the whole word, and the word it prefers. */
export const PREFERRED: Readonly<Record<string, string>> = {
  'می\u200cباشد': 'است',
  'نمی\u200cباشد': 'نیست',
  'می\u200cباشند': 'هستند',
  'نمی\u200cباشند': 'نیستند',
  گردید: 'شد',
  گردیدند: 'شدند',
  گردیده: 'شده',
  لذا: 'بنابراین',
  معهذا: 'با این حال',
  رییس: 'رئیس',
  رییسه: 'رئیسه',
  هیأت: 'هیئت',
  مسأله: 'مسئله',
  مسؤول: 'مسئول',
  مسوول: 'مسئول',
  مسؤولان: 'مسئولان',
  مسوولان: 'مسئولان',
  شؤون: 'شئون',
  علاقمند: 'علاقه\u200cمند',
  علاقمندان: 'علاقه\u200cمندان',
};

/** What can nearly always be left out or said plainly; only reported. */
export const PADDING: readonly string[] = [
  'در راستای',
  'لازم به ذکر است',
  'شایان ذکر است',
  'در همین راستا',
  'می\u200cبایستی',
  'به منظور',
  'در خصوص',
];
