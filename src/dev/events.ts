/** Names of the messages between the dev server and the page. */
export const findingsEvent = 'bultan:findings';
export const helloEvent = 'bultan:hello';
