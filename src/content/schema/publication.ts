import { z } from 'zod';
import { navigationAddress, text, webAddress } from './fields.ts';

/** `publication.yaml`: the newsroom itself. */
export const publicationSchema = z.strictObject({
  name: text(200),
  tagline: text(300).optional(),
  publisher: text(200).optional(),
  url: webAddress(),
  navigation: z.array(z.strictObject({ title: text(60), href: navigationAddress() })).optional(),
});
