// Lists those who fit the verdict, the clause and the id that were chosen. Without it everybody is listed.
Array.prototype.forEach.call(document.querySelectorAll('.people'), function (section) {
  var form = section.querySelector('.filters');
  var rows = Array.prototype.slice.call(section.querySelectorAll('.person'));
  var shown = section.querySelector('.shown');
  var clause = form.querySelector('select');
  var search = form.querySelector('input[type=search]');
  var choice = function (verdict) { return form.querySelector('input[value=' + verdict + ']'); };

  function list() {
    var verdict = form.querySelector('input[type=radio]:checked');
    var id = search.value.trim();
    var count = 0;
    rows.forEach(function (row) {
      var fits = (verdict.value === 'ALL' || row.classList.contains(verdict.value))
        && (clause.value === '' || row.getAttribute('data-clauses').split(' ').indexOf(clause.value) >= 0)
        && row.querySelector('b').textContent.toLowerCase().indexOf(id.toLowerCase()) >= 0;
      row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    var chosen = [];
    if (verdict.value !== 'ALL') { chosen.push(label(verdict).replace(/ \d+$/, '')); }
    if (clause.value !== '') { chosen.push(label(clause) + ' ' + clause.value); }
    if (id !== '') { chosen.push(label(search) + ' ' + id); }
    var words = shown.getAttribute(chosen.length === 0 ? 'data-all' : count === 0 ? 'data-none' : 'data-some');
    shown.textContent = [words.replace('#', count)].concat(chosen).join(shown.getAttribute('data-comma'));
  }

  function label(control) { return form.querySelector('label[for="' + control.id + '"]').textContent; }

  form.removeAttribute('hidden');
  form.addEventListener('input', list);
  form.addEventListener('change', list);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function () { setTimeout(list, 0); });
  form.querySelector('.unfold').addEventListener('click', function () {
    var folded = rows.filter(function (row) { return !row.hidden; })
      .map(function (row) { return row.querySelector('details'); })
      .filter(function (details) { return details !== null; });
    var unfold = folded.some(function (details) { return !details.open; });
    folded.forEach(function (details) { details.open = unfold; });
  });

  // A number of the tables above lists those whom it counts.
  Array.prototype.forEach.call(section.parentNode.querySelectorAll('.pick'), function (pick) {
    pick.addEventListener('click', function () {
      form.reset();
      choice(pick.getAttribute('data-verdict')).checked = true;
      clause.value = pick.getAttribute('data-clause');
      section.querySelector('h3').focus();
    });
  });

  // A link to somebody who is not listed at the moment lists everybody again.
  window.addEventListener('hashchange', function () {
    var row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (row !== null && row.hidden && rows.indexOf(row) >= 0) {
      form.reset();
      setTimeout(function () { row.scrollIntoView(); }, 0);
    }
  });
  list();
});

// On paper nothing can be unfolded: who gets a place is printed always, the rest where somebody has unfolded it.
var closed = [];
window.addEventListener('beforeprint', function () {
  closed = Array.prototype.slice.call(document.querySelectorAll('details.printed:not([open])'));
  closed.forEach(function (details) { details.open = true; });
});
window.addEventListener('afterprint', function () {
  closed.forEach(function (details) { details.open = false; });
});
