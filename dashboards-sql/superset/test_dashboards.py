"""The dashboards of a served workspace, proven on a running Superset: same numbers, nothing foreign, nothing broken."""

import json
import math
import os
import re
import shutil
import struct
import subprocess
import sys
import time
from collections import Counter
from datetime import datetime, timezone
from pathlib import Path

import duckdb
import requests
import yaml
from author import Author
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

HERE = Path(__file__).resolve().parent
PAIRLEDGER = HERE.parent.parent / "bin" / "pairledger"
SLUGS = ["overview", "pairing", "fund", "labour", "donation", "quality", "phone"]
BOARDS = {slug: yaml.safe_load((HERE / "dashboards" / f"{slug}.yaml").read_text(encoding="utf-8")) for slug in SLUGS}
BASIS = yaml.safe_load((HERE / "basis.yaml").read_text(encoding="utf-8"))
WIDE, NARROW = 1600, 1024
USER_PASSWORD = "one-pairing-only"
SETTLED = """
const holders = document.querySelectorAll('.dashboard-component-chart-holder').length;
const loading = document.querySelectorAll('[data-test="loading-indicator"], .loading').length;
const drawn = document.querySelectorAll('.slice_container').length;
return [holders, loading, drawn];
"""
ERRORS = """
const boxes = document.querySelectorAll('.ant-alert-error, [data-test="error-alert"], .error-message, .alert-danger');
return [...boxes].map(box => box.innerText.slice(0, 300));
"""
PHONE = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36"
WIDTHS = """
const boxes = [...document.querySelectorAll('.dashboard-component-chart-holder')].map(box => box.getBoundingClientRect());
return [document.documentElement.scrollWidth, Math.max(...boxes.map(box => box.right)), Math.min(...boxes.map(box => box.width))];
"""
CUT = """
const cut = [];
for (const holder of document.querySelectorAll('.dashboard-component-chart-holder')) {
  for (const box of holder.querySelectorAll('div')) {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(box).overflowX);
    if (scrolls && box.querySelector('table') && box.scrollWidth > box.clientWidth + 2) cut.push(holder.innerText.slice(0, 40));
  }
}
return cut;
"""


class Api:
    """Superset's REST API as one user."""

    def __init__(self, url, user, password):
        self.url, self.user, self.password = url, user, password
        self.sign_in()

    def sign_in(self):
        """A token holds for a quarter of an hour, and on a busy machine all this takes longer."""
        self.session = requests.Session()
        body = {"username": self.user, "password": self.password, "provider": "db", "refresh": False}
        token = self.call("POST", "/api/v1/security/login", json=body)["access_token"]
        self.session.headers["Authorization"] = f"Bearer {token}"
        self.session.headers["Referer"] = self.url
        self.session.headers["X-CSRFToken"] = self.call("GET", "/api/v1/security/csrf_token/")["result"]

    def raw(self, method, path, **more):
        answer = self.session.request(method, self.url + path, timeout=120, **more)
        if answer.status_code == 401 and "Token has expired" in answer.text:
            self.sign_in()
            answer = self.session.request(method, self.url + path, timeout=120, **more)
        return answer

    def call(self, method, path, **more):
        answer = self.raw(method, path, **more)
        assert answer.ok, f"{path}: {answer.status_code} {answer.text[:500]}"
        return answer.json()

    def all(self, path):
        rows, page = [], 0
        while True:
            got = self.call("GET", f"{path}?q=(page:{page},page_size:100)")["result"]
            rows += got
            page += 1
            if len(got) < 100:
                return rows

    def chart_data(self, payload, **more):
        return self.raw("POST", "/api/v1/chart/data", json={**payload, "force": True, **more})


class Site:
    """What the tests share: the workspace, the Superset, and what the browser was seen to ask."""

    def __init__(self, workspace, url, password, shots):
        self.workspace, self.url, self.password, self.shots = Path(workspace), url, password, Path(shots)
        self.served = self.workspace / "warehouse" / "current.duckdb"
        self.admin = Api(url, "admin", password)
        self.name = yaml.safe_load((self.workspace / "workspace.yaml").read_text(encoding="utf-8"))["name"]
        self.slugs = {b["slug"].rsplit("-", 1)[-1]: b["slug"] for b in self.admin.all("/api/v1/dashboard/") if b["slug"]}
        self.payloads, self.narrowed = [], []
        shutil.rmtree(self.shots, ignore_errors=True)
        self.shots.mkdir(parents=True)

    def pairledger(self, *arguments):
        environment = {**os.environ, "PAIRLEDGER_SUPERSET_USER": "admin", "PAIRLEDGER_SUPERSET_PASSWORD": self.password}
        return subprocess.run(
            [PAIRLEDGER, *map(str, arguments)], env=environment, capture_output=True, text=True, timeout=300
        )

    def query(self, sql):
        done = self.pairledger("query", self.workspace, sql, "--format", "json")
        assert done.returncode == 0, done.stderr
        return json.JSONDecoder().raw_decode(done.stdout)[0]

    def bring(self, *more):
        done = self.pairledger("superset", self.workspace, "--import", self.url, "--access", self.url, *more)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def check(self):
        return self.pairledger("superset", self.workspace, "--check", self.url)

    def sets(self):
        """The workspace's datasets by name."""
        sets = self.admin.all("/api/v1/dataset/")
        return {s["table_name"]: s["id"] for s in sets if s["database"]["database_name"] == f"Pairledger {self.name}"}

    def roles(self):
        return {r["name"]: r["id"] for r in self.admin.all("/api/v1/security/roles/")}

    def user(self, name, *roles):
        """A user of these roles, made anew, and logged in."""
        users = {u["username"]: u["id"] for u in self.admin.all("/api/v1/security/users/")}
        if name in users:
            self.admin.call("DELETE", f"/api/v1/security/users/{users[name]}")
        known = self.roles()
        body = {
            "username": name, "first_name": name, "last_name": name, "active": True, "password": USER_PASSWORD,
            "email": f"{name}@pairledger.invalid", "roles": [known[role] for role in roles],
        }
        self.admin.call("POST", "/api/v1/security/users/", json=body)
        return Api(self.url, name, USER_PASSWORD)

    def state(self):
        """Everything that an import or the access rules could change, without the time stamps."""
        admin = self.admin
        charts = sorted((c["slice_name"], c["params"]) for c in admin.all("/api/v1/chart/"))
        boards = []
        for board in admin.all("/api/v1/dashboard/"):
            whole = admin.call("GET", f"/api/v1/dashboard/{board['id']}")["result"]
            boards.append((whole["slug"], whole["json_metadata"], whole["position_json"]))
        sets = []
        for each in admin.all("/api/v1/dataset/"):
            whole = admin.call("GET", f"/api/v1/dataset/{each['id']}")["result"]
            columns = sorted((c["column_name"], c["verbose_name"], c["type"]) for c in whole["columns"])
            metrics = sorted((m["metric_name"], m["expression"]) for m in whole["metrics"])
            sets.append((whole["table_name"], columns, metrics))
        rules = sorted(
            (r["name"], r["clause"], sorted(x["name"] for x in r["roles"])) for r in admin.all("/api/v1/rowlevelsecurity/")
        )
        roles = sorted(r["name"] for r in admin.all("/api/v1/security/roles/"))
        return json.dumps([charts, sorted(boards), sorted(sets, key=lambda s: s[0]), rules, roles], ensure_ascii=False)

    def pairings(self):
        sql = "select distinct pairing_id, pairing_name from mart.v_pairing_scorecard order by 1"
        return {row["pairing_id"]: row["pairing_name"] for row in self.query(sql)}


def browser(size=(1600, 1000)):
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    options.add_argument("--lang=zh-CN")
    options.binary_location = shutil.which("chromium")
    options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    driver.set_window_size(*size)
    driver.set_page_load_timeout(90)
    return driver


def log_in(driver, url, user, password):
    """Logs in; a page that was filled in before its script was ready is filled in again."""
    for attempt in range(5):
        driver.get(url + "/login/")
        fields = until(lambda: driver.find_elements(By.CSS_SELECTOR, "input[type=password]"), 60)
        time.sleep(attempt)
        driver.find_element(By.CSS_SELECTOR, "input#username, input[name=username]").send_keys(user)
        fields[0].send_keys(password)
        fields[0].submit()
        try:
            return until(lambda: "/login" not in driver.current_url, 20)
        except AssertionError:
            continue
    raise AssertionError(f"{user} cannot log in")


def until(holds, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = holds()
        if value:
            return value
        time.sleep(0.2)
    raise AssertionError(f"waited {seconds} s in vain")


def settle(driver, charts, seconds=90):
    """Waits until every chart is drawn and nothing loads; gives the seconds it took."""
    start, since = time.monotonic(), None
    while time.monotonic() - start < seconds:
        holders, loading, drawn = driver.execute_script(SETTLED)
        if loading or holders < charts or drawn < charts:
            since = None
        else:
            since = since or time.monotonic()
            if time.monotonic() - since > 1:
                return since - start
        time.sleep(0.1)
    raise AssertionError(f"not all of {charts} charts drawn after {seconds} s")


def asked(driver):
    """What the page posted for its charts and filters since last looked."""
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            request = message["params"]["request"]
            if "/api/v1/chart/data" in request["url"] and request.get("postData"):
                yield json.loads(request["postData"])


def grow(driver, width=WIDE):
    height = driver.execute_script(
        "return Math.max(...[...document.querySelectorAll('.dashboard-component-chart-holder')]"
        ".map(e => e.getBoundingClientRect().bottom))"
    )
    driver.set_window_size(width, max(900, int(height) + 260))


def charts_of(slug):
    return [chart for row in [BASIS, *BOARDS[slug]["rows"]] for chart in row["charts"]]


def visit(driver, site, slug, charts=None):
    """Opens a dashboard, waits until so many charts, or all, are drawn, and gives the seconds from the request on."""
    driver.set_window_size(WIDE, 3200)
    list(asked(driver))
    start = time.monotonic()
    driver.get(f"{site.url}/superset/dashboard/{site.slugs[slug]}/")
    return time.monotonic() - start + settle(driver, charts or len(charts_of(slug)))


def choose(driver, name, value):
    """Takes a value in the filter of that name and applies it."""
    named = lambda: [form for form in driver.find_elements(By.TAG_NAME, "form") if form.find_element(By.TAG_NAME, "h4").text == name]
    if not named():  # filters that the bar has no room for are behind its button
        driver.find_element(By.CSS_SELECTOR, '[data-test="dropdown-container-btn"]').click()
    box = until(named, 10)[0]
    box.find_element(By.CSS_SELECTOR, ".ant-select-selector").click()
    box.find_element(By.CSS_SELECTOR, "input[type=search]").send_keys(value)
    option = f'.ant-select-item-option[title="{value}"]'
    until(lambda: [each for each in driver.find_elements(By.CSS_SELECTOR, option) if each.is_displayed()], 20)[0].click()
    box.find_element(By.CSS_SELECTOR, "input[type=search]").send_keys(Keys.ESCAPE)
    button = driver.find_element(By.CSS_SELECTOR, '[data-test="filter-bar__apply-button"]')
    until(button.is_enabled, 10)
    button.click()


def chart(driver, title):
    """The chart of that title as it stands on the page."""
    return driver.find_element(By.CSS_SELECTOR, f'[data-test-chart-name="{title}"]')


def column(driver, title, label):
    """What a table on the page shows under a heading."""
    table = chart(driver, title)
    heads = [head.text.strip() for head in table.find_elements(By.CSS_SELECTOR, "thead th") if head.text.strip()]
    place = heads.index(label) + 1
    return [cell.text for cell in table.find_elements(By.CSS_SELECTOR, f"tbody tr td:nth-child({place})") if cell.text]


def asks(driver, seconds=20):
    """The first payloads that a click makes the page post, by the title of their chart."""
    seen = {}

    def more():
        for payload in asked(driver):
            if "slice_id" in payload.get("form_data", {}):
                seen[payload["form_data"]["slice_id"]] = payload
        return seen

    until(more, seconds)
    return seen, more


def open_all(site, user, password, prefix, keep, whole=True):
    """Opens each dashboard; keeps what it asked, and pictures of the whole of it at both widths, the wide one alone else."""
    driver, times = browser(), {}
    try:
        log_in(driver, site.url, user, password)
        for slug in SLUGS:
            charts = len(charts_of(slug)) if whole else 1
            times[slug] = visit(driver, site, slug, charts)
            for width, name in ((WIDE, slug), (NARROW, f"narrow-{slug}"))[: 2 if keep else 1]:
                driver.set_window_size(width, 3200)
                grow(driver, width)
                settle(driver, charts)
                driver.save_screenshot(str(site.shots / f"{prefix}{name}.png"))
                cut = driver.execute_script(CUT)
                assert not keep or not cut, f"{slug} cuts tables at {width} pixels: {cut}"  # not what an author widened
            boxes = driver.execute_script(ERRORS)
            assert not boxes, f"{slug} shows an error: {boxes}"
            seen = list(asked(driver))
            slices = {p.get("form_data", {}).get("slice_id") for p in seen} - {None}
            assert len(slices) >= charts, f"{slug}: {len(slices)} of {charts} charts asked for data"
            if keep:
                site.payloads += [(slug, payload) for payload in seen]
    finally:
        driver.quit()
    return times


def plain(payload):
    """A payload without the shaping that Superset does after the query."""
    queries = [{**q, "post_processing": [], "time_offsets": []} for q in payload["queries"]]
    return {**payload, "queries": queries, "result_type": "full", "result_format": "json"}


def normal(value):
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float)):
        return None if isinstance(value, float) and math.isnan(value) else float(f"{value:.12g}")
    if isinstance(value, str) and len(value) >= 10 and value[4:5] == "-" and value[7:8] == "-":
        try:
            moment = datetime.fromisoformat(value)
            return moment.replace(tzinfo=timezone.utc).timestamp() * 1000
        except ValueError:
            return value
    return value


def bag(rows):
    return Counter(json.dumps([normal(row[name]) for name in row], ensure_ascii=False) for row in rows)


# --- the tests, in this order ------------------------------------------------------------------------------------------


def importing_twice_changes_nothing(site):
    before = site.state()
    site.bring()
    assert site.state() == before


def every_dashboard_opens_without_an_error_box(site):
    times = open_all(site, "admin", site.password, "", True)
    return ", ".join(f"{slug} {seconds:.1f} s" for slug, seconds in times.items())


def a_phone_is_shown_one_chart_below_the_other(site):
    """As wide as the phone, no chart cut at its side, and numbers two in a row."""
    driver, seen = browser(), []
    try:
        log_in(driver, site.url, "admin", site.password)
        driver.execute_cdp_cmd("Network.setUserAgentOverride", {"userAgent": PHONE})
        size = {"width": 390, "height": 6000, "deviceScaleFactor": 1, "mobile": True}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        for slug in ("pairing", "phone"):
            driver.get(f"{site.url}/superset/dashboard/{site.slugs[slug]}/")
            settle(driver, len(charts_of(slug)))
            driver.save_screenshot(str(site.shots / f"on-a-phone-{slug}.png"))
            page, right, narrow = driver.execute_script(WIDTHS)
            assert page <= 390 and right <= 390, f"{slug} is {page} pixels wide, its charts reach {right}"
            assert narrow >= 150, f"{slug} has a chart of {narrow} pixels"
            seen.append(f"{slug} {page} px")
    finally:
        driver.quit()
    return ", ".join(seen)


def a_filter_narrows_the_charts_that_have_its_column(site):
    """Every kind of filter once, chosen by hand in the browser."""
    with duckdb.connect(str(site.served), read_only=True) as file:
        sql = "select table_name, column_name from information_schema.columns where table_schema = 'mart'"
        columns = set(file.execute(sql).fetchall())
    titles = {c["id"]: c["slice_name"] for c in site.admin.all("/api/v1/chart/")}
    driver, seen, told = browser(), set(), 0
    try:
        log_in(driver, site.url, "admin", site.password)
        for slug in SLUGS:
            for each in BOARDS[slug]["filters"]:
                value = value_to_choose(site, each)
                if (each["view"], each["column"]) in seen or value is None:
                    continue
                seen.add((each["view"], each["column"]))
                visit(driver, site, slug)
                list(asked(driver))
                choose(driver, each["name"], value)
                _, more = asks(driver)
                settle(driver, len(charts_of(slug)))
                narrowed = narrows(site, slug, each["column"], value, more())
                expected = {
                    chart["title"]
                    for chart in charts_of(slug)
                    if (chart["view"], each["column"]) in columns and acts_on(each, chart)
                }
                names = {titles[number] for number in narrowed}
                assert names == expected, f"{slug}, {each['name']}: {sorted(names ^ expected)}"
                told += len(names)
    finally:
        driver.quit()
    return f"{len(seen)} filters, {told} charts narrowed"


def acts_on(chosen, chart):
    if "only" in chosen:
        return chart["name"] in chosen["only"]
    return chosen["column"] not in chart.get("ignores", [])


def value_to_choose(site, chosen):
    """Another value than the page starts with, and one that the newest year has."""
    name, view = chosen["column"], chosen["view"]
    newest = "" if name == "plan_year" else f" and plan_year = (select max(plan_year) from mart.{view})"
    sql = f"select distinct {name}::varchar as v from mart.{view} where {name} is not null{newest} order by 1"
    with duckdb.connect(str(site.served), read_only=True) as file:
        values = [value for (value,) in file.execute(sql).fetchall()]
    return None if len(values) < 2 else values[0] if chosen.get("descending") else values[-1]


def narrows(site, slug, name, value, payloads):
    """The charts whose rows are fewer or other for the filter: asked with it and without it."""
    narrowed = set()
    for number, payload in payloads.items():
        chosen = [f for f in payload["queries"][0].get("filters", []) if f["col"] == name and str(f["val"]) == str([value])]
        chosen += [f for f in payload["queries"][0].get("filters", []) if f["col"] == name and f["val"] == [int(value)]] if value.isdigit() else []
        result = site.admin.chart_data(plain(payload)).json()["result"][0]
        if chosen and name in [each["column"] for each in result["applied_filters"]]:
            narrowed.add(number)
            site.narrowed.append((slug, payload))
            rows = [row for row in result["data"] if name in row]
            assert all(str(row[name]) == value for row in rows), f"{slug}: rows beside {value}"
    return narrowed


def a_click_on_a_score_leads_to_its_cells(site):
    """From a category's score to its targets, from a target to the rows behind it."""
    trace, targets, categories = (
        next(c["title"] for c in charts_of("pairing") if c["name"] == name) for name in ("trace", "targets", "categories")
    )
    titles = {c["id"]: c["slice_name"] for c in site.admin.all("/api/v1/chart/")}
    driver = browser()
    try:
        log_in(driver, site.url, "admin", site.password)
        visit(driver, site, "pairing")
        pairing, year = (
            driver.find_elements(By.CSS_SELECTOR, '[data-test="filter-bar"] .ant-select-selection-item')[n].text for n in (0, 1)
        )
        category = click_a_bar(driver, chart(driver, categories))
        settle(driver, len(charts_of("pairing")))
        rows = site.query(
            f"select target_id from mart.v_target_status where pairing_name = '{pairing}' and plan_year = {year}"
            f" and category = '{category}'"
        )
        shown = column(driver, targets, "任务编号")
        assert Counter(shown) == Counter(row["target_id"] for row in rows), f"{category}: {shown}"
        assert set(column(driver, trace, "任务编号")) <= set(shown), "the trace shows other categories"
        rows = site.query(
            "select target_id, place_in_file from mart.v_score_trace where place_in_file is not null and"
            f" pairing_name = '{pairing}' and plan_year = {year} and category = '{category}' order by trace_no"
        )
        target = min(Counter(row["target_id"] for row in rows).items(), key=lambda item: (item[1], item[0]))[0]
        places = Counter(row["place_in_file"] for row in rows if row["target_id"] == target)
        list(asked(driver))
        next(c for c in chart(driver, targets).find_elements(By.TAG_NAME, "td") if c.text == target).click()
        _, more = asks(driver)
        settle(driver, len(charts_of("pairing")))
        assert {titles[number] for number in more()} == {trace}, "a click on a target narrows more than its trace"
        assert set(column(driver, trace, "任务编号")) == {target}
        assert Counter(column(driver, trace, "出处")) == places, f"{target}: {column(driver, trace, '出处')}"
        driver.save_screenshot(str(site.shots / "drilled.png"))
    finally:
        driver.quit()
    return f"{category} → {target} → {sum(places.values())} rows, such as {next(iter(places))}"


def click_a_bar(driver, holder):
    """Clicks down a bar chart until a bar is hit, and gives the category that it filters by."""
    canvas = holder.find_element(By.TAG_NAME, "canvas")
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", canvas)
    list(asked(driver))
    height = canvas.size["height"]
    for step in range(6, 20):
        ActionChains(driver).move_to_element_with_offset(canvas, 0, int(height * (step / 20 - 0.5))).click().perform()
        try:
            seen, _ = asks(driver, 2)
        except AssertionError:
            continue
        for payload in seen.values():
            for each in payload["queries"][0]["filters"]:
                if each["col"] == "category":
                    return each["val"][0]
    raise AssertionError("no bar could be clicked")


def every_chart_shows_what_query_says(site):
    told, parts = [], []
    for slug, payload in site.payloads + site.narrowed:
        results = site.admin.chart_data(plain(payload))
        assert results.ok, f"{slug}: {results.text[:300]}"
        for result in results.json()["result"]:
            sql = result["query"].strip().rstrip(";").strip()
            told.append((slug, sql, result["data"]))
            parts.append(f"select {len(parts)} as n, coalesce(to_json(list(r)), '[]')::varchar as rows from ({sql}) as r")
    asked_again = {int(row["n"]): json.loads(row["rows"]) for row in site.query("\nunion all\n".join(parts))}
    for n, (slug, sql, data) in enumerate(told):
        assert bag(data) == bag(asked_again[n]), f"{slug}: {sql}\n{data[:3]}\n{asked_again[n][:3]}"
    sql_by_board = [{"dashboard": slug, "sql": sql} for slug, sql, _ in told]
    (site.shots / "queries.json").write_text(json.dumps(sql_by_board, ensure_ascii=False, indent=1), encoding="utf-8")
    rows = sum(len(data) for _, _, data in told)
    return f"{len(told)} queries, {rows} rows, no difference; slowest in DuckDB {slowest(site, told):.1f} ms"


def slowest(site, told):
    """Milliseconds of the slowest of these queries in DuckDB itself, the best of three tries each."""
    with duckdb.connect(str(site.served), read_only=True) as file:

        def took(sql):
            start = time.perf_counter()
            file.execute(sql).fetchall()
            return time.perf_counter() - start

        return 1000 * max(min(took(sql) for _ in range(3)) for _, sql, _ in told)


def headline_numbers_equal_the_assessment(site):
    """Written apart from the views: over the assessment's own tables."""
    sets = site.sets()

    def told(view, columns, metrics, **only):
        filters = [{"col": name, "op": "==", "val": value} for name, value in only.items()]
        query = {"columns": columns, "metrics": metrics, "filters": filters, "row_limit": 50000}
        payload = {"datasource": {"id": sets[view], "type": "table"}, "queries": [query], "result_type": "full"}
        return bag(site.admin.chart_data(payload).json()["result"][0]["data"])

    cases = [
        (
            ("v_pairing_scorecard", ["scorecard", "pairing_id", "plan_year"], ["points_shown", "missed_sum"]),
            "select scorecard, pairing_id, plan_year, points, missed_targets from assess.pairing_scores",
        ),
        (
            ("v_category_score", ["scorecard", "pairing_id", "plan_year", "category"], ["points_sum"]),
            "select scorecard, pairing_id, plan_year, category, points from assess.category_scores",
        ),
        (
            ("v_target_status", ["pairing_id", "plan_year", "target_id"], ["actual_shown", "target_shown"]),
            "select pairing_id, plan_year, target_id, actual_value, target_value from assess.target_results",
        ),
        (
            ("v_indicator_year", ["pairing_id", "plan_year", "indicator", "side"], ["value_shown"]),
            "select pairing_id, plan_year, indicator, side, value from assess.indicator_years",
        ),
    ]
    rows = 0
    for asked_for, sql in cases:
        expected = bag(site.query(sql))
        rows += sum(expected.values())
        assert told(*asked_for) == expected, asked_for[0]
    # Donations that both sides tell are added up once, as the indicator does.
    donated = told("v_donation", ["pairing_id", "plan_year"], ["value_sum"], donation_state="received")
    sql = (
        "select pairing_id, plan_year, value from assess.indicator_years where indicator = 'FND-13' and side = 'J'"
        " and pairing_id in (select pairing_id from mart.v_donation)"
    )
    assert donated == bag(site.query(sql)), "donations"
    return f"{rows} rows"


def a_user_of_one_pairing_sees_nothing_of_another(site):
    pairings = site.pairings()
    assert len(pairings) > 1, "needs two pairings"
    own = next(iter(pairings))
    foreign = {text for key, name in pairings.items() if key != own for text in (key, name)}
    clerk, rows, lines, values = site.user("one-pairing", f"Pairledger {site.name} 结对 {own}"), 0, 0, 0
    for slug, payload in site.payloads:
        unfiltered = plain(payload)
        for query in unfiltered["queries"]:
            query["filters"] = [f for f in query.get("filters", []) if f["col"] not in ("pairing_name", "pairing_id")]
        answer = clerk.chart_data(unfiltered)
        assert answer.ok, f"{slug}: {answer.status_code} {answer.text[:300]}"
        export = clerk.chart_data({**unfiltered, "result_format": "csv"})
        assert export.ok and export.headers["Content-Type"].startswith("text/csv"), f"{slug}: {export.text[:300]}"
        data = [r["data"] for r in answer.json()["result"]]
        for text in (json.dumps(data, ensure_ascii=False), export.content.decode("utf-8-sig")):
            leaked = [word for word in foreign if word in text]
            assert not leaked, f"{slug} shows {leaked} to a user of {own}"
        rows += sum(len(r) for r in data)
        lines += export.content.count(b"\n") - 1
        values += sum(len(r) for r in data) if "native_filter_id" in payload.get("form_data", {}) else 0
    assert rows > 0 and lines > 0 and values > 0, "the user sees nothing at all"
    break_out(site, clerk, foreign)
    open_all(site, "one-pairing", USER_PASSWORD, "one-pairing-", False)
    return f"{own} alone in {rows} rows, {lines} exported lines, {values} filter values; SQL Lab is closed"


def break_out(site, clerk, foreign):
    """What a curious user would try next."""
    database = next(d["id"] for d in site.admin.all("/api/v1/database/") if d["database_name"] == f"Pairledger {site.name}")
    sets = site.sets()
    sql = {"database_id": database, "sql": "select * from mart.v_rank", "schema": "mart"}
    assert clerk.raw("POST", "/api/v1/sqllab/execute/", json=sql).status_code == 403, "SQL Lab is open"
    for extras in ({"where": "1 = 1) or (1 = 1"}, {"where": "1 = 1 or 1 = 1"}, {"having": "1 = 1 or 1 = 1"}):
        query = {"columns": ["pairing_id", "pairing_name"], "metrics": ["rank_shown"], "row_limit": 1000, "extras": extras}
        payload = {"datasource": {"id": sets["v_rank"], "type": "table"}, "queries": [query], "result_type": "full"}
        answer = clerk.chart_data(payload)
        if answer.ok:
            text = json.dumps([r["data"] for r in answer.json()["result"]], ensure_ascii=False)
            assert not [word for word in foreign if word in text], f"{extras} breaks out"
    for name in sets.values():
        for path in (
            f"/datasource/samples?datasource_type=table&datasource_id={name}&force=true",
            f"/api/v1/datasource/table/{name}/column/pairing_name/values/",
            f"/api/v1/datasource/table/{name}/column/pairing_id/values/",
        ):
            answer = clerk.raw("POST" if "samples" in path else "GET", path, json={} if "samples" in path else None)
            text = json.dumps(answer.json(), ensure_ascii=False) if answer.ok else ""
            assert not [word for word in foreign if word in text], f"{path} shows another pairing"


def a_new_release_shows_while_a_dashboard_is_open(site):
    """A second real run on a changed ledger; the dashboards answer all the while, then show the new figure."""
    ledger, whole, changed = a_changed_donation(site)
    sql = (
        "select (select max(release_no) from mart.release) as release_no, sum(value) as value from mart.v_indicator_year"
        " where indicator = 'FND-13' and side = 'J' and is_scored and plan_year ="
        " (select max(plan_year) from mart.v_pairing_scorecard)"
    )
    before = site.query(sql)[0]
    payload = next(p for slug, p in site.payloads if slug == "donation" and p["form_data"].get("viz_type") == "big_number_total")
    shown, answers, driver = [], 0, browser()
    try:
        log_in(driver, site.url, "admin", site.password)
        visit(driver, site, "donation")
        shown.append(chart(driver, "社会帮扶资金").text.split()[1])
        ledger.write_bytes(changed)
        run = subprocess.Popen([PAIRLEDGER, "run", site.workspace], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while run.poll() is None:
            answer = site.admin.chart_data(payload)
            assert answer.ok, answer.text[:300]
            answers += 1
            if answers % 20 == 0:
                visit(driver, site, "donation")
                assert not driver.execute_script(ERRORS)
        assert run.returncode in (0, 1), f"the run ended with {run.returncode}"
        after = site.query(sql)[0]
        visit(driver, site, "donation")
        assert not driver.execute_script(ERRORS)
        shown.append(chart(driver, "社会帮扶资金").text.split()[1])
        visit(driver, site, "overview")
        assert str(after["release_no"]) in column(driver, "数据发布", "发布编号")
    finally:
        driver.quit()
        ledger.write_bytes(whole)
        assert site.pairledger("rollback", site.workspace, before["release_no"]).returncode == 0
    assert after["release_no"] > before["release_no"]  # by more than one where this was tried before and rolled back
    assert shown == [f"{before['value']:,.2f}".rstrip("0").rstrip("."), f"{after['value']:,.2f}".rstrip("0").rstrip(".")], shown
    return f"release {before['release_no']} → {after['release_no']}, {shown[0]} → {shown[1]} 万元, {answers} answers meanwhile"


def a_changed_donation(site):
    """A donation ledger, its bytes, and its bytes with the first amount 1,000 yuan higher."""
    year = max(path.name for path in (site.workspace / "ledgers").iterdir() if path.name.isdigit())
    ledger = sorted((site.workspace / "ledgers" / year).rglob("*社会捐赠台账.csv"))[0]
    whole = ledger.read_bytes()
    lines = whole.decode("gb18030").splitlines(keepends=True)
    at = next(n for n, line in enumerate(lines) if re.match(r"\d+,20", line))
    lines[at] = re.sub(r",(\d{4,})(?=,)", lambda amount: f",{int(amount[1]) + 1000}", lines[at], count=1)
    return ledger, whole, "".join(lines).encode("gb18030")


def bad_states_are_told_in_one_sentence(site):
    said = []

    def expect(words):
        done = site.check()
        assert done.returncode == 2 and words in done.stderr, f"{words}: {done.returncode} {done.stderr}"
        said.append(done.stderr.strip().splitlines()[0])

    good = site.check()
    assert good.returncode == 0, good.stderr
    kept, other = site.served.with_suffix(".kept"), site.served.with_suffix(".other")
    shutil.copy2(site.served, kept)
    try:
        os.remove(site.served)
        expect("missing where Superset looks")
        shutil.copy2(kept, other)
        with duckdb.connect(str(other)) as file:
            file.execute("create or replace view mart.v_rank as select pairing_id from assess.pairing_scores")
        os.replace(other, site.served)
        expect("does not fit the bundle (view v_rank)")
        other.write_bytes(of_a_later_duckdb(kept.read_bytes()))
        os.replace(other, site.served)
        expect("too old for the file")
    finally:
        os.replace(kept, site.served)
        other.unlink(missing_ok=True)
    chart = site.admin.call("GET", f"/api/v1/dashboard/{site.slugs['fund']}/charts")["result"][0]["id"]
    site.admin.call("DELETE", f"/api/v1/chart/{chart}")
    expect("Half imported")
    assert "stays away" in site.bring()
    expect("Half imported")
    site.bring("--restore")
    assert site.check().returncode == 0
    return "; ".join(said)


def of_a_later_duckdb(file):
    """The same file as a DuckDB would have written it that ours cannot read: version and checksum of its first block."""
    head = bytearray(file[:4096])
    head[12:20] = (99).to_bytes(8, "little")
    checksum = 5381
    for (word,) in struct.iter_unpack("<Q", head[8:]):
        checksum ^= word * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
    return struct.pack("<Q", checksum) + head[8:] + file[4096:]


def roles_add_up_and_no_role_beside_opens_more(site):
    """Who may see all sees all with a pairing's role besides; an author builds; who could export all is named."""
    everything, author = f"Pairledger {site.name} 全部结对", f"Pairledger {site.name} 作者"
    pairings = site.pairings()
    one = f"Pairledger {site.name} 结对 {next(iter(pairings))}"
    board = next(b["id"] for b in site.admin.all("/api/v1/dashboard/") if b["slug"] == site.slugs["pairing"])
    sets, exports = site.sets(), f"/api/v1/dashboard/{board}/export_as_example/"

    def seen(user):
        query = {"columns": ["pairing_id"], "metrics": [], "row_limit": 1000}
        payload = {"datasource": {"id": sets["v_pairing_scorecard"], "type": "table"}, "queries": [query], "result_type": "full"}
        return {row["pairing_id"] for row in user.chart_data(payload).json()["result"][0]["data"]}

    assert seen(site.user("all-and-one", everything, one)) == set(pairings)
    builder = site.user("author", one, author)
    assert seen(builder) == {next(iter(pairings))}
    chart = {"slice_name": "作者自建", "viz_type": "table", "params": "{}", "datasource_id": sets["v_rank"], "datasource_type": "table"}
    builder.call("POST", "/api/v1/chart/", json=chart)
    builder.call("POST", "/api/v1/dashboard/", json={"dashboard_title": "作者自建"})
    assert builder.raw("PUT", f"/api/v1/dataset/{sets['v_rank']}", json={"sql": "select 1"}).status_code == 403
    assert builder.raw("GET", exports).status_code == 403
    assert site.check().returncode == 0
    site.user("one-and-gamma", one, "Gamma")
    told = site.check().stderr
    assert "one-and-gamma" in told and "Gamma" in told and "export_as_example" in told, told
    site.user("one-and-gamma", one)
    assert site.check().returncode == 0
    return f"{len(pairings)} pairings for all-and-one, 1 for the author"


def an_authors_edits_survive_an_import(site):
    """Fifty random edits, then a release that changes nearly every title; the last test, since edits stay."""
    seed = int(time.time())
    made = Author(site.admin, f"Pairledger {site.name}", seed).edits(50)
    told = site.bring("--language", "en").splitlines()
    lost = [(what, was, look()) for what, look, was in made if look() != was]
    assert not lost, f"seed {seed}: {len(lost)} of {len(made)} lost: {lost[:3]}"
    plan = site.pairledger("superset", site.workspace, "--plan", site.url, "--language", "en").stdout
    assert plan.splitlines()[-1].startswith("0 to write, 0 to remove"), plan
    open_all(site, "admin", site.password, "edited-", False, False)
    asks = sum(line.startswith("ask") for line in told)
    return f"0 of {len(made)} lost (seed {seed}), {told[-1]}, {asks} asked about"


TESTS = [
    importing_twice_changes_nothing,
    every_dashboard_opens_without_an_error_box,
    a_phone_is_shown_one_chart_below_the_other,
    a_filter_narrows_the_charts_that_have_its_column,
    a_click_on_a_score_leads_to_its_cells,
    every_chart_shows_what_query_says,
    headline_numbers_equal_the_assessment,
    a_user_of_one_pairing_sees_nothing_of_another,
    a_new_release_shows_while_a_dashboard_is_open,
    bad_states_are_told_in_one_sentence,
    roles_add_up_and_no_role_beside_opens_more,
    an_authors_edits_survive_an_import,
]


def main():
    workspace, url, password_file, shots = sys.argv[1:5]
    site = Site(workspace, url, Path(password_file).read_text().strip(), shots)
    failed = 0
    for test in TESTS:
        name, start = test.__name__.replace("_", " "), time.monotonic()
        try:
            note = test(site)
            print(f"ok   {name} ({time.monotonic() - start:.1f} s){': ' + note if note else ''}", flush=True)
        except Exception as fault:  # every test is tried, whatever happened to the one before
            failed += 1
            print(f"FAIL {name}: {type(fault).__name__}: {fault}", flush=True)
    print(f"pictures of every dashboard: {site.shots}")
    print(f"{failed} of {len(TESTS)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
