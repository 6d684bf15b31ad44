#include "tests/architecture/sources.h"
#include "tests/harness/test_main.h"

#include <QDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using architecture::room;
using architecture::SourceFile;
using architecture::sources;

namespace {

/// A text in the sources, with the contexts one of which it is looked up in when the program runs.
struct SaidText
{
    QString file;
    QString text;
    QStringList contexts;
};

/// A text as a file of translations has it.
struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural of the language

    bool isCounted() const { return source.contains(u"%n"_s); }
};

const QString kLiteral = uR"("(?:[^"\\\n]|\\.)*")"_s;
const QString kLiterals = kLiteral + uR"((?:\s*%1)*)"_s.arg(kLiteral);

/// What the compiler makes of literals in a row.
QString joined(const QString& literals)
{
    QString text;
    for (auto it = QRegularExpression(kLiteral).globalMatch(literals); it.hasNext();)
        text += it.next().captured().chopped(1).sliced(1);
    return text.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
}

/// Where a plain tr() of the file is looked up: core and the command line in the context called like their
/// room, the window in that of a class the file speaks of.
QStringList contextsOf(const SourceFile& file)
{
    const QString wing = architecture::wing(room(file.path));
    if (wing != u"ui")
        return {wing.section(u'/', -1)};
    QStringList contexts;
    static const QRegularExpression s_class(u"\\b([A-Z]\\w+)"_s);
    for (auto it = s_class.globalMatch(file.text); it.hasNext();)
        contexts << u"ui::"_s + it.next().captured(1);
    contexts.removeDuplicates();
    return contexts;
}

QList<SaidText> saidTexts()
{
    static const QRegularExpression s_named(
        uR"re(\b(?:QT_TRANSLATE_NOOP|translate)\(\s*"([\w:]+)",\s*(%1))re"_s.arg(kLiterals));
    static const QRegularExpression s_plain(uR"re(\btr\(\s*(%1))re"_s.arg(kLiterals));
    static const QRegularExpression s_comment(u"^\\s*//.*$"_s, QRegularExpression::MultilineOption);
    QList<SaidText> texts;
    QList<SourceFile> files = sources({u"core"_s, u"ui"_s, u"app"_s});
    for (SourceFile& file : files) {
        file.text.remove(s_comment);
        for (auto it = s_named.globalMatch(file.text); it.hasNext();) {
            const auto match = it.next();
            texts << SaidText{file.path, joined(match.captured(2)), {match.captured(1)}};
        }
        for (auto it = s_plain.globalMatch(file.text); it.hasNext();)
            texts << SaidText{file.path, joined(it.next().captured(1)), contextsOf(file)};
    }
    return texts;
}

QList<Message> messages(const QString& language)
{
    QFile file(QStringLiteral(DESK_SOURCE_DIR "/resources/i18n/desk_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> found;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            found << Message{context, {}, {}};
        else if (xml.name() == u"source") // a second one, left by a merge, makes it a text that nothing says
            found.last().source += xml.readElementText();
        else if (xml.name() == u"numerusform" || (xml.name() == u"translation" && !found.last().isCounted()))
            found.last().forms << xml.readElementText();
    }
    return found;
}

QString named(const QString& place, const QString& text) { return place + u": "_s + text; }

QStringList placesIn(const QString& text)
{
    QStringList places;
    static const QRegularExpression s_place(u"%\\d"_s);
    for (auto it = s_place.globalMatch(text); it.hasNext();)
        places << it.next().captured();
    places.sort();
    return places;
}

} // namespace

/// A text that reaches a person has its Arabic, in the context it is looked up in; a count, its English
/// plural.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_said = saidTexts();
        m_arabic = messages(u"ar"_s);
        m_english = messages(u"en"_s);
        QVERIFY(m_said.size() > 2000);
        QVERIFY(m_arabic.size() > 2000);
    }

    // The style manual of the United Nations has -ize: recognize, organization.
    void spellsAsTheUnitedNationsDo()
    {
        static const QRegularExpression s_other(u"\\b(?:re)?(?:recogni|organi|summari|finali|categori|"
                                                u"prioriti|emphasi|authori|minimi|maximi|utili|"
                                                "standardi|speciali)s(?:e|ed|ing|ation|ations|er|ers)\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        QStringList others;
        for (const SaidText& said : m_said)
            if (s_other.match(said.text).hasMatch())
                others << said.file + u": "_s + said.text;
        const QDir templates(QStringLiteral(DESK_SOURCE_DIR "/resources/templates"));
        for (const QFileInfo& info : templates.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (s_other.match(QString::fromUtf8(file.readAll())).hasMatch())
                others << info.fileName();
        }
        QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
    }

    void everyTextHasItsArabic()
    {
        const QStringList missing = untranslated(m_said, m_arabic);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyCountHasItsEnglishPlural()
    {
        QList<SaidText> counted;
        for (const SaidText& said : m_said) {
            if (said.text.contains(u"%n"_s))
                counted << said;
        }
        QVERIFY(counted.size() > 10);
        const QStringList missing = untranslated(counted, m_english);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    /// support::listed() parts them by the marks of the language.
    void listsForPeopleArePartedInOnePlace()
    {
        static const QRegularExpression s_join(uR"((join\(u"[,;] "_s\)|u"%1[,;] %2"_s|u"[,;] "_s \+))"_s);
        for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s}))
            QVERIFY2(!file.text.contains(s_join), qPrintable(file.path));
    }

    void noMessageOutlivesItsText()
    {
        QSet<QString> said;
        for (const SaidText& text : m_said) {
            for (const QString& context : text.contexts)
                said.insert(named(context, text.text));
        }
        QStringList outlived;
        for (const Message& message : m_arabic + m_english) {
            if (!said.contains(named(message.context, message.source)))
                outlived << named(message.context, message.source);
        }
        QVERIFY2(outlived.isEmpty(), qPrintable(outlived.join(u'\n')));
    }

    void nothingIsTranslatedTwice()
    {
        for (const QList<Message>& translations : {m_arabic, m_english}) {
            QSet<QString> known;
            for (const Message& message : translations) {
                const QString name = named(message.context, message.source);
                QVERIFY2(!known.contains(name), qPrintable(name));
                known.insert(name);
            }
        }
    }

    void everyFormKeepsItsPlaces()
    {
        for (const Message& message : m_arabic + m_english) {
            for (const QString& form : message.forms) {
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.source));
                QVERIFY2(placesIn(form) == placesIn(message.source), qPrintable(form));
            }
        }
    }

    void everyCountHasAllPluralsOfTheLanguage()
    {
        for (const Message& message : m_arabic)
            QVERIFY2(message.forms.size() == (message.isCounted() ? 6 : 1), qPrintable(message.source));
        for (const Message& message : m_english)
            QVERIFY2(message.forms.size() == 2, qPrintable(message.source));
    }

private:
    static QStringList untranslated(const QList<SaidText>& texts, const QList<Message>& translations)
    {
        QSet<QString> known;
        for (const Message& message : translations)
            known.insert(named(message.context, message.source));
        QStringList missing;
        for (const SaidText& said : texts) {
            const bool isKnown = std::ranges::any_of(said.contexts, [&](const QString& context) {
                return known.contains(named(context, said.text));
            });
            if (!isKnown)
                missing << named(said.file, said.text);
        }
        return missing;
    }

    QList<SaidText> m_said;
    QList<Message> m_arabic;
    QList<Message> m_english;
};

DESK_TEST(TranslationsTest)
#include "translations_test.moc"
