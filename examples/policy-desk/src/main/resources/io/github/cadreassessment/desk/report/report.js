// Finding an id; everything else on the page works without this.
document.querySelector('.search').hidden = false;
document.getElementById('find').addEventListener('input', function (event) {
  var wanted = event.target.value.trim().toLowerCase();
  document.querySelectorAll('.person').forEach(function (row) {
    row.classList.toggle('other', wanted !== '' && row.id.toLowerCase().indexOf(wanted) < 0);
  });
});
