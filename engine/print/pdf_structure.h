// The structure of a tagged PDF: the tags of a DisplayList in the words of PDF.
//
// Cairo keeps the content of elements without elements inside only. Ink that stands beside other
// elements (a paragraph's words beside its link) therefore gets an element of its own.
#pragma once

#include <string>
#include <vector>

#include <cairo.h>

#include "engine/paint/display_list.h"

namespace engine::print {

class PdfStructure {
public:
    explicit PdfStructure(cairo_t* cairo) : cairo_(cairo) {}

    void open(const paint::OpenTag& tag, bool holds_tags);
    void close();
    /// Letters, or the picture of a figure, follow.
    void ink();

    /// The alternative text of each Figure, in the order of the document.
    const std::vector<std::string>& figures() const { return figures_; }

private:
    struct Node {
        paint::OpenTag::Kind kind = paint::OpenTag::Kind::Paragraph;
        std::vector<std::string> elements;  // the outermost first
        const char* around_ink = nullptr;   // the element that ink of its own needs
    };

    void begin(Node& node, const char* element, const std::string& attributes = {});
    void end_ink(Node& node);

    cairo_t* cairo_;
    std::vector<Node> nodes_;
    bool inking_ = false;  // an element around ink is open
    std::vector<std::string> figures_;
};

}  // namespace engine::print
