/**
 * Stands in a draft for what the importer could not know. An item or statistic that still holds it is refused, so
 * nothing unknown is ever published.
 */
export const PLACEHOLDER = '«؟»';
