"use strict";

/** Filters, search and keys. Without this script the page shows everything. */
(() => {
  const toolbar = document.querySelector(".toolbar");
  if (!toolbar) {
    return;
  }
  const cards = [...document.querySelectorAll(".finding")];
  const rowOf = new Map([...document.querySelectorAll("[data-row]")].map((row) => [row.dataset.row, row]));
  const events = [...document.querySelectorAll(".event")];
  const query = document.getElementById("query");
  const shown = document.getElementById("shown");
  const nothing = document.querySelector(".nothing");
  const help = document.getElementById("help");
  const filters = [...toolbar.querySelectorAll(".filter")];
  const words = new Map();

  /** Lower case without accents: "Köln" is found by "koln". */
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const wordsOf = (card) => {
    if (!words.has(card)) {
      const event = card.closest(".event").querySelector("h2");
      words.set(card, fold(event.textContent + " " + card.textContent));
    }
    return words.get(card);
  };

  const pressed = (kind) =>
    new Set(
      filters
        .filter((filter) => filter.dataset.filter === kind && filter.ariaPressed === "true")
        .map((filter) => filter.dataset.key),
    );

  const apply = () => {
    const severities = pressed("severity");
    const checks = pressed("check");
    const wanted = fold(query.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const card of cards) {
      const fits =
        (severities.size === 0 || severities.has(card.dataset.severity)) &&
        (checks.size === 0 || checks.has(card.dataset.check)) &&
        wanted.every((word) => wordsOf(card).includes(word));
      card.hidden = !fits;
      rowOf.get(card.dataset.number)?.toggleAttribute("hidden", !fits);
      count += fits ? 1 : 0;
    }
    for (const event of events) {
      event.hidden = !event.querySelector(".finding:not([hidden])");
    }
    nothing.hidden = count > 0;
    shown.textContent = `${count} of ${cards.length}`;
  };

  const current = () => document.activeElement.closest(".finding");

  /** The first finding below the toolbar, where none has the focus. */
  const onScreen = (visible) =>
    visible.findIndex((card) => card.getBoundingClientRect().bottom > toolbar.offsetHeight + 40);

  const step = (by) => {
    const visible = cards.filter((card) => !card.hidden);
    if (visible.length === 0) {
      return;
    }
    const at = visible.indexOf(current());
    const next = at >= 0 ? at + by : Math.max(0, onScreen(visible));
    const card = visible[Math.min(Math.max(next, 0), visible.length - 1)];
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "start" });
  };

  const clear = () => {
    query.value = "";
    filters.forEach((filter) => (filter.ariaPressed = "false"));
    query.blur();
    apply();
  };

  const showWhy = () => {
    const why = current()?.querySelector("details");
    if (why) {
      why.open = !why.open;
    }
  };

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    o: showWhy,
    "/": () => query.focus(),
    "?": () => help.showModal(),
  };

  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) {
      return;
    }
    if (event.key === "Escape") {
      clear();
    } else if (!event.target.matches("input") && keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  };

  const onPress = (event) => {
    const filter = event.target.closest(".filter");
    if (filter) {
      filter.ariaPressed = filter.ariaPressed === "true" ? "false" : "true";
      apply();
    }
  };

  toolbar.querySelectorAll("[disabled]").forEach((element) => (element.disabled = false));
  toolbar.addEventListener("click", onPress);
  query.addEventListener("input", apply);
  document.getElementById("keys").addEventListener("click", () => help.showModal());
  document.addEventListener("keydown", onKey);
  window.addEventListener("beforeprint", () =>
    document.querySelectorAll(".finding details").forEach((why) => (why.open = true)),
  );
  apply();
})();
