// Hands: keys and clicks for the program whose window covers the top left of the screen.
#pragma once

#include <X11/Xlib.h>

namespace bench {

class Hands {
public:
    /// Looks for the window now; it must be on the screen.
    explicit Hands(Display* display);

    /// A key goes down and up again, by its X name: "Right".
    void press(const char* key);
    /// So does the left button of the mouse, after the pointer has come to x, y of the screen.
    void click(int x, int y);

private:
    /// What events of keys and of buttons have in common.
    template <class Event>
    void address(Event& event, int type);
    void send_key(int type, KeyCode code);
    void send_button(int type, int x, int y);

    Display* display_;
    Window window_;
    Time time_ms_ = 1;  // of the events; each is later than the one before
};

}  // namespace bench
