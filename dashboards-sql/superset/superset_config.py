"""Settings of the Superset that `serve` starts: one machine, loopback, Chinese first."""

import os
from pathlib import Path

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
