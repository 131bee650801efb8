"""Visits every screen of the program, so that a test can look at each."""

import journey


def each_screen(player, course):
    """Yields the name of each screen once it is shown. Starts at the sign-in screen."""
    player.wait_for("sign_in.new")
    yield "sign-in"
    player.click("sign_in.new")
    player.wait_for("new_learner.name")
    yield "new learner"
    player.click("new_learner.name")
    player.type("Anna")
    player.click("new_learner.create")
    player.wait_for("programme.continue")
    yield "programme"
    for button, sheet in (("bar.settings", "settings"), ("bar.person", "person")):
        player.click(button)
        player.wait_for(sheet, role="dialog")
        yield sheet
        player.key("Escape")
        player.wait_gone(sheet)
    player.key("F1")
    player.wait_for("help", role="dialog")
    yield "help"
    player.key("Escape")
    player.wait_for("programme.hours")
    player.click("programme.hours")
    player.wait_for("hours.title")
    yield "hours"
    player.click("hours.figures")
    player.wait_for("figures.none")
    yield "no figures"
    player.key("Escape")
    player.wait_for("hours.title")
    player.key("Escape")
    player.click("programme.notes")
    player.wait_for("notes.empty")
    yield "no notes"
    player.key("Escape")
    player.wait_for("programme.continue")
    yield from each_search_screen(player)
    player.click("programme.continue")
    player.wait_for("lesson.page")
    yield "lesson"
    if player.find("lesson.contents"):
        player.click("lesson.contents")
        player.until(lambda: player.all("lesson.list."), "the list of lessons")
        yield "contents"
        player.key("Escape")
        player.until(lambda: not player.all("lesson.list."), "the list to fold")
    yield from each_notes_screen(player)
    while (kind := journey.step(player)) != "quiz":
        if kind == "practice":
            player.settle()
            yield "practice room"
    yield from each_quiz_screen(player, course)


def each_search_screen(player):
    player.key("ctrl+shift+f")
    player.wait_for("search.hint")
    yield "search"
    player.type("agent")
    player.wait_for("search.words", value="agent")
    player.until(lambda: player.all("search.result."), "results")
    yield "results"
    player.type("xyz")
    player.wait_for("search.words", value="agentxyz")
    player.until(lambda: not player.all("search.result."), "the results to go")
    yield "nothing found"
    player.key("Escape")
    player.wait_for("programme.continue")


def each_notes_screen(player):
    """Starts and ends at a lesson's page."""
    player.key("ctrl+d")
    player.until(lambda: "selected" in player.find("lesson.bookmark").state, "the bookmark")
    yield "bookmarked"
    player.click("bar.home")
    player.click("programme.notes")
    player.wait_for("notes.0.open")
    yield "notes"
    player.click("notes.0.edit")
    player.wait_for("note", role="dialog")
    yield "note"
    player.type("piezime")
    player.key("ctrl+Return")
    player.wait_gone("note")
    player.click("notes.0.open")
    player.wait_for("lesson.page")


def each_quiz_screen(player, course, language="lv"):
    yield "quiz"
    player.click("quiz.start")
    journey.options(player)
    yield "question"
    player.click("quiz.option.0")
    player.until(lambda: "checked" in player.find("quiz.option.0").state, "the choice")
    player.click("quiz.answer")
    player.wait_for("quiz.saved")
    yield "feedback"
    while not player.find("quiz.submit"):
        player.click("quiz.next" if player.find("quiz.next") else "quiz.skip")
        player.settle(0.2)
    yield "review"
    player.click("quiz.submit")
    player.wait_for("result.score")
    player.until(lambda: player.find("result.again").enabled, "the pause after a failed quiz to end")
    yield "result"
