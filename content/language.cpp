#include "content/language.h"

template class std::vector<content::LocalText>;
