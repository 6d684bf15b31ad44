// The language that is spoken just now: that of the program, or for a while that of a document.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace support {

class Language;

/// As long as it lives, texts, days and numbers are in this language, in its own thread alone, and as every
/// computer has them: nothing of the system's settings enters.
class InLanguage
{
public:
    /// A code, as "en" or "ar"; one that the program does not speak, or none, is English.
    explicit InLanguage(const QString& code);
    ~InLanguage();
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

private:
    const Language* m_before;
};

/// Of the languages that documents can be in, English first: "en", "ar".
QStringList languageCodes();
/// Of the language spoken just now.
QString languageCode();
/// "العربية (ar)": as those who read it call it.
QString languageName(const QString& code);

/// Of the languages that the program speaks, the one in whose letters most lines of a text begin, whatever it
/// quotes; of a text without letters, the language spoken just now.
QString languageOf(const QString& text);

/// For days, numbers and the side that lines begin on.
QLocale locale();
/// As QCoreApplication::translate(); `n`: the number that a text with %n counts.
QString translate(const char* context, const char* text, const char* disambiguation = nullptr, int n = -1);

} // namespace support
