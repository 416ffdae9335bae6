"""How boards come to a phone: as wide as it is, one chart below the other, and only to be read."""

import json

from flask import jsonify, request

OURS = "pairledger-"
WHOLE, TILE = 12, 20  # columns; and how high a number's card is at most, in 8 pixels


def is_phone():
    """What browsers of phones say of themselves, and those of tablets do not."""
    return "Mobi" in request.headers.get("User-Agent", "")


def stacked(position):
    """The same layout with each chart in a row of its own, and numbers two in a row."""
    place = json.loads(json.dumps(position))
    grid = place.get("GRID_ID")
    if not grid:
        return position
    rows = []
    for name in grid["children"]:
        row = place.get(name, {})
        if row.get("type") != "ROW":
            rows.append(name)
            continue
        for number, children in enumerate(broken(place, row["children"])):
            new = name if number == 0 else f"{name}~{number}"
            place[new] = {**row, "id": new, "children": children}
            for child in children:
                place[child]["meta"]["width"] = WHOLE // len(children)
                place[child]["parents"] = [*place[child]["parents"][:-1], new]
            rows.append(new)
    grid["children"] = rows
    return place


def broken(place, children):
    """A row's charts as rows for a phone."""
    rows, tiles = [], []
    for child in children:
        if len(children) > 1 and place[child].get("meta", {}).get("height", 0) <= TILE:
            tiles.append(child)
            if len(tiles) == 2:
                rows.append(tiles)
                tiles = []
        else:
            rows += [tiles] if tiles else []
            tiles = []
            rows.append([child])
    return rows + ([tiles] if tiles else [])


def add_to(app):
    @app.after_request
    def as_wide_as_the_phone(response):
        """Superset's page names no viewport, so a phone would draw it 980 pixels wide."""
        if not is_phone():
            return response
        if response.mimetype == "text/html" and f"/dashboard/{OURS}" in request.path:
            page = response.get_data(as_text=True)
            response.set_data(page.replace("<head>", '<head><meta name="viewport" content="width=device-width">', 1))
        elif is_a_board() and request.method == "GET" and response.status_code == 200:
            board = response.get_json()
            result = board.get("result", {})
            if str(result.get("slug") or "").startswith(OURS) and result.get("position_json"):
                result["position_json"] = json.dumps(stacked(json.loads(result["position_json"])))
                response.set_data(json.dumps(board))
        return response

    @app.before_request
    def boards_are_made_at_a_desk():
        """What a phone was shown is not how the board lies: it must not be saved as if it were."""
        if is_phone() and is_a_board() and request.method == "PUT":
            return jsonify(message="看板在电脑上编排：手机上看到的排列不能保存。"), 403
        return None


def is_a_board():
    parts = request.path.strip("/").split("/")
    return parts[:3] == ["api", "v1", "dashboard"] and len(parts) == 4
