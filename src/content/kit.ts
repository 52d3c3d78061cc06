/** The words of the kit page: how charts are embedded, host by host. No figures of the report. */

import type { Locale } from '../core/figure.ts';

interface Host {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
}

interface KitText {
  readonly title: string;
  readonly lede: string;
  readonly choose: string;
  readonly hosts: readonly Host[];
  readonly previewer: string;
  readonly previewerHow: string;
  readonly chart: string;
}

export const kitText: Readonly<Record<Locale, KitText>> = {
  zh: {
    title: '怎样把图放进别的网页',
    lede: '每张图的页面上有现成的代码，复制就能用。平台放行的东西不同，做法也不同。',
    choose: '先选一张图',
    hosts: [
      {
        id: 'static',
        name: '自己的网页',
        steps: [
          '复制“框架加脚本”那一段，贴在正文里。高度随宽度自己变，同一页放几张图，脚本只需要一份。',
          '不想用脚本，就复制“只有框架”那一段：高度写死，窄屏宽屏都够用。',
          '图跟着读者的系统变明暗。要固定，在框架地址后面加 ?theme=light 或 ?theme=dark。',
        ],
      },
      {
        id: 'wordpress',
        name: 'WordPress',
        steps: [
          '在编辑器里加“自定义 HTML”区块，贴“只有框架”那一段。',
          '只有管理员和编辑能贴框架；别的角色贴进去会被去掉，请管理员代贴，或者改用图片加链接。',
          '把图的页面地址单独贴成一行，站点若允许嵌入本站，也会变成图。',
        ],
      },
      {
        id: 'wechat',
        name: '微信公众号',
        steps: [
          '公众号文章不放行框架。下载图页上的竖版海报，作为图片插进文章。',
          '海报上有二维码，扫了就到图页；文末的“阅读原文”也可以填图页地址。',
          '在聊天里，长按海报可以保存、转发。',
        ],
      },
      {
        id: 'amp',
        name: 'AMP',
        steps: [
          '复制“AMP”那一段，并在页头引入 amp-iframe 组件。',
          'AMP 要求框架离页面顶部有一段距离，请放在正文中部以后。',
        ],
      },
      {
        id: 'medium',
        name: 'Medium',
        steps: [
          'Medium 只嵌入它登记过的站点。贴图页地址，得到的是一张带图的链接卡片。',
          '要在文中看到图，就插入 PNG，再在图注里链到图页。',
        ],
      },
      {
        id: 'print',
        name: '纸媒和演示文稿',
        steps: [
          '用 SVG：文字已转成曲线，放多大都清楚，在 Illustrator、Inkscape 里可以改。',
          '用 PNG：屏幕上够清楚，可以直接放进文档和幻灯片。',
        ],
      },
    ],
    previewer: '先看看放进去的样子',
    previewerHow:
      '下面的框架和 WordPress 里的一样：关在沙盒里，外面没有脚本和样式帮忙，高度就是代码里写的那个。',
    chart: '图：',
  },
  en: {
    title: 'How to put the charts on other pages',
    lede: 'The page of each chart has codes to copy. Hosts differ in what they let through, and so do the ways.',
    choose: 'Choose a chart first',
    hosts: [
      {
        id: 'static',
        name: 'A page of your own',
        steps: [
          'Copy the frame with its script and paste it into the text. Its height follows its width; for several charts on a page the script is needed only once.',
          'To do without scripts, copy the frame alone: its height is fixed, and enough for narrow and wide columns.',
          'The chart is light or dark as the reader’s system is. To fix it, add ?theme=light or ?theme=dark to the address of the frame.',
        ],
      },
      {
        id: 'wordpress',
        name: 'WordPress',
        steps: [
          'Add a Custom HTML block and paste the frame alone.',
          'Only administrators and editors may paste frames; for others they are removed. Ask one of them, or use the picture with a link.',
          'The address of the chart’s page, alone on a line, becomes the chart where the site allows embeds from here.',
        ],
      },
      {
        id: 'wechat',
        name: 'WeChat articles',
        steps: [
          'Articles of official accounts take no frames. Download the poster from the chart’s page and insert it as a picture.',
          'The code on the poster leads to the chart’s page; its address may also stand under “Read more”.',
          'In a chat, press and hold the poster to save it or pass it on.',
        ],
      },
      {
        id: 'amp',
        name: 'AMP',
        steps: [
          'Copy the AMP code, and load the amp-iframe component in the head.',
          'AMP wants frames some way below the top: place it further down in the text.',
        ],
      },
      {
        id: 'medium',
        name: 'Medium',
        steps: [
          'Medium embeds only sites it has on its list. The address of the chart’s page becomes a card with a picture.',
          'To show the chart in the text, insert the PNG and link to the page in its caption.',
        ],
      },
      {
        id: 'print',
        name: 'Print and slides',
        steps: [
          'Take the SVG: its text is outlined, it is sharp at any size, and Illustrator and Inkscape can edit it.',
          'Take the PNG, sharp on any screen, for documents and slides.',
        ],
      },
    ],
    previewer: 'See it first',
    previewerHow:
      'These frames are like those of WordPress: in a sandbox, without a script or style of the host to help, and as high as their codes say.',
    chart: 'Chart:',
  },
};
