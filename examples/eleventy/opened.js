document.addEventListener('chip-event-select', ({ id }) => {
  document.querySelector('[role=status]').textContent = id ? `Opened: ${id}` : '';
});
