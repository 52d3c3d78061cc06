/**
 * Where the site will stand, with its slash at the end: from SITE_URL, else where `npm start` serves
 * it. Only what leaves the site needs it.
 */
export function siteUrl(given: string | undefined): string {
  return (given || 'http://localhost:4321').replace(/\/*$/u, '/');
}
