/** A page that shows the description of the API and lets its reader call it; it loads nothing from elsewhere. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>REST API</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1rem; color: #1d2433; }
input { font: inherit; padding: .3rem .5rem; border: 1px solid #b9c1d0; border-radius: .3rem; }
#filter { width: 100%; box-sizing: border-box; margin: .5rem 0 1rem; }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .3rem; }
details { border: 1px solid #dde2ec; border-radius: .3rem; margin: .25rem 0; padding: .3rem .6rem; }
summary { cursor: pointer; }
code, pre, textarea { font: 13px/1.45 ui-monospace, monospace; }
b { display: inline-block; width: 3.2rem; color: #2559c7; }
table { border-spacing: .4rem .2rem; }
textarea { width: 100%; box-sizing: border-box; min-height: 5rem; }
pre { background: #f4f6fa; padding: .6rem; overflow: auto; max-height: 30rem; }
</style>
</head>
<body>
<h1 id="title">REST API</h1>
<p>Described in <a href="openapi.json">openapi.json</a>.</p>
<input id="filter" placeholder="Filter by path or name" autofocus>
<main id="list"></main>
<script>
const make = (tag, text, parent) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  if (parent) parent.append(element);
  return element;
};
const call = async (path, verb, operation, box) => {
  const query = new URLSearchParams();
  const headers = {};
  let url = path;
  for (const input of box.querySelectorAll("input")) {
    const { name, place } = input.dataset;
    if (place === "path") url = url.replace("{" + name + "}", encodeURIComponent(input.value));
    else if (input.value !== "" && place === "query") query.append(name, input.value);
    else if (input.value !== "") headers[name] = input.value;
  }
  const body = operation.requestBody ? box.querySelector("textarea").value : undefined;
  const out = box.querySelector("pre") || make("pre", "", box);
  const answer = await fetch(url + (String(query) && "?" + query), { method: verb.toUpperCase(), headers, body });
  const text = await answer.text();
  let shown = text;
  try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch {}
  out.textContent = answer.status + "\\n" + shown;
};
const fill = (box, path, verb, operation) => {
  const table = make("table", "", box);
  for (const { name, in: place } of operation.parameters) {
    const row = make("tr", "", table);
    make("td", name + (place === "query" ? "" : " (" + place + ")"), row);
    const input = make("input", "", make("td", "", row));
    Object.assign(input.dataset, { name, place });
  }
  if (operation.requestBody) make("textarea", "{}", box);
  make("button", "Call", box).onclick = () => call(path, verb, operation, box);
};
const show = ({ info, paths }) => {
  document.getElementById("title").textContent = info.title + " " + info.version;
  const list = document.getElementById("list");
  const groups = new Map();
  for (const [path, verbs] of Object.entries(paths))
    for (const [verb, operation] of Object.entries(verbs)) {
      const service = operation.tags[0];
      if (!groups.has(service)) {
        const section = make("section", "", list);
        make("h2", service, section);
        groups.set(service, section);
      }
      const box = make("details", "", groups.get(service));
      const summary = make("summary", "", box);
      make("b", verb.toUpperCase(), summary);
      make("code", path, summary);
      summary.append(" " + operation.summary);
      box.dataset.text = (path + " " + operation.summary).toLowerCase();
      box.addEventListener("toggle", () => fill(box, path, verb, operation), { once: true });
    }
};
document.getElementById("filter").oninput = ({ target }) => {
  const wanted = target.value.toLowerCase();
  for (const section of document.querySelectorAll("section")) {
    const boxes = [...section.querySelectorAll("details")];
    for (const box of boxes) box.hidden = !box.dataset.text.includes(wanted);
    section.hidden = boxes.every(({ hidden }) => hidden);
  }
};
fetch("openapi.json").then((answer) => answer.json()).then(show);
</script>
</body>
</html>
`;
