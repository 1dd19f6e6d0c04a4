import { z } from 'zod';
import { choice, navigationAddress, text, webAddress } from './fields.ts';

/** Git hosts that the browser editor can write to. */
const EDITOR_BACKENDS = ['github', 'gitlab'] as const;

const editor = z.strictObject({
  repository: text(200).meta({
    title: 'مخزن',
    description: 'صاحب و نام مخزن در میزبان آن.',
    samples: ['owner/name'],
  }),
  branch: text(100).optional().meta({ title: 'شاخه', description: 'اگر نباشد main.' }),
  backend: choice(EDITOR_BACKENDS).optional().meta({ title: 'میزبان', description: 'اگر نباشد github.' }),
  url: webAddress()
    .optional()
    .meta({ title: 'نشانی میزبان', description: 'تنها برای میزبانی که خودتان دارید.' }),
  folder: text(200).optional().meta({ title: 'پوشهٔ محتوا در مخزن', description: 'اگر نباشد content.' }),
});

/** `publication.yaml`: the newsroom itself. */
export const publicationSchema = z.strictObject({
  name: text(200).meta({
    title: 'نام نشریه',
    description: 'بالای همهٔ صفحه‌ها می‌آید.',
    samples: ['بولتن اقتصادی آذربایجان غربی'],
  }),
  tagline: text(300).optional().meta({ title: 'شعار', description: 'یک سطر زیر نام نشریه.' }),
  publisher: text(200).optional().meta({
    title: 'ناشر',
    description: 'منبع خبرهایی که منبع دیگری ندارند؛ اگر نباشد، نام نشریه.',
  }),
  url: webAddress().meta({
    title: 'نشانی سایت',
    description: 'نشانی کامل، با https://.',
    samples: ['https://bultan.example.org'],
  }),
  navigation: z
    .array(
      z.strictObject({
        title: text(60).meta({ title: 'عنوان پیوند', description: 'یک یا دو واژه.' }),
        href: navigationAddress().meta({
          title: 'نشانی',
          description: 'صفحه‌ای از همین سایت یا نشانی کامل.',
          samples: ['/archive/', 'https://example.org/'],
        }),
      }),
    )
    .optional()
    .meta({ title: 'فهرست بالای صفحه', description: 'پیوندها، به همین ترتیب.' }),
  editor: editor.optional().meta({
    title: 'ویرایشگر مرورگر',
    description: 'اگر باشد، سایت صفحهٔ /admin/ دارد که با حساب میزبان مخزن باز می‌شود.',
  }),
});
