"""Settings of the Superset that `serve` starts: one machine, loopback, Chinese first."""

import json
import os
from pathlib import Path

from flask import jsonify, request
from superset.utils.log import AbstractEventLogger

HERE = Path(__file__).resolve().parent
SITE = Path(os.environ["PAIRLEDGER_SUPERSET_SITE"])

SECRET_KEY = (SITE / "secret-key").read_text().strip()
SQLALCHEMY_DATABASE_URI = f"sqlite:///{SITE / 'superset.db'}?timeout=30"

BABEL_DEFAULT_LOCALE = "zh"
LANGUAGES = {
    "zh": {"flag": "cn", "name": "简体中文"},
    "en": {"flag": "us", "name": "English"},
}

# What a user sees is decided by access to datasets and by row-level security; no SQL templates anywhere.
FEATURE_FLAGS = {
    "DRILL_BY": True,
    "DRILL_TO_DETAIL": True,
    "ENABLE_TEMPLATE_PROCESSING": False,
    "ALLOW_ADHOC_SUBQUERY": False,
}



class NoEventLog(AbstractEventLogger):
    """Keeps no log of clicks: six commits a chart, one after another, cost more than the chart's own query."""

    def log(self, *arguments, **more):
        pass


EVENT_LOGGER = NoEventLog()


def FLASK_APP_MUTATOR(app):
    """Serves Superset's own Chinese with the words corrected that `wording.json` names."""
    whole = Path(app.root_path) / "translations" / "zh" / "LC_MESSAGES" / "messages.json"
    pack = json.loads(whole.read_text(encoding="utf-8"))
    pack["locale_data"]["superset"].update(json.loads((HERE / "wording.json").read_text(encoding="utf-8")))

    @app.after_request
    def as_wide_as_the_phone(response):
        """Superset's page names no viewport, so a phone would draw the phone's board 980 pixels wide."""
        if response.mimetype == "text/html" and "/dashboard/pairledger-" in request.path and "-phone" in request.path:
            page = response.get_data(as_text=True)
            response.set_data(page.replace("<head>", '<head><meta name="viewport" content="width=device-width">', 1))
        return response

    @app.before_request
    def chinese():
        if request.path.endswith("/language_pack/zh/"):
            return jsonify(pack)


# A new release replaces the file under a fixed path, so nothing read from it may be kept.
CACHE_CONFIG = {"CACHE_TYPE": "NullCache"}
DATA_CACHE_CONFIG = {"CACHE_TYPE": "NullCache"}

FONTS = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', Inter, Helvetica, Arial, sans-serif"
THEME_DEFAULT = {
    "algorithm": "default",
    "token": {
        "brandAppName": "结对协作考核",
        "brandLogoAlt": "Apache Superset",
        "brandLogoUrl": "/static/assets/images/superset-logo-horiz.png",
        "brandLogoMargin": "18px 0",
        "brandLogoHref": "/",
        "brandLogoHeight": "24px",
        "brandIconMaxWidth": 37,
        "fontFamily": FONTS,
        "fontSizeXS": "8",
        "fontSizeXXL": "28",
        "fontWeightNormal": "400",
        "fontWeightLight": "300",
        "fontWeightStrong": "500",
        "fontWeightBold": "700",
        "transitionTiming": 0.3,
        "colorPrimary": "#1f6f8b",
        "colorLink": "#1f6f8b",
        "colorError": "#cf4f4a",
        "colorWarning": "#e0a63a",
        "colorSuccess": "#3a9d6e",
        "colorInfo": "#4c8fbd",
    },
}
THEME_DARK = None

TALISMAN_ENABLED = True
TALISMAN_CONFIG = {
    "content_security_policy": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "blob:", "data:"],
        "worker-src": ["'self'", "blob:"],
        "connect-src": ["'self'"],
        "object-src": "'none'",
        "style-src": ["'self'", "'unsafe-inline'"],
        "script-src": ["'self'", "'strict-dynamic'"],
        "font-src": ["'self'", "data:"],
    },
    "content_security_policy_nonce_in": ["script-src"],
    "force_https": False,
    "session_cookie_secure": False,
}
