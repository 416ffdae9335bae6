"""Settings of the Superset that `serve` starts: one machine, loopback, Chinese first."""

import hashlib
import json
import os
import sys
from datetime import timedelta
from pathlib import Path

from flask import jsonify, request
from superset.utils.log import AbstractEventLogger

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import phone  # noqa: E402

SITE = Path(os.environ["PAIRLEDGER_SUPERSET_SITE"])


def secret(name):
    """Of this installation alone: made by `serve`, readable by its owner, never one that others know."""
    file = SITE / name
    if file.stat().st_mode & 0o077:
        raise PermissionError(f"{file} can be read by others: chmod 600 it, and make a new one if they did")
    text = file.read_text(encoding="ascii").strip()
    if len(text) < 40:
        raise ValueError(f"{file} is too short for a secret: remove it, and serve makes a new one")
    return text


def derived(purpose):
    return hashlib.sha256(f"{purpose}:{SECRET_KEY}".encode()).hexdigest()


SECRET_KEY = secret("secret-key")
# Not used here; Superset's own values are known to all.
GUEST_TOKEN_JWT_SECRET = derived("guest tokens")
GLOBAL_ASYNC_QUERIES_JWT_SECRET = derived("asynchronous queries")
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
    phone.add_to(app)

    @app.before_request
    def chinese():
        if request.path.endswith("/language_pack/zh/"):
            return jsonify(pack)


# A new release replaces the file under a fixed path, so nothing read from it may be kept.
CACHE_CONFIG = {"CACHE_TYPE": "NullCache"}
DATA_CACHE_CONFIG = {"CACHE_TYPE": "NullCache"}

FONTS = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', Inter, Helvetica, Arial, sans-serif"
# The legend's buttons for all and for none stand outside the chart where the legend takes two lines.
NO_BUTTONS = {"legend": {"selector": False}}
THEME_DEFAULT = {
    "echartsOptionsOverridesByChartType": {
        "echarts_timeseries_bar": NO_BUTTONS,
        "echarts_timeseries_line": NO_BUTTONS,
    },
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

# Behind a proxy that ends TLS: cookies then travel by TLS alone, and browsers are told to come by it.
BEHIND_TLS = os.environ.get("PAIRLEDGER_SUPERSET_TLS") == "yes"
ENABLE_PROXY_FIX = BEHIND_TLS
PREFERRED_URL_SCHEME = "https" if BEHIND_TLS else "http"

SESSION_COOKIE_NAME = "__Host-pairledger" if BEHIND_TLS else "pairledger"
SESSION_COOKIE_SECURE = BEHIND_TLS
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
PERMANENT_SESSION_LIFETIME = timedelta(hours=12)

WTF_CSRF_ENABLED = True
WTF_CSRF_TIME_LIMIT = int(timedelta(hours=12).total_seconds())

# Nobody comes in without a user that an admin made, and no other site may ask in a user's name.
AUTH_USER_REGISTRATION = False
PUBLIC_ROLE_LIKE = None
ENABLE_CORS = False

TALISMAN_ENABLED = True
TALISMAN_CONFIG = {
    "content_security_policy": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "blob:", "data:"],
        "worker-src": ["'self'", "blob:"],
        "connect-src": ["'self'"],
        "object-src": "'none'",
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": "'none'",
        "style-src": ["'self'", "'unsafe-inline'"],
        "script-src": ["'self'", "'strict-dynamic'"],
        "font-src": ["'self'", "data:"],
    },
    "content_security_policy_nonce_in": ["script-src"],
    "frame_options": "DENY",
    "referrer_policy": "same-origin",
    # What leads a plain request to TLS is the proxy; one on this machine may go on asking for /health.
    "force_https": False,
    "strict_transport_security": BEHIND_TLS,
    "session_cookie_secure": SESSION_COOKIE_SECURE,
    "session_cookie_http_only": SESSION_COOKIE_HTTPONLY,
    "session_cookie_samesite": SESSION_COOKIE_SAMESITE,
}
