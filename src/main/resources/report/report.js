"use strict";

/**
 * Filters, search, keys, and in a review the decisions. Without this script the page shows its first findings. Those
 * beyond them stand in the page as data and become elements when they are looked at.
 */
(() => {
  const toolbar = document.querySelector(".toolbar");
  if (!toolbar) {
    return;
  }
  /** Findings laid out at a time. */
  const STEP = 100;
  const main = document.getElementById("events");
  const nothing = document.querySelector(".nothing");
  const more = document.querySelector(".more");
  const query = document.getElementById("query");
  const shown = document.getElementById("shown");
  const help = document.getElementById("help");
  const filters = [...toolbar.querySelectorAll(".filter")];
  const sections = new Map();
  const items = [];
  let matches = [];
  let displayed = new Set();
  let limit = STEP;

  /** Lower case without accents: "Köln" is found by "koln". */
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const fragment = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content.firstElementChild;
  };

  const gather = () => {
    for (const section of main.querySelectorAll(".event")) {
      const event = { id: section.id, title: section.querySelector("h2").textContent, element: section };
      sections.set(event.id, event);
      for (const element of section.querySelectorAll(".finding")) {
        items.push({ ...element.dataset, event, element });
      }
    }
    for (const { id, title, html, cards } of JSON.parse(document.getElementById("later").textContent)) {
      const event = sections.get(id) ?? { id, title, html };
      sections.set(id, event);
      for (const card of cards) {
        items.push({ ...card, event });
      }
    }
  };

  const sectionOf = (event) => {
    if (!event.element) {
      event.element = fragment(event.html);
      main.insertBefore(event.element, following([...sections.values()], event)?.element ?? more);
    }
    return event.element;
  };

  /** The first after one in a list that has an element. */
  const following = (list, one) => list.slice(list.indexOf(one) + 1).find((other) => other.element);

  const elementOf = (item) => {
    if (!item.element) {
      item.element = fragment(item.html);
      const cards = sectionOf(item.event).querySelector(".cards");
      const next = [...cards.children].find((card) => Number(card.dataset.number) > item.number);
      cards.insertBefore(item.element, next ?? null);
      dress(item);
    }
    return item.element;
  };

  const wordsOf = (item) => {
    item.words ??= fold(
      item.event.title + " " + (item.element ? item.element.textContent : item.html.replace(/<[^>]*>/g, " ")),
    );
    return item.words;
  };

  const todo = () => filters.find((filter) => filter.dataset.key === "undecided");

  const pressed = (kind) =>
    new Set(
      filters
        .filter((filter) => filter.dataset.filter === kind && filter.ariaPressed === "true")
        .map((filter) => filter.dataset.key),
    );

  const press = (filter) => {
    filter.ariaPressed = filter.ariaPressed === "true" ? "false" : "true";
    apply();
  };

  const apply = () => {
    const wanted = fold(query.value).split(/\s+/).filter(Boolean);
    const kinds = ["severity", "check", "standing"].map((kind) => [kind, pressed(kind)]);
    matches = items.filter(
      (item) =>
        kinds.every(([kind, keys]) => keys.size === 0 || keys.has(item[kind])) &&
        wanted.every((word) => wordsOf(item).includes(word)),
    );
    limit = STEP;
    show();
  };

  /** Lays out the first of the findings that fit. */
  const show = () => {
    const next = new Set(matches.slice(0, limit));
    for (const item of displayed) {
      if (!next.has(item)) {
        item.element.hidden = true;
      }
    }
    for (const item of next) {
      elementOf(item).hidden = false;
    }
    displayed = next;
    showSections();
    nothing.hidden = matches.length > 0;
    nothing.textContent = isDone() ? "Nothing is left to decide." : "No finding matches these filters.";
    more.hidden = matches.length <= limit;
    shown.textContent = `${matches.length} of ${items.length}`;
  };

  const isDone = () => todo().ariaPressed === "true" && items.every((item) => item.standing !== "undecided");

  const showSections = () => {
    const fitting = new Set(matches.map((item) => String(item.number)));
    const events = new Set([...displayed].map((item) => item.event));
    for (const event of sections.values()) {
      if (event.element) {
        event.element.hidden = !events.has(event);
        for (const row of event.element.querySelectorAll("[data-row]")) {
          row.hidden = !fitting.has(row.dataset.row);
        }
      }
    }
  };

  const showMore = () => {
    limit += STEP;
    show();
  };

  const current = () => {
    const card = document.activeElement.closest(".finding");
    return card && items.find((item) => item.element === card);
  };

  /** The first finding below the toolbar, where none has the focus. */
  const onScreen = () =>
    matches.findIndex((item) => item.element?.getBoundingClientRect().bottom > toolbar.offsetHeight + 40);

  const focusOn = (item) => {
    while (matches.indexOf(item) >= limit) {
      showMore();
    }
    const card = elementOf(item);
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "start" });
  };

  const step = (by) => {
    if (matches.length === 0) {
      return;
    }
    const at = matches.indexOf(current());
    const next = at >= 0 ? at + by : Math.max(0, onScreen());
    focusOn(matches[Math.min(Math.max(next, 0), matches.length - 1)]);
  };

  const clear = () => {
    query.value = "";
    filters.forEach((filter) => (filter.ariaPressed = "false"));
    query.blur();
    apply();
  };

  /** Only what is still to be decided, or all again; from there on the first of them. */
  const showUndecided = () => {
    press(todo());
    if (matches.length > 0) {
      focusOn(matches[0]);
    }
  };

  const showWhy = () => {
    const why = current()?.element.querySelector("details");
    if (why) {
      why.open = !why.open;
    }
  };

  /** A link to a finding leads there also if it is not laid out yet. */
  const followHash = () => {
    const item = items.find((each) => `#finding-${each.number}` === location.hash);
    if (item) {
      if (!matches.includes(item)) {
        clear();
      }
      focusOn(item);
    }
  };

  /* Decisions */

  const reviewing = document.body.dataset.review === "yes";
  const decide = document.getElementById("decide");
  const told = document.getElementById("told");
  const why = document.getElementById("why");
  const until = document.getElementById("until");
  const VERDICTS = { c: "confirmed", f: "false-alarm", a: "accepted", u: "update", x: "fixed" };
  const undone = [];
  const lastReason = {};
  let wish = null;

  const words = (decision) =>
    `${decision.state} by ${decision.by}: ${decision.why}` + (decision.until ? ` (until ${decision.until})` : "");

  const tell = (text, failed = false) => {
    told.textContent = text;
    told.classList.toggle("failed", failed);
    told.hidden = false;
  };

  /** Buttons for those who use no keys, and what has been decided since the page was made. */
  const dress = (item) => {
    if (!reviewing) {
      return;
    }
    const row = document.createElement("p");
    row.className = "verdicts";
    for (const [key, state] of [...Object.entries(VERDICTS), ["", "open"]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = state === "open" ? "take back" : state.replace("-", " ");
      button.dataset.state = state;
      if (key) {
        button.setAttribute("aria-keyshortcuts", key);
      }
      row.append(button);
    }
    item.element.append(row);
    repaint(item);
  };

  const repaint = (item) => {
    const card = item.element;
    if (!card || item.decision === undefined) {
      return;
    }
    card.classList.toggle("settled", item.standing === "settled");
    card.dataset.standing = item.standing;
    card.querySelector(".status")?.remove();
    const text = item.decision ? words(item.decision) : card.dataset.status === "known" ? "in the baseline" : "";
    if (text) {
      const status = document.createElement("span");
      status.className = "status";
      status.textContent = text;
      card.querySelector(".meta").append(" ", status);
    }
  };

  const count = () => {
    for (const filter of filters.filter((each) => each.dataset.filter === "standing")) {
      const number = items.filter((item) => item.standing === filter.dataset.key).length;
      filter.querySelector("b").textContent = number;
    }
  };

  /** Takes over what the file says now, whoever wrote it. */
  const takeOver = ({ decisions }) => {
    for (const item of items) {
      const decision = decisions[item.fingerprint] ?? null;
      if (JSON.stringify(decision) !== JSON.stringify(item.decision ?? null) || item.decision === undefined) {
        item.decision = decision;
        item.standing = !decision ? "undecided" : decision.open ? "mend" : "settled";
        item.words = undefined;
        repaint(item);
      }
    }
    count();
  };

  const ask = async (options) => {
    try {
      const response = await fetch("decisions", options);
      const answer = await response.json();
      if (!response.ok) {
        throw new Error(answer.error);
      }
      takeOver(answer);
      return true;
    } catch (error) {
      tell(`Not saved: ${error.message}. Is the review still running?`, true);
      return false;
    }
  };

  const send = (decision) =>
    ask({ method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(decision) });

  const change = async (item, decision, mayUndo) => {
    const before = item.decision ?? { state: "open" };
    if (await send({ ...decision, fingerprint: item.fingerprint })) {
      if (mayUndo) {
        undone.push({ item, before });
      }
      tell(`${decision.state.replace("-", " ")}: ${item.element.querySelector("h3").textContent}` + (mayUndo ? " (z undoes)" : ""));
      return true;
    }
    return false;
  };

  const begin = (state, item = current()) => {
    if (!item || decide.open) {
      return;
    }
    if (state === "open") {
      change(item, { state }, true);
      return;
    }
    wish = { item, state };
    document.getElementById("decide-title").textContent = state.replace("-", " ");
    decide.querySelector(".decide-about").textContent = item.element.querySelector("h3").textContent;
    why.value = lastReason[state] ?? "";
    until.value = "";
    decide.showModal();
    why.select();
  };

  const finish = async (event) => {
    event.preventDefault();
    const { item, state } = wish;
    const reason = why.value.trim();
    if (!reason) {
      why.focus();
      return;
    }
    lastReason[state] = reason;
    decide.close();
    item.element.focus({ preventScroll: true });
    if (await change(item, { state, why: reason, until: until.value }, true)) {
      nextUndecided(item);
    }
  };

  /** On to what is still undecided; what was decided stays in sight unless only the undecided are wanted. */
  const nextUndecided = (item) => {
    const at = matches.indexOf(item);
    const next = matches.slice(at + 1).find((each) => !each.decision) ?? matches.find((each) => !each.decision);
    if (todo().ariaPressed === "true") {
      apply();
    }
    if (next) {
      focusOn(next);
    }
  };

  const undo = async () => {
    const last = undone.pop();
    if (last && (await change(last.item, last.before, false))) {
      tell("undone");
      apply();
      focusOn(last.item);
    }
  };

  const startReview = () => {
    items.filter((item) => item.element).forEach(dress);
    decide.querySelector("form").addEventListener("submit", finish);
    document.getElementById("cancel").addEventListener("click", () => decide.close());
    main.addEventListener("click", (event) => {
      const button = event.target.closest("[data-state]");
      if (button) {
        begin(button.dataset.state, items.find((item) => item.element === button.closest(".finding")));
      }
    });
    const refresh = () => document.hidden || ask({});
    window.addEventListener("focus", refresh);
    setInterval(refresh, 2000);
    ask({});
  };

  /* Keys and clicks */

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    o: showWhy,
    t: showUndecided,
    "/": () => query.focus(),
    "?": () => help.showModal(),
  };
  if (reviewing) {
    Object.entries(VERDICTS).forEach(([key, state]) => (keys[key] = () => begin(state)));
    keys.z = undo;
  }

  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open || decide?.open) {
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
      press(filter);
    }
  };

  gather();
  toolbar.querySelectorAll("[disabled]").forEach((element) => (element.disabled = false));
  toolbar.addEventListener("click", onPress);
  query.addEventListener("input", apply);
  more.addEventListener("click", showMore);
  new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && showMore(), {
    rootMargin: "600px",
  }).observe(more);
  document.getElementById("keys").addEventListener("click", () => help.showModal());
  document.addEventListener("keydown", onKey);
  window.addEventListener("hashchange", followHash);
  window.addEventListener("beforeprint", () => {
    limit = matches.length;
    show();
    document.querySelectorAll(".why, .articles-of").forEach((details) => (details.open = true));
  });
  apply();
  followHash();
  if (reviewing) {
    startReview();
  }
})();
