#include "core/support/in_language.h"

#include "core/support/languages.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringTokenizer>

#include <algorithm>
#include <utility>

namespace support {

using namespace Qt::StringLiterals;

namespace {

thread_local const Language* t_spoken = nullptr; ///< null: the program's
/// A long document says the same words thousands of times; they stand in memory once.
thread_local QHash<QByteArray, QString> t_said;

const Language& languageWith(const QString& code)
{
    for (const auto& each : languages())
        if (each->code() == code)
            return *each;
    return *languages().front();
}

} // namespace

InLanguage::InLanguage(const QString& code)
    : m_before(std::exchange(t_spoken, &languageWith(code)))
{
    t_said.clear();
}

InLanguage::~InLanguage()
{
    t_spoken = m_before;
    t_said.clear();
}

QStringList languageCodes()
{
    QStringList codes;
    for (const auto& each : languages())
        codes << each->code();
    return codes;
}

QString languageCode()
{
    const QLocale::Language language = locale().language();
    return language == QLocale::C ? u"en"_s : QLocale::languageToCode(language);
}

QString languageName(const QString& code)
{
    const Language& language = languageWith(code);
    return u"%1 (%2)"_s.arg(language.locale().language() == QLocale::English
                                ? u"English"_s
                                : language.locale().nativeLanguageName(),
                            language.code());
}

QString languageOf(const QString& text)
{
    int arabic = 0;
    int others = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        const auto letter = std::ranges::find_if(line, [](QChar c) { return c.isLetter(); });
        if (letter != line.end())
            ++(letter->script() == QChar::Script_Arabic ? arabic : others);
    }
    if (arabic + others == 0)
        return languageCode();
    return arabic > others ? u"ar"_s : u"en"_s;
}

QLocale locale() { return t_spoken ? t_spoken->locale() : QLocale(); }

QString translate(const char* context, const char* text, const char* disambiguation, int n)
{
    if (!t_spoken)
        return QCoreApplication::translate(context, text, disambiguation, n);
    if (n >= 0)
        return t_spoken->of(context, text, n);
    const QByteArray wanted = QByteArray(context) + '\n' + text;
    const auto found = t_said.constFind(wanted);
    return found != t_said.constEnd() ? *found : *t_said.insert(wanted, t_spoken->of(context, text));
}

} // namespace support
