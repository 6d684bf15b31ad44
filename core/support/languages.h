// The languages that the program speaks: a file made in one is read in another.
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace support {

class Language
{
public:
    /// Without a file of translations it is English, which the sources are in.
    explicit Language(const QString& file);

    /// A text of the program; the source where the language lacks it.
    QString of(const char* context, const char* source) const;
    const QLocale& locale() const { return m_locale; }

private:
    QTranslator m_words;
    bool m_isLoaded = false;
    QLocale m_locale;
};

/// English first; read when they are asked for first.
const std::vector<std::unique_ptr<Language>>& languages();

} // namespace support
