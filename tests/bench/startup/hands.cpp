#include "tests/bench/startup/hands.h"

#include <X11/Xutil.h>

namespace bench {
namespace {

/// The topmost window that a person sees at the middle of a program's window.
Window visible_window(Display* display) {
    constexpr int kX = 600;
    constexpr int kY = 400;
    const Window root = DefaultRootWindow(display);
    Window child = None;
    int x = kX;
    int y = kY;
    XTranslateCoordinates(display, root, root, kX, kY, &x, &y, &child);
    return child == None ? root : child;
}

}  // namespace

Hands::Hands(Display* display) : display_(display), window_(visible_window(display)) {}

void Hands::press(const char* key) {
    const KeyCode code = XKeysymToKeycode(display_, XStringToKeysym(key));
    send_key(KeyPress, code);
    send_key(KeyRelease, code);
    XFlush(display_);
}

void Hands::click(int x, int y) {
    XWarpPointer(display_, None, DefaultRootWindow(display_), 0, 0, 0, 0, x, y);
    XSync(display_, False);
    send_button(ButtonPress, x, y);
    send_button(ButtonRelease, x, y);
    XFlush(display_);
}

template <class Event>
void Hands::address(Event& event, int type) {
    event.type = type;
    event.display = display_;
    event.window = window_;
    event.root = DefaultRootWindow(display_);
    event.time = time_ms_++;
    event.same_screen = True;
}

void Hands::send_key(int type, KeyCode code) {
    XEvent event{};
    address(event.xkey, type);
    event.xkey.keycode = code;
    XSendEvent(display_, window_, True, type == KeyPress ? KeyPressMask : KeyReleaseMask, &event);
}

void Hands::send_button(int type, int x, int y) {
    XEvent event{};
    address(event.xbutton, type);
    event.xbutton.button = Button1;
    event.xbutton.x = event.xbutton.x_root = x;
    event.xbutton.y = event.xbutton.y_root = y;
    XSendEvent(display_, window_, True, type == ButtonPress ? ButtonPressMask : ButtonReleaseMask,
               &event);
}

}  // namespace bench
