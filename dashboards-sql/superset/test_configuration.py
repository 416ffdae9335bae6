"""What the served Superset answers to anybody, proven on the application itself; no server, no browser."""

import functools
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import phone

HERE = Path(__file__).resolve().parent

# Superset's configuration is of the process, so each case has a process of its own.
ASKED = """
import json
from superset.app import create_app
app = create_app()
with app.app_context():
    from superset.extensions import db
    from flask_appbuilder.models.sqla import Base
    Base.metadata.create_all(db.engine)
page = app.test_client().get("/login/", base_url=BASE)
def saved(browser):
    app.config["WTF_CSRF_ENABLED"] = False
    answer = app.test_client().put("/api/v1/dashboard/1", base_url=BASE, headers={"User-Agent": browser}, json={})
    app.config["WTF_CSRF_ENABLED"] = True
    return [answer.status_code, (answer.get_json(silent=True) or {}).get("message", "")]

print("ASKED" + json.dumps({
    "saved": [saved("Mozilla/5.0 (Linux; Android 14) Chrome/140 Mobile Safari/537.36"), saved("Mozilla/5.0 (X11) Chrome/140")],
    "status": page.status_code,
    "headers": {name.lower(): value for name, value in page.headers.items()},
    "cookies": page.headers.getlist("Set-Cookie"),
    "tokens": app.config["WTF_CSRF_ENABLED"],
    "known": [name for name in ("SECRET_KEY", "GUEST_TOKEN_JWT_SECRET", "GLOBAL_ASYNC_QUERIES_JWT_SECRET")
              if "change" in app.config[name].lower() or len(app.config[name]) < 40],
    "secrets": [app.config[name] for name in ("SECRET_KEY", "GUEST_TOKEN_JWT_SECRET")],
    "open": [name for name in ("AUTH_USER_REGISTRATION", "PUBLIC_ROLE_LIKE", "AUTH_ROLE_PUBLIC_PERMISSIONS", "ENABLE_CORS",
                               "DEBUG", "TESTING") if app.config.get(name)],
}))
"""


@functools.cache
def asked(secret="x" * 56, mode=0o600, tls=False):
    """What the application answers, or what it said when it did not start."""
    with tempfile.TemporaryDirectory() as site:
        key = Path(site) / "secret-key"
        key.write_text(secret + "\n", encoding="ascii")
        key.chmod(mode)
        settings = {
            "PAIRLEDGER_SUPERSET_SITE": site,
            "SUPERSET_CONFIG_PATH": str(HERE / "superset_config.py"),
            "SUPERSET_HOME": site,
            "PAIRLEDGER_SUPERSET_TLS": "yes" if tls else "",
            "PYTHONWARNINGS": "ignore",
        }
        base = "https://localhost" if tls else "http://localhost"
        run = subprocess.run(
            [sys.executable, "-c", f"BASE = {base!r}\n{ASKED}"],
            env={**os.environ, **settings}, capture_output=True, text=True, check=False,
        )
        found = re.search(r"^ASKED(.*)$", run.stdout, re.MULTILINE)
        return json.loads(found.group(1)) if found else run.stdout + run.stderr


class ConfigurationTest(unittest.TestCase):

    def test_a_page_on_this_machine(self):
        page = asked()
        self.assertIsInstance(page, dict, page)
        self.assertEqual(page["status"], 200)
        self.assertEqual(page["known"], [])
        self.assertEqual(page["open"], [])
        self.assertTrue(page["tokens"])
        headers = page["headers"]
        self.assertEqual(headers["x-frame-options"], "DENY")
        self.assertEqual(headers["x-content-type-options"], "nosniff")
        self.assertEqual(headers["referrer-policy"], "same-origin")
        policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
        self.assertEqual(policy["default-src"], "'self'")
        self.assertEqual(policy["object-src"], "'none'")
        self.assertEqual(policy["frame-ancestors"], "'none'")
        self.assertEqual(policy["base-uri"], "'self'")
        self.assertEqual(policy["form-action"], "'self'")
        self.assertIn("'nonce-", policy["script-src"])
        self.assertNotIn("unsafe", policy["script-src"])
        for cookie in page["cookies"]:
            self.assertIn("HttpOnly", cookie)
            self.assertIn("SameSite=Lax", cookie)
        self.assertTrue(page["cookies"])

    def test_behind_tls(self):
        page = asked(tls=True)
        self.assertIsInstance(page, dict, page)
        self.assertIn("max-age=", page["headers"]["strict-transport-security"])
        self.assertTrue(page["cookies"])
        for cookie in page["cookies"]:
            self.assertTrue(cookie.startswith("__Host-pairledger="), cookie)
            self.assertIn("Secure", cookie)

    def test_a_secret_that_others_know_is_refused(self):
        self.assertIn("can be read by others", str(asked(mode=0o644)))
        self.assertIn("too short for a secret", str(asked(secret="admin")))

    def test_another_installation_has_other_secrets(self):
        one, other = asked()["secrets"], asked("b" * 56)["secrets"]
        self.assertEqual(len({*one, *other}), 4)


    def test_a_board_is_not_saved_as_a_phone_was_shown_it(self):
        phone, desk = asked()["saved"]
        self.assertEqual(phone[0], 403)
        self.assertIn("电脑", phone[1])
        self.assertNotIn("电脑", desk[1])


class PhoneTest(unittest.TestCase):

    @staticmethod
    def board(*rows):
        """A layout of rows of (name, width, height)."""
        place = {"GRID_ID": {"type": "GRID", "id": "GRID_ID", "children": []}}
        for number, row in enumerate(rows):
            name = f"ROW-{number}"
            place["GRID_ID"]["children"].append(name)
            place[name] = {"type": "ROW", "id": name, "children": [chart for chart, _, _ in row]}
            for chart, width, height in row:
                meta = {"width": width, "height": height}
                place[chart] = {"type": "CHART", "id": chart, "children": [], "parents": ["ROOT_ID", "GRID_ID", name], "meta": meta}
        return place

    @staticmethod
    def rows(place):
        return [[(c, place[c]["meta"]["width"]) for c in place[r]["children"]] for r in place["GRID_ID"]["children"]]

    def test_charts_lie_one_below_the_other_and_numbers_in_pairs(self):
        place = self.board([("a", 12, 20)], [("b", 4, 20), ("c", 4, 20), ("d", 4, 20)], [("e", 7, 50), ("f", 5, 50)])
        before = json.dumps(place)
        self.assertEqual(self.rows(phone.stacked(place)), [[("a", 12)], [("b", 6), ("c", 6)], [("d", 12)], [("e", 12)], [("f", 12)]])
        self.assertEqual(json.dumps(place), before)

    def test_a_chart_knows_the_row_that_it_lies_in(self):
        place = phone.stacked(self.board([("a", 6, 50), ("b", 6, 50)]))
        for row in place["GRID_ID"]["children"]:
            for child in place[row]["children"]:
                self.assertEqual(place[child]["parents"][-1], row)


if __name__ == "__main__":
    unittest.main()
