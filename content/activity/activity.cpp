#include "content/activity/activity.h"

namespace content::activity {

Content::Content() = default;
Content::Content(const Content&) = default;
Content::Content(Content&&) noexcept = default;
Content& Content::operator=(const Content&) = default;
Content& Content::operator=(Content&&) noexcept = default;
Content::~Content() = default;

}  // namespace content::activity
