// Finding an id; everything else on the page works without this.
document.querySelectorAll('.people').forEach(function (section) {
  var search = section.querySelector('.search');
  search.hidden = false;
  search.querySelector('input').addEventListener('input', function (event) {
    var wanted = event.target.value.trim().toLowerCase();
    section.querySelectorAll('.person').forEach(function (row) {
      var id = row.querySelector('b').textContent.toLowerCase();
      row.classList.toggle('other', wanted !== '' && id.indexOf(wanted) < 0);
    });
  });
});
