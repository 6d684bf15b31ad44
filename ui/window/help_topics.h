// The short texts of the help; procedures are described by themselves.
#pragma once

#include <QString>

#include <span>

namespace ui {

struct HelpTopic
{
    const char* key;
    const char* title;
    const char* text; ///< paragraphs, separated by an empty line

    QString keyText() const { return QString::fromLatin1(key); }
    QString titleText() const; ///< translated
    QString bodyText() const;  ///< translated
};

std::span<const HelpTopic> helpTopics();

} // namespace ui
