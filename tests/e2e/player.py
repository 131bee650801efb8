"""Drives the real program from outside, the way a person does: it looks at the items that
`--ui-tree` names, presses keys and clicks."""

import json
import os
import pathlib
import subprocess
import time
from dataclasses import dataclass

from screen import die_with_parent

CONTROLS = {"button", "link", "textbox", "radio", "checkbox", "listitem", "tab"}


@dataclass(frozen=True)
class Item:
    id: str
    role: str
    name: str
    value: str
    state: frozenset
    rect: tuple  # x, y, width, height in window pixels
    focused: bool

    @staticmethod
    def of(entry):
        return Item(entry["id"], entry["role"], entry["name"], entry["value"],
                    frozenset(entry["state"]), tuple(entry["rect"]), entry["focused"])

    @property
    def centre(self):
        x, y, width, height = self.rect
        return round(x + width / 2), round(y + height / 2)

    @property
    def enabled(self):
        return "disabled" not in self.state

    @property
    def focusable(self):
        return "focusable" in self.state

    @property
    def offscreen(self):
        return "offscreen" in self.state


class Timeout(AssertionError):
    pass


class Player:
    """One running program on one screen, with a data folder that outlives it."""

    def __init__(self, screen, program, folder):
        self.screen = screen
        self.program = pathlib.Path(program).resolve()
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data"
        self.home = self.folder / "home"
        self.home.mkdir(parents=True, exist_ok=True)
        self._tree_file = self.folder / "tree.json"
        self.frame_log = self.folder / "frames.log"
        self.settings = {}  # environment variables of the next start()
        self._log = open(self.folder / "output.log", "ab")
        self._process = None
        self._window = None

    # The program itself -------------------------------------------------------------------------

    def environment(self):
        """Everything a program may write to by itself lies below our folder."""
        return dict(self.screen.environment, HOME=str(self.home), LC_ALL="C.UTF-8",
                    XDG_DATA_HOME=str(self.home / "share"), XDG_CONFIG_HOME=str(self.home / "config"),
                    XDG_CACHE_HOME=str(self.home / "cache"), MESA_SHADER_CACHE_DISABLE="true")

    def start(self, *arguments):
        self._tree_file.unlink(missing_ok=True)
        self.frame_log.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            [str(self.program), "--data-dir", str(self.data), "--ui-tree", str(self._tree_file),
             "--frame-log", str(self.frame_log), *map(str, arguments)],
            env=self.environment() | self.settings, stdout=self._log, stderr=self._log, cwd=self.folder,
            preexec_fn=die_with_parent)
        self.until(lambda: self.items() or None, "the first screen", 20)
        self._window = self.until(self._find_window, "the window", 10)
        self._measure_window()

    def command(self, *arguments, environment=None):
        """Runs a command such as `lasitava check` to its end."""
        return subprocess.run([str(self.program), *map(str, arguments)], capture_output=True,
                              text=True, timeout=60, cwd=self.folder,
                              env=environment or self.environment())

    def quit(self):
        """Closes the window as a person does and returns the exit status."""
        self.screen.ask_to_close(self._window)
        status = self._process.wait(timeout=10)
        self._process = None
        return status

    def kill(self):
        """kill -9: what a power cut or a crash looks like to the data."""
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None

    @property
    def running(self):
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self):
        return self._process.pid

    def output(self):
        return (self.folder / "output.log").read_text(errors="replace")

    def frames(self):
        return len(self.frame_log.read_text().splitlines()) if self.frame_log.exists() else 0

    def close(self):
        self.kill()
        self._log.close()

    def _find_window(self):
        found = self.screen.xdotool("search", "--onlyvisible", "--pid", self.pid, check=False).split()
        return int(found[0]) if found else None

    def _measure_window(self):
        lines = self.screen.xdotool("getwindowgeometry", "--shell", self._window).splitlines()
        geometry = dict(line.split("=") for line in lines)
        self.size = int(geometry["WIDTH"]), int(geometry["HEIGHT"])

    def smallest_size(self):
        return self.screen.smallest_size(self._window)

    def _inside(self, point):
        return 0 <= point[0] < self.size[0] and 0 <= point[1] < self.size[1]

    # What is on the screen ----------------------------------------------------------------------

    def items(self):
        """The items of the current screen in Tab order; empty before the first frame."""
        try:
            return [Item.of(entry) for entry in json.loads(self._tree_file.read_text())]
        except FileNotFoundError:
            return []

    def find(self, id=None, role=None, name=None):
        """The first item that fits, or None."""
        for item in self.items():
            if ((id is None or item.id == id) and (role is None or item.role == role)
                    and (name is None or item.name == name)):
                return item
        return None

    def all(self, prefix):
        return [item for item in self.items() if item.id.startswith(prefix)]

    def until(self, probe, what, timeout=20.0):
        """Waits until probe() returns something other than None or False, and returns it."""
        deadline = time.monotonic() + timeout
        while True:
            result = probe()
            if result is not None and result is not False:
                return result
            if self._process is not None and self._process.poll() is not None:
                raise Timeout(f"the program ended ({self._process.returncode}) before {what}\n"
                              + self.output()[-2000:])
            if time.monotonic() > deadline:
                shown = ", ".join(item.id for item in self.items())
                raise Timeout(f"waited {timeout} s for {what}; on the screen: {shown}")
            time.sleep(0.02)

    def wait_for(self, id, timeout=20.0, **wanted):
        """Waits for an item with this id whose attributes are as wanted, e.g. name="Sākt"."""
        def probe():
            item = self.find(id)
            fits = item and all(getattr(item, key) == value for key, value in wanted.items())
            return item if fits else None
        return self.until(probe, f"{id} {wanted or ''}".strip(), timeout)

    def wait_gone(self, id, timeout=20.0):
        self.until(lambda: self.find(id) is None, f"{id} to go", timeout)

    def settle(self, quiet=0.3, timeout=20.0):
        """Waits until the items have not changed for a while, and returns them."""
        deadline = time.monotonic() + timeout
        last, since = self.items(), time.monotonic()
        while time.monotonic() - since < quiet and time.monotonic() < deadline:
            time.sleep(0.03)
            now = self.items()
            if now != last:
                last, since = now, time.monotonic()
        return last

    # What a person does -------------------------------------------------------------------------

    def key(self, *keys):
        """Presses keys one after the other, named as xdotool does: "Return", "ctrl+q"."""
        for name in keys:
            self.screen.xdotool("key", "--clearmodifiers", name)

    def type(self, text):
        self.screen.xdotool("type", "--delay", 30, text)

    def click_at(self, x, y, button=1):
        self.screen.xdotool("mousemove", "--window", self._window, x, y, "click", button)

    def pointer(self, x, y, *then):
        """Moves the pointer, then does what xdotool is told: "click", 1 or "mousedown", 1."""
        self.screen.xdotool("mousemove", "--window", self._window, x, y, *then)

    def click(self, id, timeout=20.0):
        """Waits until the item is there and enabled, scrolls it into sight and clicks its middle."""
        def probe():
            item = self.find(id)
            return item if item and item.enabled else None
        item = self.until(probe, f"{id} to be enabled", timeout)
        if item.offscreen or not self._inside(item.centre):
            self.tab_to(id)
            self.settle(0.1)
            item = self.find(id)
        self.click_at(*item.centre)
        return item

    def wheel(self, id, notches=1):
        """Turns the wheel over an item, downwards; negative notches turn it up."""
        x, y = self.find(id).centre
        self.screen.xdotool("mousemove", "--window", self._window, x, y,
                            "click", "--repeat", abs(notches), 5 if notches > 0 else 4)

    def resize(self, width, height):
        self.screen.xdotool("windowsize", "--sync", self._window, width, height)
        self._measure_window()
        self.settle()

    def focused(self):
        return next((item for item in self.items() if item.focused), None)

    def tab_to(self, id, backwards=False, most=80):
        """Presses Tab until the item has the focus. A keyboard is all some people use."""
        for _ in range(most):
            at = self.focused()
            if at and at.id == id:
                return at
            self.key("shift+Tab" if backwards else "Tab")
            self.settle(0.06, 2)
        raise Timeout(f"Tab never reached {id}; stopped at {self.focused()}")

    def press(self, id):
        """Activates an item with the keyboard alone."""
        item = self.wait_for(id)
        self.tab_to(id)
        self.key("space" if item.role in ("radio", "checkbox") else "Return")
