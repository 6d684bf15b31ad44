// How a record reads as one entry of a short list.
#pragma once

#include "core/office/office.h"

namespace ui {

struct ChildText
{
    QString title;
    QString detail; ///< state and deadline, else what kind it is and when
};

ChildText childText(const office::Office& office, const domain::Record& record);

} // namespace ui
