#include "core/support/languages.h"

#include <QDir>

namespace support {

using namespace Qt::StringLiterals;

Language::Language(const QString& file)
    : m_locale(file.isEmpty() ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                              : QLocale(file.section(u'_', 1).section(u'.', 0, 0)))
{
    if (!file.isEmpty())
        m_isLoaded = m_words.load(u":/i18n/"_s + file);
}

QString Language::of(const char* context, const char* source) const
{
    const QString translated = m_isLoaded ? m_words.translate(context, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

const std::vector<std::unique_ptr<Language>>& languages()
{
    static const std::vector<std::unique_ptr<Language>> s_languages = [] {
        std::vector<std::unique_ptr<Language>> all;
        all.push_back(std::make_unique<Language>(QString()));
        for (const QString& file : QDir(u":/i18n"_s).entryList({u"desk_*.qm"_s}))
            if (file != u"desk_en.qm"_s)
                all.push_back(std::make_unique<Language>(file));
        return all;
    }();
    return s_languages;
}

} // namespace support
