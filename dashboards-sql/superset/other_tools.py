#!/usr/bin/env python3
"""other_tools WORKSPACE: ten figures of a published workspace, from each tool that is installed, beside the program's own.

The figures rest on the facts' Parquet, which any tool reads, and are asked of `pairledger query` first. A tool that is
not installed is said to be missing; one that gives another figure ends this with 1.
"""

import importlib
import json
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

PAIRLEDGER = Path(__file__).resolve().parents[2] / "bin" / "pairledger"
SUMS = [("fct_fund_flows", "amount_yuan"), ("fct_donations", "value_yuan")]
YEARS = (2018, 2019, 2020)
COUNTS = ["fct_employment_spells", "fct_training_sessions", "fct_exchange_events", "fct_projects"]
NAMES = [f"{column} of {table} {year}" for table, column in SUMS for year in YEARS] + [f"rows of {table}" for table in COUNTS]


def sql(read):
    """One statement for all ten, over tables as a tool calls them."""
    parts = [
        f"(select sum({column}) from {read(table)} where plan_year = {year})" for table, column in SUMS for year in YEARS
    ] + [f"(select count(*) from {read(table)})" for table in COUNTS]
    return "select " + ", ".join(f"cast({part} as varchar) as f{n}" for n, part in enumerate(parts))


def of_pairledger(workspace, star):
    done = subprocess.run(
        [PAIRLEDGER, "query", workspace, sql(lambda t: f"star.{t}"), "--format", "json"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return list(json.JSONDecoder().raw_decode(done.stdout)[0][0].values())


def of_duckdb_python(workspace, star):
    duckdb = importlib.import_module("duckdb")
    return list(duckdb.connect().execute(sql(lambda t: f"read_parquet('{star}/{t}/*.parquet')")).fetchone())


def of_duckdb_shell(workspace, star):
    shell = shutil.which("duckdb")
    if not shell:
        raise ImportError
    asked = sql(lambda t: f"read_parquet('{star}/{t}/*.parquet')")
    return list(json.loads(subprocess.run([shell, "-json", "-c", asked], capture_output=True, text=True, check=True).stdout)[0].values())


def of_pandas(workspace, star):
    pandas = importlib.import_module("pandas")
    read = lambda table: pandas.read_parquet(star / table)
    sums = [read(t).query(f"plan_year == {year}")[c].dropna().sum() for t, c in SUMS for year in YEARS]
    return sums + [len(read(t)) for t in COUNTS]


def of_polars(workspace, star):
    polars = importlib.import_module("polars")
    read = lambda table: polars.read_parquet(star / table / "*.parquet")
    sums = [read(t).filter(polars.col("plan_year") == year)[c].sum() for t, c in SUMS for year in YEARS]
    return sums + [read(t).height for t in COUNTS]


def of_pyarrow(workspace, star):
    dataset, compute = importlib.import_module("pyarrow.dataset"), importlib.import_module("pyarrow.compute")
    read = lambda table, year=None: dataset.dataset(star / table, format="parquet").to_table(
        filter=None if year is None else dataset.field("plan_year") == year
    )
    sums = [compute.sum(read(t, year)[c]).as_py() for t, c in SUMS for year in YEARS]
    return sums + [read(t).num_rows for t in COUNTS]


TOOLS = [of_duckdb_python, of_duckdb_shell, of_pandas, of_polars, of_pyarrow]


def main(workspace):
    release = Path(workspace) / "warehouse"
    manifest = json.loads(max((release / "releases").glob("*.json")).read_text(encoding="utf-8"))
    star = release / "builds" / manifest["build"] / "star"
    expected = [Decimal(str(value or 0)) for value in of_pairledger(workspace, star)]
    for name, value in zip(NAMES, expected):
        print(f"{value:>16,} {name}")
    failed = 0
    for tool in TOOLS:
        name = tool.__name__.removeprefix("of_").replace("_", " ")
        try:
            told = [Decimal(str(value or 0)) for value in tool(workspace, star)]
        except ImportError:
            print(f"—    {name}: not installed")
            continue
        wrong = [label for label, one, other in zip(NAMES, expected, told) if one != other]
        failed += bool(wrong)
        print(f"FAIL {name}: {wrong}" if wrong else f"ok   {name}: ten of ten")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
