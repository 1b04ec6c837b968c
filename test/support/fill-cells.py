"""Fills cells of workbooks in LibreOffice and saves them; run by the system's Python, which knows the office's bridge.

fill-cells.py PROGRAM PROFILE JOB, where JOB is a JSON file: {"files": [{"stages": [FROM, ..., TO], "cells": [...]}]}. Every
stage is a file URL: the first is opened and filled, then saved as the next one, which is opened and saved in turn.
A cell is {"sheet": NAME, "cell": "B12", "value": TEXT or NUMBER} or has "typed" for what is entered on the keyboard.
"""

import json
import os
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "ods": "calc8"}
SECONDS_TO_START = 120


def main(program, profile, job):
    with open(job, encoding="utf-8") as file:
        files = json.load(file)["files"]
    pipe = "plan" + profile.rstrip("/").rsplit("-", 1)[-1]
    office = subprocess.Popen(
        [
            program,
            "-env:UserInstallation=" + profile,
            "--headless",
            "--norestore",
            "--accept=pipe,name=" + pipe + ";urp;",
        ],
        start_new_session=True,
    )
    try:
        desktop = connect(office, pipe)
        for entry in files:
            pass_through(desktop, entry["stages"], entry["cells"])
        desktop.terminate()
        office.wait(timeout=60)
    finally:
        # The program is a script that starts others, and these would outlive it.
        if office.poll() is None:
            os.killpg(office.pid, signal.SIGKILL)


def connect(office, pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if office.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.1)


def pass_through(desktop, stages, cells):
    for at, (source, target) in enumerate(zip(stages, stages[1:])):
        document = desktop.loadComponentFromURL(source, "_blank", 0, (prop("Hidden", True),))
        if document is None:
            sys.exit("cannot open " + source)
        if at == 0:
            for cell in cells:
                fill(document, cell)
        document.storeToURL(target, (prop("FilterName", FILTERS[target.rsplit(".", 1)[-1]]),))
        document.close(True)


def fill(document, entry):
    sheets = document.Sheets
    if not sheets.hasByName(entry["sheet"]):
        sys.exit("no sheet " + entry["sheet"] + " among " + ", ".join(sheets.ElementNames))
    sheet = sheets.getByName(entry["sheet"])
    cell = sheet.getCellRangeByName(entry["cell"])
    if sheet.isProtected() and cell.CellProtection.IsLocked:
        sys.exit("locked: " + entry["sheet"] + " " + entry["cell"])
    if "typed" in entry:
        cell.FormulaLocal = entry["typed"]
    elif isinstance(entry["value"], str):
        cell.setString(entry["value"])
    else:
        cell.setValue(entry["value"])


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


main(*sys.argv[1:])
