/** Texts of copying a citation. */
export const copy = {
  title: 'رونوشت',
  button: 'رونوشت',
  embedCode: 'رونوشت کد نمودار',
  answer: 'پاسخ دکمهٔ رونوشت',
  done: 'رونوشت برداشته شد.',
  refused: 'مرورگر نگذاشت؛ متن را برایتان انتخاب کردیم.',
  needsScript: 'دکمهٔ رونوشت به جاوااسکریپت نیاز دارد.',
  alone: 'این صفحه پاسخ دکمهٔ «رونوشت» است و به‌تنهایی کاری نمی‌کند.',
} as const;
