"""An author at work in a Superset: random edits, each with a way to see whether it still stands."""

import json
import random


class Author:
    """Edits a workspace's boards, charts and datasets as the pages of Superset do, one call an edit."""

    def __init__(self, api, database, seed):
        self.api, self.random, self.count = api, random.Random(seed), 0
        self.sets = [s for s in api.all("/api/v1/dataset/") if s["database"]["database_name"] == database]
        ids = {s["id"] for s in self.sets}
        self.charts = [c for c in api.all("/api/v1/chart/") if c["datasource_id"] in ids]
        self.boards = [b for b in api.all("/api/v1/dashboard/") if (b["slug"] or "").startswith("pairledger-")]

    def edits(self, count):
        """Makes that many; gives for each what it is, a function that looks, and what it should see."""
        kinds = [
            self.board_text, self.chart_text, self.chart_param, self.own_metric, self.own_column, self.column_name,
            self.metric_format, self.resize, self.take_out, self.put_in, self.own_board, self.filter_name, self.colour,
        ]
        made = []
        for number in range(count):
            self.count = number
            made.append(kinds[number % len(kinds)]())
        return [(what, look, look()) for what, look in made]

    def fresh(self, word):
        return f"{word} {self.count}"

    def get(self, kind, number):
        return self.api.call("GET", f"/api/v1/{kind}/{number}")["result"]

    def put(self, kind, number, **body):
        self.api.call("PUT", f"/api/v1/{kind}/{number}", json=body)

    # --- boards ---

    def board_text(self):
        board, key = self.random.choice(self.boards), self.random.choice(["css", "dashboard_title", "certification_details"])
        self.put("dashboard", board["id"], **{key: self.fresh("/* 作者 */")})
        return f"{key} of {board['dashboard_title']}", lambda: self.get("dashboard", board["id"])[key]

    def layout(self, board):
        whole = self.get("dashboard", board["id"])
        return json.loads(whole["position_json"]), json.loads(whole["json_metadata"])

    def save(self, board, position, metadata):
        self.put("dashboard", board["id"], json_metadata=json.dumps({**metadata, "positions": position}))

    def a_chart_of(self, position):
        return self.random.choice([k for k, n in position.items() if isinstance(n, dict) and n["type"] == "CHART"])

    def resize(self):
        board = self.random.choice(self.boards)
        position, metadata = self.layout(board)
        node = self.a_chart_of(position)
        position[node]["meta"]["height"] = 60 + self.count
        self.save(board, position, metadata)
        return f"height of {node}", lambda: self.layout(board)[0].get(node, {}).get("meta", {}).get("height")

    def take_out(self):
        board = self.random.choice(self.boards)
        position, metadata = self.layout(board)
        node = self.a_chart_of(position)
        row = next(n for n in position.values() if isinstance(n, dict) and node in n.get("children", []))
        row["children"].remove(node)
        del position[node]
        self.save(board, position, metadata)
        return f"{node} taken out of {board['dashboard_title']}", lambda: node in self.layout(board)[0]

    def put_in(self):
        board, model = self.random.choice(self.boards), self.random.choice(self.charts)
        chart = self.own_chart(model)
        position, metadata = self.layout(board)
        grid = position["GRID_ID"]
        row, node = f"ROW-own{self.count}", f"CHART-own{self.count}"
        grid["children"].insert(self.random.randrange(len(grid["children"])), row)
        meta = {"chartId": chart, "width": 6, "height": 40, "sliceName": self.fresh("作者的图")}
        position[row] = {"type": "ROW", "id": row, "children": [node], "parents": ["ROOT_ID", "GRID_ID"], "meta": {"background": "BACKGROUND_TRANSPARENT"}}
        position[node] = {"type": "CHART", "id": node, "children": [], "parents": ["ROOT_ID", "GRID_ID", row], "meta": meta}
        self.save(board, position, metadata)

        def look():
            there = self.layout(board)[0]
            charts = {c["id"] for c in self.api.call("GET", f"/api/v1/dashboard/{board['id']}/charts")["result"]}
            return there.get(node, {}).get("meta", {}).get("chartId"), node in there.get(row, {}).get("children", []), chart in charts

        return f"own chart on {board['dashboard_title']}", look

    def own_board(self):
        chart = self.own_chart(self.random.choice(self.charts))
        node = {"type": "CHART", "id": "CHART-a", "children": [], "parents": ["ROOT_ID", "GRID_ID", "ROW-a"], "meta": {"chartId": chart, "width": 6, "height": 40}}
        position = {
            "DASHBOARD_VERSION_KEY": "v2",
            "ROOT_ID": {"type": "ROOT", "id": "ROOT_ID", "children": ["GRID_ID"]},
            "GRID_ID": {"type": "GRID", "id": "GRID_ID", "children": ["ROW-a"], "parents": ["ROOT_ID"]},
            "ROW-a": {"type": "ROW", "id": "ROW-a", "children": ["CHART-a"], "parents": ["ROOT_ID", "GRID_ID"], "meta": {}},
            "CHART-a": node,
        }
        body = {"dashboard_title": self.fresh("作者的看板"), "json_metadata": json.dumps({"positions": position})}
        number = self.api.call("POST", "/api/v1/dashboard/", json=body)["id"]
        self.put("dashboard", number, json_metadata=body["json_metadata"])
        return body["dashboard_title"], lambda: (self.get("dashboard", number)["position_json"], self.get("chart", chart)["params"])

    def filter_name(self):
        board = self.random.choice(self.boards)
        position, metadata = self.layout(board)
        chosen = self.random.choice(metadata["native_filter_configuration"])
        chosen["name"] = self.fresh("筛选")
        self.save(board, position, metadata)
        return f"name of {chosen['id']}", lambda: [
            f["name"] for f in self.layout(board)[1]["native_filter_configuration"] if f["id"] == chosen["id"]
        ]

    def colour(self):
        board = self.random.choice(self.boards)
        position, metadata = self.layout(board)
        word = self.random.choice(sorted(metadata["label_colors"]))
        metadata["label_colors"][word] = f"#0000{10 + self.count}"
        self.save(board, position, metadata)
        return f"colour of {word}", lambda: self.layout(board)[1]["label_colors"].get(word)

    # --- charts ---

    def own_chart(self, model):
        params = json.loads(model["params"])
        params["own"] = self.count
        body = {
            "slice_name": self.fresh("作者的图"), "viz_type": model["viz_type"], "params": json.dumps(params),
            "datasource_id": model["datasource_id"], "datasource_type": "table",
        }
        return self.api.call("POST", "/api/v1/chart/", json=body)["id"]

    def chart_text(self):
        chart, key = self.random.choice(self.charts), self.random.choice(["slice_name", "description"])
        self.put("chart", chart["id"], **{key: self.fresh("作者")})
        return f"{key} of {chart['slice_name']}", lambda: self.get("chart", chart["id"])[key]

    def chart_param(self):
        chart = self.random.choice(self.charts)
        params = json.loads(self.get("chart", chart["id"])["params"])
        values = {"row_limit": 500 + self.count, "y_axis_format": f",.{self.count % 9}f", "subtitle": self.fresh("own")}
        key = self.random.choice(sorted(values))
        params[key] = values[key]
        self.put("chart", chart["id"], params=json.dumps(params))
        return f"{key} of {chart['slice_name']}", lambda: json.loads(self.get("chart", chart["id"])["params"]).get(key)

    # --- datasets ---

    def put_lists(self, number, columns=None, metrics=None):
        read_only = {"created_on", "changed_on", "type_generic", "uuid", "certified_by", "certification_details", "is_certified", "warning_markdown"}
        body = {}
        if columns is not None:
            body["columns"] = [{k: v for k, v in c.items() if k not in read_only} for c in columns]
        if metrics is not None:
            body["metrics"] = [{k: v for k, v in m.items() if k not in read_only} for m in metrics]
        self.put("dataset", number, **body)

    def own_metric(self):
        number, name = self.random.choice(self.sets)["id"], f"own_metric_{self.count}"
        metrics = self.get("dataset", number)["metrics"]
        self.put_lists(number, metrics=[*metrics, {"metric_name": name, "expression": "count(*)", "verbose_name": "作者的数"}])
        return name, lambda: [(m["expression"], m["id"]) for m in self.get("dataset", number)["metrics"] if m["metric_name"] == name]

    def own_column(self):
        number, name = self.random.choice(self.sets)["id"], f"own_column_{self.count}"
        columns = self.get("dataset", number)["columns"]
        self.put_lists(number, columns=[*columns, {"column_name": name, "expression": "1 + 1", "type": "INTEGER"}])
        return name, lambda: [(c["expression"], c["id"]) for c in self.get("dataset", number)["columns"] if c["column_name"] == name]

    def column_name(self):
        number = self.random.choice(self.sets)["id"]
        columns = self.get("dataset", number)["columns"]
        chosen = self.random.choice(columns)
        chosen["verbose_name"] = self.fresh("作者的列")
        self.put_lists(number, columns=columns)
        return f"name of {chosen['column_name']}", lambda: [
            c["verbose_name"] for c in self.get("dataset", number)["columns"] if c["column_name"] == chosen["column_name"]
        ]

    def metric_format(self):
        number = self.random.choice([s["id"] for s in self.sets if self.get("dataset", s["id"])["metrics"]])
        metrics = self.get("dataset", number)["metrics"]
        chosen = self.random.choice(metrics)
        chosen["d3format"] = f".{self.count % 9}f"
        self.put_lists(number, metrics=metrics)
        return f"format of {chosen['metric_name']}", lambda: [
            m["d3format"] for m in self.get("dataset", number)["metrics"] if m["metric_name"] == chosen["metric_name"]
        ]
