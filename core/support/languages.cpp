#include "core/support/languages.h"

#include <QDir>

namespace support {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(const QString& file)
{
    if (file.isEmpty())
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QLocale locale(file.section(u'_', 1).section(u'.', 0, 0));
    return locale.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                                : locale;
}

} // namespace

Language::Language(const QString& file)
    : m_isLoaded(m_words.load(u":/i18n/"_s + (file.isEmpty() ? u"desk_en.qm"_s : file)))
    , m_locale(localeOf(file))
{
}

QString Language::of(const char* context, const char* source, int n) const
{
    QString text = m_isLoaded ? m_words.translate(context, source, nullptr, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    // As QCoreApplication has it: "%Ln" is the number as the language writes it.
    return n < 0 ? text : text.replace(u"%Ln"_s, m_locale.toString(n)).replace(u"%n"_s, QString::number(n));
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
