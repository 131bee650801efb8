#include "content/load/disclosure_finder.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/limits.h"
#include "content/load/source_text.h"

namespace content::load {

namespace {

using Kind = MarkdownNode::Kind;

constexpr std::string_view kOpen = "more";
constexpr std::string_view kClose = "/more";

bool opens(const MarkdownNode& node) {
    const std::string_view comment = node.literal;
    return node.kind == Kind::Comment && comment.starts_with(kOpen) &&
           (comment.size() == kOpen.size() || comment[kOpen.size()] == ':');
}

bool closes(const MarkdownNode& node) {
    return node.kind == Kind::Comment && node.literal == kClose;
}

std::string title_of(std::string_view comment) {
    return comment.size() > kOpen.size() ? std::string(trimmed(comment.substr(kOpen.size() + 1)))
                                         : std::string();
}

/// What a node is among its neighbours.
enum class Role {
    Other,
    Opens,
    Closes,
    Stray  // a comment without its partner
};

class DisclosureFinder {
public:
    explicit DisclosureFinder(IssueLog& log) : log_(log) {}

    /// `depth` is how many lists, quotes and disclosures are around `nodes`.
    Status find(MarkdownNodes& nodes, int depth) {
        const auto has_role = [](const MarkdownNode& node) { return opens(node) || closes(node); };
        return std::ranges::any_of(nodes, has_role) ? fold(nodes, depth)
                                                    : find_inside(nodes, depth);
    }

private:
    Status find_inside(MarkdownNodes& nodes, int depth) {
        for (MarkdownNode& node : nodes) {
            if (Status inner = find_inside(node, depth); !inner) {
                return inner;
            }
        }
        return kDone;
    }

    /// Puts what stands between an opening and a closing comment into a disclosure.
    Status fold(MarkdownNodes& nodes, int depth) {
        const std::vector<Role> roles = find_roles(nodes);
        MarkdownNodes kept;
        MarkdownNodes open;  // disclosures that are being filled, the innermost last
        const auto put = [&](MarkdownNode node) {
            (open.empty() ? kept : open.back().children).push_back(std::move(node));
        };
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            MarkdownNode& node = nodes[i];
            const int around = depth + static_cast<int>(open.size());
            if (roles[i] == Role::Opens) {
                node.kind = Kind::Disclosure;
                node.literal = title_of(node.literal);
                open.push_back(std::move(node));
            } else if (roles[i] == Role::Closes) {
                MarkdownNode whole = std::move(open.back());
                open.pop_back();
                put(std::move(whole));
            } else if (roles[i] == Role::Other) {
                if (Status inner = find_inside(node, around); !inner) {
                    return inner;
                }
                put(std::move(node));
            }
            if (depth + static_cast<int>(open.size()) > limits::kMarkdownNesting) {
                return too_deep(open.back().line);
            }
        }
        nodes = std::move(kept);
        return kDone;
    }

    Status find_inside(MarkdownNode& node, int depth) {
        depth += node.kind == Kind::Quote || node.kind == Kind::Item ? 1 : 0;
        return depth > limits::kMarkdownNesting ? too_deep(node.line) : find(node.children, depth);
    }

    std::vector<Role> find_roles(const MarkdownNodes& nodes) {
        std::vector<Role> roles(nodes.size(), Role::Other);
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (opens(nodes[i])) {
                roles[i] = Role::Stray;
                open.push_back(i);
            } else if (closes(nodes[i]) && !open.empty()) {
                roles[open.back()] = Role::Opens;
                roles[i] = Role::Closes;
                open.pop_back();
            } else if (closes(nodes[i])) {
                roles[i] = Role::Stray;
                log_.warn(nodes[i].line,
                          "there is nothing to close here; <!-- more: title --> must stand above, "
                          "in the same list item, quote or page");
            }
        }
        for (const std::size_t i : open) {
            log_.warn(nodes[i].line,
                      "<!-- more --> is not closed and hides nothing; write <!-- /more --> below "
                      "what it should hide, in the same list item, quote or page");
        }
        return roles;
    }

    Status too_deep(int line) const {
        return Error{.kind = Error::Kind::TooLarge,
                     .where = log_.file() + ":" + std::to_string(line),
                     .message = "lists, quotes and <!-- more --> are nested too deeply"};
    }

    IssueLog& log_;
};

}  // namespace

Status find_disclosures(MarkdownNodes& nodes, IssueLog& log) {
    return DisclosureFinder(log).find(nodes, 0);
}

}  // namespace content::load
