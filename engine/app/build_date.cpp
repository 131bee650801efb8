#include "engine/app/build_date.h"

namespace engine::app {

base::Wall build_date() {
    return std::chrono::sys_days(std::chrono::days(LASITAVA_BUILD_DAY));
}

}  // namespace engine::app
