// How a record reads as one entry of a short list.
#pragma once

#include "core/office/desk/office.h"

namespace ui {

struct ChildText
{
    QString title;
    QString detail; ///< state and deadline, else what kind it is and when
};

/// What a noun is called inside a sentence: "call for input", "MAG meeting".
QString labelInSentence(const domain::Noun& noun);

ChildText childText(const office::Office& office, const domain::Record& record);

} // namespace ui
