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
    /// Without a file of translations it is English, which the sources are in but for their plurals.
    explicit Language(const QString& file);

    /// A text of the program; the source where the language lacks it. `n`: the number that a text with %n
    /// counts.
    QString of(const char* context, const char* source, int n = -1) const;
    /// The same on every computer. Years, IDs and addresses are written with 0 to 9 in every language, so all
    /// that stands beside them is.
    const QLocale& locale() const { return m_locale; }
    QString code() const { return QLocale::languageToCode(m_locale.language()); } ///< "en"

private:
    QTranslator m_words;
    bool m_isLoaded;
    QLocale m_locale;
};

/// English first; read when they are asked for first.
const std::vector<std::unique_ptr<Language>>& languages();

} // namespace support
