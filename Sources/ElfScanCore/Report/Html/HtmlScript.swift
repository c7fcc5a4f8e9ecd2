/// The page's script: the filter, and details that open where a link or a printer asks for them. Without it, everything
/// but the filter is there.
///
/// Neither `<` nor `&` may be in it: it stands in the page as it is, which can be read as XML too.
enum HtmlScript {
  static let code = """
    (() => {
      'use strict';
      const all = (what) => Array.from(document.querySelectorAll(what));

      const reveal = () => {
        const target = document.getElementById(location.hash.slice(1));
        if (!target) return;
        target.hidden = false;
        const details = target.querySelector('details');
        if (details) details.open = true;
        target.scrollIntoView();
      };
      addEventListener('hashchange', reveal);
      reveal();

      let closed = [];
      addEventListener('beforeprint', () => {
        closed = all('details:not([open])');
        closed.forEach((details) => { details.open = true; });
      });
      addEventListener('afterprint', () => {
        closed.forEach((details) => { details.open = false; });
      });

      const filter = document.getElementById('filter');
      if (!filter) return;
      const find = document.getElementById('find');
      const shown = document.getElementById('shown');
      const nothing = document.getElementById('nothing');
      const buttons = Array.from(filter.querySelectorAll('button'));
      const files = all('.files > tbody').map((body) => (
        { body, verdict: body.className, text: body.rows[0].textContent.toLowerCase() }));
      const isPressed = (button) => button.getAttribute('aria-pressed') === 'true';

      const apply = () => {
        const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
        const verdicts = buttons.filter(isPressed).map((button) => button.value);
        let count = 0;
        files.forEach(({ body, verdict, text }) => {
          const isWanted = verdicts.length === 0 || verdicts.includes(verdict);
          body.hidden = !isWanted || !words.every((word) => text.includes(word));
          if (!body.hidden) count += 1;
        });
        shown.textContent = count === files.length
          ? files.length + ' files shown' : count + ' of ' + files.length + ' files shown';
        nothing.hidden = count > 0 || files.length === 0;
      };
      find.addEventListener('input', apply);
      buttons.forEach((button) => button.addEventListener('click', () => {
        button.setAttribute('aria-pressed', String(!isPressed(button)));
        apply();
      }));
      filter.hidden = false;
      apply();
    })();

    """

  /// What `script-src` of the page's policy allows: this script and nothing else. A test tells the new value after a
  /// change.
  static let hash = "sha256-J5OOhHbemvxlXnlCmtjKpCD5WFNDQi3gtpTzN/rf1wI="
}
