#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fleetglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the whole window as a screen reader does, with the keyboard only, and fails on what it could not say.

accessibility_walk.py PROGRAM [--dump]: starts PROGRAM with the demo fleet on a screen of its own (packaging/dev.d/headless.sh).
Ends with 77 where AT-SPI or an invisible screen is missing, 1 on faults, 2 when a page does not come.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

HEADLESS = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "dev.d" / "headless.sh"
SKIPPED = 77
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")

# A walk that sees less has not seen the window.
LEAST = {"button": 40, "menu item": 45, "page tab": 12, "text": 8, "table cell": 300, "table column header": 40, "label": 150,
         "list item": 40, "check box": 8, "combo box": 5, "spin button": 2}
LEAST_PLACES = 35

# What needs a name as soon as the keyboard reaches it or it can be pressed.
ACTING = {"button", "push button", "push button menu", "toggle button", "check box", "radio button", "combo box", "text", "entry",
          "password text", "spin button", "slider", "list", "table", "tree", "tree table", "menu item", "check menu item",
          "radio menu item", "page tab", "list item", "table cell", "tree item", "table column header", "table row header", "link"}
WITH_VALUE = {"spin button", "slider", "progress bar", "level bar", "dial", "scroll bar"}
TABLES = {"table", "tree", "tree table"}
MOST_ROWS = 2  # of each table: every column (Qt tells the hidden ones, too), but not every row


def why_not():
    if not sys.platform.startswith("linux"):
        return "AT-SPI is Linux's"
    for tool in ("Xvfb", "dbus-daemon", "xdotool", "bash"):
        if not shutil.which(tool):
            return f"there is no {tool}"
    if not any(os.path.exists(path) for path in LAUNCHERS):
        return "there is no at-spi-bus-launcher"
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi  # noqa: F401
    except (ImportError, ValueError) as fault:
        return f"Python cannot speak AT-SPI: {fault}"
    return None


class Lost(Exception):
    """A page or dialog that does not come; the walk cannot go on."""


class Node:
    """One accessible with what we ask of it. Rows move and dialogs go while we look: what is gone shows no more."""

    def __init__(self, it):
        self.it = it
        self.role = self.name = self.description = ""
        self.is_showing = self.is_focusable = self.is_focused = self.is_enabled = False
        self.is_gone = False
        try:
            self.ask(it)
        except GLib.Error:
            self.is_gone = True
            self.is_showing = False

    def ask(self, it):
        states = it.get_state_set()
        self.role = it.get_role_name() or ""
        self.name = (it.get_name() or "").strip()
        self.description = (it.get_description() or "").strip()
        self.is_showing = states.contains(Atspi.StateType.SHOWING)
        self.is_focusable = states.contains(Atspi.StateType.FOCUSABLE)
        self.is_focused = states.contains(Atspi.StateType.FOCUSED)
        self.is_enabled = states.contains(Atspi.StateType.ENABLED)

    def children(self):
        """Those that are there still."""
        try:
            count = self.it.get_child_count()
        except GLib.Error:
            return
        for index in range(count):
            try:
                child = self.it.get_child_at_index(index)
            except GLib.Error:
                continue
            if child is not None:
                node = Node(child)
                if not node.is_gone:
                    yield node

    def shown_below(self):
        """Without the cells of tables, of which there may be thousands."""
        if self.is_showing:
            yield self
            for child in self.children() if self.role not in TABLES else ():
                yield from child.shown_below()

    def __str__(self):
        return f'{self.role} "{self.name}"'


class Judge:
    """Looks at everything that shows in one place and notes what is wrong."""

    def __init__(self, is_dumping):
        self.faults = {}
        self.counts = {}
        self.seen = set()
        self.places = {}
        self.newest = 0  # what the last place had that none before it had
        self.is_dumping = is_dumping

    def look(self, place, top):
        before = len(self.seen)
        if self.is_dumping:
            print(f"== {place}")
        looked = self.visit(place, top, [])
        self.newest = len(self.seen) - before
        self.places[place] = looked
        print(f"{place}: {looked} elements, {self.newest} new", flush=True)
        if looked < 2:
            self.fault(place, "nothing to see")

    def fault(self, where, what):
        self.faults.setdefault(what, where)

    def visit(self, place, node, path):
        if not node.is_showing and node.role not in ("menu item", "popup menu", "separator", "application"):
            return 0
        path = path + [str(node)]
        self.note(node, path)
        self.judge(place, node, path)
        if node.role in TABLES:
            return 1 + self.visit_table(place, node, path)
        children = list(node.children())
        self.judge_siblings(place, children, path)
        return 1 + sum(self.visit(place, child, path) for child in children)

    def note(self, node, path):
        self.count(node.role, path, "")
        if self.is_dumping:
            state = ("F" if node.is_focusable else "-") + ("*" if node.is_focused else "-")
            print(f"{'  ' * len(path)}{state} {node} | {node.description!r}")

    def count(self, role, path, more):
        key = "/".join(path) + more
        if key not in self.seen:
            self.seen.add(key)
            self.counts[role] = self.counts.get(role, 0) + 1

    def judge(self, place, node, path):
        def bad(what):
            self.fault(place, f"{what}: {' > '.join(each for each in path[-4:] if not each.endswith(chr(34) * 2)) } … {node}")

        is_part_of_control = any(part.startswith(("combo box", "text", "spin button", "tool bar", "page tab list")) for part in
                                 path[:-1][-1:])
        # The drawing of a chart, and the frame around tabs, which gives the focus on to them.
        is_inner = any(part.startswith("chart") for part in path[:-1]) or any(c.role == "page tab list" for c in node.children())
        is_acting = node.role in ACTING and (node.is_focusable or node.role not in ("list", "table cell", "table column header"))
        if is_acting and not node.name and not is_part_of_control:
            bad("no name")
        if node.is_focusable and node.role in ("unknown", "invalid", ""):
            bad("no role, but takes the focus")
        if node.is_focusable and node.role in ("filler", "panel") and not node.name and not is_inner:
            bad("takes the focus, but has neither role nor name")
        if node.role in WITH_VALUE and not self.has_value(node):
            bad("no value")
        if node.role in ("image", "icon") and (node.is_focusable or self.acts(node)) and not node.name:
            bad("a picture that acts has no name")
        for text in (node.name, node.description):
            if "%1" in text or "%n" in text or "<b>" in text or "</" in text:
                bad("not meant to be read out")
        if node.name.startswith("Map") and node.role == "list" and not node.description:
            bad("the map does not say what it shows")
        if "chart" in node.name.lower() and node.role in ("filler", "chart", "image", "canvas") and not node.description:
            bad("the chart does not say what it shows")

    def judge_siblings(self, place, children, path):
        known = set()
        for node in children:
            if not (node.is_showing and node.is_focusable and node.name) or node.role in ("label", "list item", "table cell"):
                continue
            if (node.role, node.name) in known:
                self.fault(place, f"two beside each other are both called {node} in {path[-1]}")
            known.add((node.role, node.name))

    @staticmethod
    def has_value(node):
        value = node.it.get_value_iface()
        if value is None:
            return False
        low, high, now = value.get_minimum_value(), value.get_maximum_value(), value.get_current_value()
        return low <= now <= high or low == high or bool(node.it.get_text_iface())

    @staticmethod
    def acts(node):
        action = node.it.get_action_iface()
        names = {action.get_action_name(i).lower() for i in range(action.get_n_actions())} if action else set()
        return bool(names - {"setfocus", "showmenu"})

    def visit_table(self, place, node, path):
        """Names of headers and cells only: asking a whole table for everything takes minutes."""
        table = node.it.get_table_iface()
        if table is None:
            self.fault(place, f"a table without cells: {node}")
            return 0
        looked = 0
        try:
            rows, columns = table.get_n_rows(), table.get_n_columns()
            for column in range(columns):
                header = table.get_column_header(column)
                title = header.get_name() if header else table.get_column_description(column)
                self.count("table column header", path, f"header {column} {title}")
                looked += 1
                if not title and columns > 1:
                    self.fault(place, f"column {column + 1} has no header: {node}")
            for row in range(min(rows, MOST_ROWS)):
                looked += columns
                self.visit_row(place, node, path, table, row, columns)
        except GLib.Error:  # the rows were sorted anew under our hands
            pass
        return looked

    def visit_row(self, place, node, path, table, row, columns):
        header = table.get_row_header(row)
        texts = [header.get_name() if header else ""]
        for column in range(columns):
            cell = table.get_accessible_at(row, column)
            if cell is None:
                self.fault(place, f"no cell at row {row + 1}, column {column + 1}: {node}")
                continue
            texts.append(cell.get_name())
            self.count("table cell", path, f"cell {row} {column} {texts[-1]}")
        if columns and not any(texts):
            self.fault(place, f"row {row + 1} says nothing: {node}")


class Desk:
    """The program and the hands on its keyboard."""

    def __init__(self, program, folder):
        self.log = open(folder / "log.txt", "w+b")
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                           XDG_CONFIG_HOME=str(folder / "config"), XDG_CACHE_HOME=str(folder / "cache"),
                           XDG_DATA_HOME=str(folder / "data"))
        self.process = subprocess.Popen([program, "--demo", "--profile", str(folder / "profile")], env=environment,
                                        stdout=self.log, stderr=subprocess.STDOUT)
        self.app = self.wait(self.find_app, "the program on the accessibility bus", 60)

    def find_app(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            it = desktop.get_child_at_index(index)
            if it is not None and it.get_process_id() == self.process.pid:
                it.set_cache_mask(Atspi.Cache.NONE)  # nobody here listens to the events that keep the cache true
                return it
        return None

    def wait(self, found, what, seconds=15):
        end = time.monotonic() + seconds
        while True:
            result = found()
            if result:
                return result
            if self.process.poll() is not None:
                raise Lost(f"the program ended with {self.process.returncode} while waiting for {what}")
            if time.monotonic() > end:
                raise Lost(f"{what} does not come")
            time.sleep(0.1)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "30", *keys], check=True)
        time.sleep(0.15)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", text], check=True)
        time.sleep(0.2)

    def windows(self):
        """Those that show, the main window first."""
        return [node for node in Node(self.app).children() if node.is_showing and node.role != "application"]

    def window(self):
        return self.wait(lambda: next((node for node in self.windows() if node.name.startswith("Fleetglass")), None), "the window")

    def dialog(self, what):
        """The window, dialog or sheet that lies over the main window."""
        def top():
            found = [node for node in self.windows() if not node.name.startswith("Fleetglass")]
            return found[-1] if found else None
        return self.wait(top, what)

    def command(self, words):
        """Through the command palette, as somebody without a mouse does."""
        self.key("ctrl+k")
        self.wait(lambda: any(n.role == "text" and n.is_focused for n in self.palette().shown_below()), "the command palette")
        self.type(words)
        self.wait(lambda: any(n.role == "list item" for n in self.palette().shown_below()), f"the command “{words}”")
        self.key("Return")
        time.sleep(0.4)

    def palette(self):
        for node in self.window().children():
            if node.name == "Command palette":
                return node
        raise Lost("there is no command palette")

    def find(self, role, name=None, top=None):
        for node in (top or self.window()).shown_below():
            if node.role == role and (name is None or node.name == name):
                return node
        return None

    def close_dialog(self):
        self.key("Escape")
        self.wait(lambda: all(node.name.startswith("Fleetglass") for node in self.windows()), "the end of a dialog by Escape")

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()


def walk(desk, judge):
    """Every place there is. What cannot be reached by keys is a fault in itself."""
    window = desk.window()
    desk.wait(lambda: fleet_rows(desk) >= 10, "the demo fleet", 60)
    judge.look("start", window)
    desk.command("VIE-EV-001")
    look_at_panels(desk, judge)
    look_at_workspaces(desk, judge)
    for number, view in enumerate(("All", "Moving", "Silent", "Energy", "Tyres"), 1):
        desk.key(f"ctrl+{number}")
        desk.wait(lambda name=view: selected_tab(desk, name), f"the view {view}")
        judge.look(f"view {view}", desk.find("filler", "Fleet list"))
    desk.key("ctrl+1")
    look_at_comparison(desk, judge)
    look_at_map_list(desk, judge)
    look_at_menus(desk, judge)
    look_at_palette(desk, judge)
    look_at_dialogs(desk, judge)


def fleet_rows(desk):
    tree = desk.find("tree", "Vehicles")
    return tree.it.get_table_iface().get_n_rows() if tree else 0


def selected_tab(desk, name):
    for node in desk.window().shown_below():
        if node.role == "page tab" and node.name == name and node.it.get_state_set().contains(Atspi.StateType.SELECTED):
            return True
    return False


PANELS = ("Fleet", "Overview", "Charge", "Tyres", "Readings", "Trips", "Records", "Compare")


def panel(desk, name):
    """The panel, where its page shows: Qt calls those behind other tabs showing, too."""
    for node in desk.window().children():
        if node.role == "frame" and node.name == name and node.is_showing:
            if any(child.is_showing and child.it.get_child_count() for child in node.children()):
                return node
    return None


def look_at_panels(desk, judge):
    for name in PANELS:
        if not panel(desk, name):
            desk.command(f">Panel: {name}")
        shown = desk.wait(lambda which=name: panel(desk, which), f"the panel {name}")
        time.sleep(1)  # the archive answers
        judge.look(f"panel {name}", shown)
        if name == "Readings":
            table = next((node for node in shown.shown_below() if node.name == "Show as table"), None)
            chart = next((node for node in shown.shown_below() if node.role == "chart"), None)
            if not table or not chart:
                judge.fault(name, "the chart has no table beside it")
                continue
            table.it.get_action_iface().do_action(0)
            time.sleep(0.5)
            judge.look("panel Readings as a table", shown)
            if not desk.find("table", "Readings as a table", shown):
                judge.fault(name, "the values of the chart cannot be read as a table")


def look_at_workspaces(desk, judge):
    for number in range(1, 5):
        desk.key(f"ctrl+shift+{number}")
        time.sleep(1)
        judge.look(f"workspace {number}", desk.window())
    desk.key("ctrl+shift+1")


def look_at_comparison(desk, judge):
    desk.key("ctrl+f")
    desk.type("VIE-EV")
    for _ in range(8):
        if desk.find("tree", "Vehicles").is_focused:
            break
        desk.key("Tab")
    desk.key("Home", "shift+Down", "ctrl+shift+e")
    shown = desk.wait(lambda: panel(desk, "Compare"), "the comparison")
    time.sleep(0.5)
    judge.look("comparison of two", shown)
    if not desk.find("table", "Vehicles side by side", shown):
        judge.fault("comparison", "no table with the selected vehicles")
    desk.key("ctrl+f", "Escape")


def look_at_map_list(desk, judge):
    desk.key("ctrl+0")
    time.sleep(1)
    plan = desk.find("list", "Map")
    if not plan:
        judge.fault("map", "no list named Map")
        return
    vehicles = [node for node in plan.children() if node.role == "list item"]
    if len(vehicles) < 5:
        judge.fault("map", f"only {len(vehicles)} vehicles on the map")
    for node in vehicles:
        if not node.name or not node.description:
            judge.fault("map", f"a vehicle without name or description: {node}")
    desk.key("ctrl+shift+n")
    time.sleep(0.5)
    judge.look("nearest vehicles", desk.find("list", "Map"))
    desk.key("Escape")


MENUS = 6


def look_at_menus(desk, judge):
    for number in range(MENUS):
        opened = open_menu(desk, number)
        judge.look(f"menu {number + 1}", opened)
        for item in [each for each in opened.children() if each.role == "menu item" and each.it.get_child_count()]:
            desk.key("Escape", "Escape", "Escape")
            look_at_submenu(desk, judge, open_menu(desk, number), item.name)
        desk.key("Escape", "Escape", "Escape")


def open_menu(desk, number):
    desk.key("alt+f", *["Right"] * number)

    def opened():
        item = list(desk.find("menu bar").children())[number]
        return next((each for each in item.children() if any(entry.is_focused for entry in each.children())), None)
    return desk.wait(opened, f"menu {number + 1}")


def look_at_submenu(desk, judge, menu, name):
    for _ in range(menu.it.get_child_count()):
        item = next(each for each in menu.children() if each.name == name)
        if item.is_focused:
            break
        desk.key("Down")
    desk.key("Right")
    inner = next((each for each in item.children() if any(entry.is_focused for entry in each.children())), None)
    if inner:
        judge.look(f"submenu {name}", inner)
    else:
        judge.fault("menus", f"{name} does not open by the keyboard")


def look_at_palette(desk, judge):
    desk.key("ctrl+k")
    desk.type("ta")
    judge.look("command palette", desk.palette())
    desk.key("Escape", "Escape")


DIALOGS = (("Add account", 7), ("Accounts", 6), ("Choose columns", 6), ("Save view as", 3), ("Save workspace as", 3), ("About Fleetglass", 3))


def look_at_dialogs(desk, judge):
    for title, least in DIALOGS:
        desk.command(f">{title}")
        top = desk.dialog(title)
        judge.look(f"dialog {title}", top)
        if judge.places[f"dialog {title}"] < least:
            judge.fault(title, "too little in it")
        if not any(node.is_focused for node in top.shown_below()):
            judge.fault(title, "nothing has the focus")
        desk.close_dialog()
    look_at_settings(desk, judge)
    desk.key("F1")
    help_window = desk.dialog("help")
    judge.look("help", help_window)
    desk.close_dialog()


def look_at_settings(desk, judge):
    desk.key("ctrl+comma")
    top = desk.dialog("settings")
    pages = desk.find("list", "Pages of settings", top)
    if not pages:
        judge.fault("settings", "no list of pages")
        return
    names = [node.name for node in pages.children()]
    for _ in range(20):
        if desk.find("list", "Pages of settings", top).is_focused:  # its current item says so even without
            break
        desk.key("Tab")
    desk.key("Home")
    for name in names:
        time.sleep(0.3)
        judge.look(f"settings {name}", desk.dialog("settings"))
        if judge.newest < 3:
            judge.fault("settings", f"the page {name} does not come by the arrow keys")
        desk.key("Down")
    desk.close_dialog()


def report(judge):
    print("\nvisited, by role:")
    for role, count in sorted(judge.counts.items(), key=lambda pair: -pair[1]):
        print(f"{count:6} {role}")
    for role, least in LEAST.items():
        if judge.counts.get(role, 0) < least:
            judge.fault("the whole walk", f"only {judge.counts.get(role, 0)} of the role {role}, at least {least} expected")
    if len(judge.places) < LEAST_PLACES:
        judge.fault("the whole walk", f"only {len(judge.places)} places")
    print(f"\n{len(judge.places)} places, {sum(judge.counts.values())} elements, {len(judge.faults)} faults")
    for what, where in judge.faults.items():
        print(f"FAULT in {where}: {what}")
    return 1 if judge.faults else 0


def main(arguments):
    program = os.path.abspath(arguments[0])
    judge = Judge("--dump" in arguments)
    with tempfile.TemporaryDirectory(prefix="fleetglass-walk-") as folder:
        desk = None
        try:
            desk = Desk(program, pathlib.Path(folder))
            walk(desk, judge)
        except Lost as lost:
            report(judge)
            print(f"LOST: {lost}")
            print((pathlib.Path(folder) / "log.txt").read_text(errors="replace")[-3000:])
            picture = os.environ.get("FLEETGLASS_WALK_PICTURE")
            if picture and shutil.which("import"):
                subprocess.run(["import", "-window", "root", picture], check=False)
            return 2
        finally:
            if desk:
                desk.end()
    return report(judge)


if __name__ == "__main__":
    reason = why_not()
    if reason:
        print(f"SKIPPED: {reason}")
        sys.exit(SKIPPED)
    if os.environ.get("FLEETGLASS_WALK_SCREEN") != "own":
        os.environ["FLEETGLASS_WALK_SCREEN"] = "own"
        os.environ["FLEETGLASS_SCREEN"] = "1600x1000"
        os.execv(str(HEADLESS), [str(HEADLESS), sys.executable, *sys.argv])
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
    Atspi.init()
    sys.exit(main(sys.argv[1:]))
