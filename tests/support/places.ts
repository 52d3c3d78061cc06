/** Places that the report of this project speaks of: no other has them, and code knows none of them. */
export const places =
  '斋坛 松阳 丽水 衢丽 庐东 石门圩 吊坛 Zhaitan Songyang Lishui Ludong Shimenxu Diaotan'.split(' ');
