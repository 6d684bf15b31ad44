// How the category of a state looks: icon and tint; the word is the state's own label.
#pragma once

#include "ui/look/theme.h"

#include <QString>

namespace ui {

struct StateLook
{
    const char* icon;
    Token ink;
    Token tint;

    QString iconName() const { return QString::fromLatin1(icon); }
};

/// For "intake", "active", "at-risk", "closed"; anything else looks closed.
StateLook stateLook(const QString& category);
/// For something owed: late is a risk, seven days or fewer a warning.
StateLook dueLook(qint64 daysLeft);

} // namespace ui
