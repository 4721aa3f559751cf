// The desk without waiting: keys, the next item at once, a toast that takes back. Everything here is also a plain form or link.
const desk = document.querySelector("[data-desk]");
const help = document.getElementById("help");
const KEYS_OFF = "curator-keys-off";
const UNDO = "curator-undo";
const POLL_MS = 2000;
const POLLS = 60;

const storage = {
  get: (area, name) => { try { return area.getItem(name); } catch { return null; } },
  set: (area, name, value) => { try { area.setItem(name, value); } catch { /* private windows keep nothing */ } },
};

// ---- keys, on every page of the desk
const keysAreOn = () => storage.get(localStorage, KEYS_OFF) !== "1";
const showKeys = () => document.body.classList.toggle("keys-off", !keysAreOn());
const isTyping = (target) => target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");

if (help) {
  showKeys();
  for (const line of document.querySelectorAll("[data-help-line]")) line.hidden = false;
  const box = document.getElementById("keys-on");
  box.checked = keysAreOn();
  box.addEventListener("change", () => { storage.set(localStorage, KEYS_OFF, box.checked ? "0" : "1"); showKeys(); });
  document.getElementById("help-button").addEventListener("click", () => help.showModal());
}

document.addEventListener("keydown", (event) => {
  if (!help || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
  if (event.key === "Escape" && isTyping(event.target)) { leavePanel(event.target); return; }
  if (!keysAreOn() || isTyping(event.target) || document.querySelector("dialog[open]")) return;
  if (event.key === "?") { event.preventDefault(); help.showModal(); return; }
  const key = event.key.toLowerCase();
  if (!/^[a-z]$/.test(key) || event.shiftKey) return;
  if (press(key)) event.preventDefault();
});

function press(key) {
  if (!desk) return false;
  if (key === "z") { undoLast(); return true; }
  if (key === "x") { pick(); return true; }
  if (key === "j" || key === "k") return step(key === "j" ? 1 : -1);
  const found = [...document.querySelectorAll(`#card [data-hotkey="${key}"]`)].find((one) => one.offsetParent !== null);
  if (!found) return false;
  if (found.tagName === "SUMMARY") openPanel(found); else found.click();
  return true;
}

function openPanel(summary) {
  const panel = summary.parentElement;
  panel.open = true;
  panel.querySelector("input:not([type=hidden]), textarea, button")?.focus();
  panel.scrollIntoView({ block: "nearest" });
}

function leavePanel(target) {
  const panel = target.closest("details");
  if (panel) { panel.open = false; panel.querySelector("summary").focus(); }
}

// ---- toasts
const toasts = document.getElementById("toasts");

function toast(text, { batch = null } = {}) {
  const one = document.getElementById("toast").content.firstElementChild.cloneNode(true);
  one.querySelector(".toast-text").textContent = text;
  one.querySelector(".toast-close").addEventListener("click", () => one.remove());
  const button = one.querySelector(".toast-undo");
  if (batch) { button.hidden = false; button.addEventListener("click", () => undo(batch, one)); }
  toasts.replaceChildren(one);
}

// ---- talking to the server
let busy = false;

async function send(path, body) {
  const answer = await fetch(path, { method: "POST", body, headers: { accept: "application/json" } });
  if (answer.redirected || !answer.headers.get("content-type")?.includes("json")) return { kind: "sorry", status: answer.status };
  return answer.json();
}

async function part(path, name) {
  const url = new URL(path, location.href);
  url.searchParams.set("part", name);
  url.searchParams.delete("done");
  const answer = await fetch(url, { headers: { accept: "text/html" } });
  if (answer.redirected) { location.assign(path); return null; }
  return answer.ok ? answer.text() : null;
}

function failed(answer) { toast(answer?.text ?? (answer?.status === 503 ? desk.dataset.busy : desk.dataset.failed)); }

// ---- the open item and the list
const card = document.getElementById("card");
const list = document.getElementById("list");
const lines = () => [...(list?.querySelectorAll("li[data-item]") ?? [])];
const openKey = () => card?.querySelector(".item")?.dataset.key;
const openLine = () => lines().find((line) => line.dataset.item === openKey());

async function open(path, { push = true, focus = true } = {}) {
  const html = await part(path, "card").catch(() => null);
  if (html === null) { failed(null); return false; }
  card.innerHTML = html;
  if (push) history.pushState({ desk: true }, "", path);
  opened(focus);
  return true;
}

function opened(focus) {
  const key = openKey();
  for (const line of lines()) {
    const is = line.dataset.item === key;
    line.classList.toggle("is-open", is);
    const link = line.querySelector("a");
    if (is) { link.setAttribute("aria-current", "true"); show(line); } else link.removeAttribute("aria-current");
  }
  const title = card.querySelector("h2");
  if (title) document.title = title.textContent;
  if (focus) { card.focus({ preventScroll: true }); if (card.getBoundingClientRect().top < 0) card.scrollIntoView(); }
  takeClaim();
  watch();
}

// Only a list that scrolls by itself: on a phone it stands under the card, and the page must stay at the card.
function show(line) {
  if (list.scrollHeight > list.clientHeight + 1) list.scrollTop = Math.max(0, line.offsetTop - list.clientHeight / 2);
}

function step(by) {
  const all = lines();
  const at = all.indexOf(openLine());
  const next = at < 0 ? all[0] : all[at + by];
  if (next) open(next.querySelector("a").href);
  else if (!all.length && by > 0) card.querySelector('[data-hotkey="j"]')?.click();
  return true;
}

function pick() {
  const box = openLine()?.querySelector("input[type=checkbox]");
  if (box) { box.checked = !box.checked; picked(); }
}

function picked() {
  const any = list.querySelector("input[type=checkbox]:checked");
  list.querySelector(".with-selected")?.classList.toggle("is-on", Boolean(any));
}

// Where the server stopped counting ("10,000+") one more or less makes no difference.
function recount(by) {
  const count = document.querySelector(".lanes [aria-current] .count");
  if (!count || "more" in count.dataset) return;
  const number = Math.max(0, Number(count.dataset.count) + by);
  count.dataset.count = String(number);
  count.textContent = new Intl.NumberFormat(document.documentElement.lang).format(number);
}

function settle(line) {
  const next = line?.nextElementSibling ?? line?.previousElementSibling;
  line?.remove();
  if (line) recount(-1);
  return next?.querySelector("a")?.href;
}

async function decide(form, submitter) {
  if (busy) return;
  busy = true;
  const line = openLine();
  try {
    const body = new URLSearchParams(new FormData(form, submitter));
    const answer = await send(form.getAttribute("action"), body);
    await decided(answer, line, form, body);
  } catch { failed(null); } finally { busy = false; }
}

async function decided(answer, line, form, body) {
  if (answer.kind === "done") {
    if (answer.batch) remember(answer.batch, answer.key);
    toast(answer.text, { batch: answer.batch });
    if (answer.stays) { await open(line?.querySelector("a").href ?? location.href, { push: false }); return; }
    const next = settle(line);
    if (next) await open(next); else await refresh(null);
  } else if (answer.kind === "exists") {
    // The page that the form itself leads to asks whether to merge.
    const answered = await fetch(form.getAttribute("action"), { method: "POST", body, headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answered.text(), "text/html");
    const shown = page.getElementById("card");
    if (shown) { card.replaceChildren(...shown.childNodes); card.querySelector(".word button")?.focus(); }
  } else {
    failed(answer);
    if (answer.kind === "stale") await open(line?.querySelector("a").href ?? location.href, { push: false });
  }
}

async function refresh(key) {
  const html = await part(desk.dataset.queue, "list").catch(() => null);
  if (html === null) return;
  list.innerHTML = html;
  if (key) await open(desk.dataset.itemPath + key + new URL(desk.dataset.queue, location.href).search);
  else if (lines().length) await open(lines()[0].querySelector("a").href);
  else location.assign(desk.dataset.queue);
}

// ---- taking back
const remembered = () => JSON.parse(storage.get(sessionStorage, UNDO) ?? "[]");
const remember = (batch, key) => storage.set(sessionStorage, UNDO, JSON.stringify([...remembered(), { batch, key }].slice(-50)));
const forget = (batch) => storage.set(sessionStorage, UNDO, JSON.stringify(remembered().filter((one) => one.batch !== batch)));

function undoLast() {
  const last = remembered().at(-1);
  if (last) undo(last.batch); else toast(desk.dataset.nothing);
}

async function undo(batch) {
  if (busy) return;
  busy = true;
  try {
    const key = remembered().find((one) => one.batch === batch)?.key;
    const answer = await send(desk.dataset.undo, new URLSearchParams({ batch }));
    forget(batch);
    toast(answer.text ?? desk.dataset.failed);
    if (answer.kind !== "done") return;
    recount(1);
    await refresh(key ?? null);
  } catch { failed(null); } finally { busy = false; }
}

// ---- a colleague has it open; a look that was asked for
let claiming = 0;
let watching = 0;

function takeClaim() {
  clearTimeout(claiming);
  const key = openKey();
  if (!desk.dataset.claim || !key) return;
  claiming = setTimeout(async () => {
    const answer = await send(desk.dataset.claim, new URLSearchParams({ key })).catch(() => null);
    const place = card.querySelector("[data-claimed]");
    if (answer?.text && place && openKey() === key) place.textContent = answer.text;
  }, 1500);
}

function watch(polls = POLLS) {
  clearTimeout(watching);
  const key = openKey();
  if (!card.querySelector(".item[data-waits]") || polls <= 0) return;
  watching = setTimeout(async () => {
    const answer = await fetch(desk.dataset.pulse + key, { headers: { accept: "application/json" } }).then((one) => one.json()).catch(() => null);
    if (openKey() !== key) return;
    if (answer && !answer.waits) { await open(location.href, { push: false, focus: false }); toast(desk.dataset.answered); } else watch(polls - 1);
  }, POLL_MS);
}

// On a phone the lanes are one row that scrolls: the one that is open is in sight.
const lane = document.querySelector(".lanes [aria-current]");
if (lane) {
  const row = lane.closest(".lanes");
  row.scrollLeft += lane.getBoundingClientRect().left - row.getBoundingClientRect().left - 16;
}

if (desk) {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches(".act")) { event.preventDefault(); decide(form, event.submitter); }
  });
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = event.target.closest?.(".lines a, .step a, .members a");
    if (link) { event.preventDefault(); open(link.href); }
  });
  list.addEventListener("change", picked);
  window.addEventListener("popstate", () => open(location.href, { push: false }).then((is) => is || location.reload()));
  opened(false);
  picked();
}
