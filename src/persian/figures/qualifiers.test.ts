import { expect, test } from 'vitest';
import { read } from './say.fixture.ts';

test.each([
  ['هزینه کمتر از ۵۰ میلیون تومان نیست', '50000000 toman at-least'],
  ['بیشتر از ۲۰ درصد نبود', '20 percent at-most'],
  ['بیش از ۲۰ درصد نمی شود', '20 percent at-most'],
  ['شمار بیماران از ۵۰ هزار نفر گذشت', '50000 person more-than'],
  ['بدهی از مرز ۳ میلیارد دلار عبور کرد', '3000000000 usd more-than'],
  ['از ۱۰ سال گذشت', '10 year'],
  ['از ۲۵ روستا عبور کرد', '25 روستا'],
])('with its verb «%s» is %s', (text, said) => expect(read(text)).toEqual([said]));
