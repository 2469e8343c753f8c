/**
 * The policy of this site: what visitors are asked about in the banner and the settings, and what the privacy policy
 * declares. The library waits for it, because its tag says `data-manual`; where the library does not come, nothing is kept.
 */
const say = (english, german) => (document.documentElement.lang === 'de' ? german : english);

const life = say('180 days', '180 Tage');

window.askfirst?.start?.({
  privacy: '/privacy.html',
  contact: 'mailto:privacy@cloudjournee.example',
  revision: 2,
  changes: {
    2: {
      date: '2026-11-24',
      text: say(
        'Articles can be commented on. With your yes, your name and e-mail address are filled in next time.',
        'Artikel können kommentiert werden. Wenn Sie es erlauben, sind Name und E-Mail-Adresse beim nächsten Mal schon ausgefüllt.',
      ),
    },
  },
  categories: {
    browser: {
      services: {
        greeting: {
          label: say('The greeting on the home page', 'Die Begrüßung auf der Startseite'),
          cookies: [
            {
              name: 'askfirst-browser',
              purpose: say(
                'The type and version of your browser, its system, and the additional software it tells of, to greet you when it was updated',
                'Art und Version Ihres Browsers, sein System und die Zusatzprogramme, von denen er berichtet, um Sie nach einer Aktualisierung zu begrüßen',
              ),
              life,
            },
          ],
        },
      },
    },
    preferences: {
      services: {
        choice: {
          label: say('Your choice at the top of each page', 'Ihre Auswahl oben auf jeder Seite'),
          cookies: [
            { name: 'askfirst-language', purpose: say('The language you chose', 'Die Sprache, die Sie gewählt haben'), life },
            { name: 'askfirst-region', purpose: say('The region you chose, for prices and dates', 'Die Region, die Sie gewählt haben, für Preise und Daten'), life },
          ],
        },
      },
    },
    feedback: {
      services: {
        articles: {
          label: say('Ratings and comments on articles', 'Bewertungen und Kommentare zu Artikeln'),
          cookies: [
            { name: 'askfirst-ratings', purpose: say('The articles you rated, and how', 'Die Artikel, die Sie bewertet haben, und wie'), life },
            { name: 'askfirst-fields', purpose: say('Your name and e-mail address, as you wrote them in a comment', 'Name und E-Mail-Adresse, wie Sie sie in einem Kommentar angegeben haben'), life },
          ],
          storage: [
            {
              name: 'askfirst:feedback:draft:*',
              purpose: say('A comment that you have not finished', 'Ein Kommentar, den Sie noch nicht abgeschickt haben'),
              life: say('Until it is sent or the tab is closed', 'Bis er abgeschickt oder der Tab geschlossen wird'),
            },
          ],
        },
      },
    },
  },
});
