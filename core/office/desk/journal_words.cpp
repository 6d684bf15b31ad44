#include "core/office/desk/journal_words.h"

#include "core/domain/noun.h"
#include "core/exchange/import_plan.h"
#include "core/procedure/labels.h"
#include "core/procedure/parameters.h"
#include "core/support/languages.h"
#include "core/support/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

namespace office {

using namespace Qt::StringLiterals;

namespace {

enum class Part : quint8 {
    None,
    Data,   ///< as it was written
    Title,  ///< of a record, which may begin with the label of its noun
    Label,  ///< of a noun, a field, a step
    Labels, ///< several, with commas
    Day,
};

/// A sentence as a command writes it; one pattern for each of its languages is in the translations.
struct Sentence
{
    const char* command; ///< or its beginning, with a "*" at its end
    const char* context;
    const char* pattern; ///< English source text
    Part parts[4] = {};
};

// Of one command the most particular first.
constexpr Sentence kSentences[] = {
    {"add", "office", "Add cycle %1", {Part::Data}},
    {"add", "office", "Begin the record of the coordination group"},
    {"add", "office", "Add meeting %1 of the coordination group", {Part::Data}},
    {"add", "sample", "Take over earlier records"},
    {"add", "office", "Add %1: %2", {Part::Label, Part::Title}},
    {"attach", "office", "Attach %1 to %2", {Part::Data, Part::Title}},
    {"attend", "office", "Attendance, did not come: %1", {Part::Data}},
    {"attend", "office", "Attendance, came: %1", {Part::Data}},
    {"attend", "office", "%1 did not come to the coordination group", {Part::Data}},
    {"attend", "office", "%1 came to the coordination group", {Part::Data}},
    {"attend", "office", "%1 did not come to: %2", {Part::Data, Part::Title}},
    {"attend", "office", "%1 came to: %2", {Part::Data, Part::Title}},
    {"change", "office", "Change %1; records: %2", {Part::Labels, Part::Data}},
    {"change", "office", "Change %1: %2", {Part::Title, Part::Labels}},
    {"count-archive", "office", "Count an archive of %1", {Part::Data}},
    {"detach", "office", "Remove the attachment %1", {Part::Data}},
    {"erase", "office", "Erase a person's data"},
    {"mark-answers", "office", "%1: answered: %2", {Part::Data, Part::Data}},
    {"mark-answers", "office", "%1: declined: %2", {Part::Data, Part::Data}},
    {"mark-answers", "office", "%1: not answered after all: %2", {Part::Data, Part::Data}},
    {"open-call", "office", "%1: asked: %2", {Part::Data, Part::Data}},
    {"remind", "office", "%1: reminded: %2", {Part::Data, Part::Data}},
    {"expect-reports", "office", "Expect the annual reports for %1", {Part::Data}},
    {"import", "office", "Import %1", {Part::Label}},
    {"judge", "office", "Judge %1: %2", {Part::Title, Part::Label}},
    {"keep-letters", "office", "Keep the letter: %1", {Part::Data}},
    {"keep-letters", "office", "Keep letters: %1", {Part::Data}},
    {"letter-sent", "office", "Sent letters: %1", {Part::Data}},
    {"letter-sent", "office", "Sent: %1", {Part::Data}},
    {"merge*", "office", "Merge %1 (%2) into %3 (%4)", {Part::Data, Part::Data, Part::Data, Part::Data}},
    {"move-day", "office", "Move %1 to %2", {Part::Title, Part::Day}},
    {"move-deadline", "office", "%1: due on %2", {Part::Title, Part::Day}},
    {"move-version", "office", "Version %1 of their procedure; records: %2", {Part::Data, Part::Data}},
    {"move-version", "office", "%1: version %2 of its procedure", {Part::Title, Part::Data}},
    {"not-the-same", "office", "%1 and %2 are not the same", {Part::Data, Part::Data}},
    {"plan-year", "office", "Plan the year %1", {Part::Data}},
    {"renew", "office", "Propose %1 anew", {Part::Title}},
    {"reason", "office", "Imported from a list. Its notes: %1", {Part::Data}},
    {"reason", "office", "Imported from a list."},
    {"remove", "office", "Remove %1", {Part::Title}},
    {"rescue", "register", "Rescued from %1", {Part::Data}},
    {"sample", "sample", "The sample's story ends here"},
    {"set-parameter", "office", "Cycle %1: %2", {Part::Data, Part::Label}},
    {"step", "office", "%1; records: %2", {Part::Label, Part::Data}},
    {"step", "office", "%1: %2", {Part::Title, Part::Label}},
};

struct Word
{
    const char* context;
    const char* source;
};

QString present(const Word& word) { return QCoreApplication::translate(word.context, word.source); }

std::vector<Word> labels()
{
    std::vector<Word> words;
    for (const domain::Noun& noun : domain::nouns()) {
        words.push_back({"domain", noun.label});
        words.push_back({"domain", noun.plural});
        for (const domain::Field& field : noun.fields) {
            words.push_back({"domain", field.label});
            if (field.choices)
                for (const domain::Term& term : field.choices->terms)
                    words.push_back({"domain", term.label});
        }
        for (const domain::ElementKind& element : noun.elements)
            words.push_back({"domain", element.label});
    }
    for (const procedure::ParameterField& parameter : procedure::parameterFields())
        words.push_back({"procedure", parameter.label});
    for (const char* label : procedure::translatableLabels())
        words.push_back({"procedure", label});
    for (const exchange::ImportKind& kind : exchange::importKinds())
        if (kind.label)
            words.push_back({"exchange", kind.label});
    return words;
}

/// A language that sentences can have been written in.
class Tongue
{
public:
    explicit Tongue(const support::Language& language)
        : m_language(language)
    {
    }

    QString of(const Word& word) const { return m_language.of(word.context, word.source); }
    const Word* labelled(const QString& text)
    {
        if (m_sources
                .isEmpty()) { // the window asks before its first paint, mostly for sentences without labels
            for (const Word& word : labels())
                if (const QString label = of(word); !m_sources.contains(label))
                    m_sources.insert(label, word);
        }
        const auto found = m_sources.constFind(text);
        return found == m_sources.constEnd() ? nullptr : &*found;
    }
    /// Null where the text is no day.
    QDate day(const QString& text) const { return m_language.locale().toDate(text, u"d MMM yyyy"_s); }

private:
    const support::Language& m_language;
    QHash<QString, Word> m_sources;
};

const std::vector<std::unique_ptr<Tongue>>& tongues()
{
    static const std::vector<std::unique_ptr<Tongue>> s_tongues = [] {
        std::vector<std::unique_ptr<Tongue>> all;
        for (const auto& language : support::languages())
            all.push_back(std::make_unique<Tongue>(*language));
        return all;
    }();
    return s_tongues;
}

QString presentLabel(const QString& text)
{
    for (const auto& tongue : tongues())
        if (const Word* word = tongue->labelled(text))
            return present(*word);
    return text;
}

/// As domain::displayTitle puts it together, or planTitle for a cycle.
QString presentTitle(const QString& text)
{
    constexpr Word kMeeting{"office", "Annual meeting %1"};
    constexpr qsizetype kYear = 4;
    for (const auto& tongue : tongues())
        if (text == tongue->of(kMeeting).arg(text.right(kYear)))
            return present(kMeeting).arg(text.right(kYear));
    for (const domain::Noun& noun : domain::nouns()) {
        const domain::FieldType naming = noun.field(QString::fromLatin1(noun.titleField))->type;
        if (naming == domain::FieldType::Line || naming == domain::FieldType::Note)
            continue;
        for (const auto& tongue : tongues()) {
            const QString label = tongue->of({"domain", noun.label}) + u' ';
            if (!text.startsWith(label))
                continue;
            const QString rest = text.sliced(label.size());
            return QCoreApplication::translate("domain", "%1 %2")
                .arg(noun.labelText(), naming == domain::FieldType::Choice ? presentLabel(rest) : rest);
        }
    }
    return text;
}

QString presentDay(const QString& text)
{
    for (const auto& tongue : tongues())
        if (const QDate day = tongue->day(text); day.isValid())
            return support::shortDate(day);
    return text;
}

QString inPresentLanguage(Part part, const QString& text)
{
    switch (part) {
    case Part::None:
    case Part::Data:
        return text;
    case Part::Title:
        return presentTitle(text);
    case Part::Label:
        return presentLabel(text);
    case Part::Labels: {
        static const QRegularExpression s_mark(u"[,،] "_s); // of either language
        QStringList labels = text.split(s_mark);
        for (QString& label : labels)
            label = presentLabel(label);
        return support::listed(labels);
    }
    case Part::Day:
        return presentDay(text);
    }
    Q_UNREACHABLE();
}

/// A title may hold the mark that parts it from the label behind it, and so may a label.
enum class Longest { Title, Label };

/// A pattern as an expression.
QRegularExpression expressionOf(const Sentence& sentence, const QString& pattern, Longest longest)
{
    QString expression = QRegularExpression::escape(pattern);
    for (int i = 0; i < 4; ++i) {
        const bool isLabel = sentence.parts[i] == Part::Label || sentence.parts[i] == Part::Labels;
        const bool isShort = isLabel == (longest == Longest::Title);
        expression.replace(u"\\%"_s + QString::number(i + 1),
                           u"(?<p%1>.*%2)"_s.arg(QString::number(i + 1), isShort ? u"?"_s : QString()));
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption);
}

/// As QString::arg, for parts that may hold a "%1" themselves.
QString filled(const QString& pattern, const QStringList& parts)
{
    QString sentence;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || place > parts.size()) {
            sentence += pattern[i];
            continue;
        }
        sentence += parts[place - 1];
        ++i;
    }
    return sentence;
}

bool isOf(const Sentence& sentence, const QString& command)
{
    const QString key = QString::fromLatin1(sentence.command);
    return key.endsWith(u'*') ? command.startsWith(key.chopped(1)) : command == key;
}

QRegularExpressionMatch matched(const Sentence& sentence, const Tongue& tongue, const QString& text,
                                Longest longest)
{
    static QHash<QString, QRegularExpression> s_expressions;
    const QString pattern = tongue.of({sentence.context, sentence.pattern});
    QRegularExpression& expression =
        s_expressions[QLatin1StringView(sentence.command) + pattern + QString::number(int(longest))];
    if (expression.pattern().isEmpty())
        expression = expressionOf(sentence, pattern, longest);
    return expression.match(text);
}

/// Where the label is known, else with as much as can be in the title.
QRegularExpressionMatch matched(const Sentence& sentence, Tongue& tongue, const QString& text)
{
    const auto first = matched(sentence, tongue, text, Longest::Title);
    const auto label = std::ranges::find(sentence.parts, Part::Label);
    if (!first.hasMatch() || label == std::end(sentence.parts))
        return first;
    const QString name = u"p%1"_s.arg(label - std::begin(sentence.parts) + 1);
    if (tongue.labelled(first.captured(name)))
        return first;
    const auto second = matched(sentence, tongue, text, Longest::Label);
    return tongue.labelled(second.captured(name)) ? second : first;
}

} // namespace

QString inPresentLanguage(const QString& command, const QString& sentence)
{
    for (const Sentence& known : kSentences) {
        if (!isOf(known, command))
            continue;
        for (const auto& tongue : tongues()) {
            const QRegularExpressionMatch match = matched(known, *tongue, sentence);
            if (!match.hasMatch())
                continue;
            QStringList parts;
            for (int i = 0; i < 4 && known.parts[i] != Part::None; ++i)
                parts << inPresentLanguage(known.parts[i], match.captured(u"p%1"_s.arg(i + 1)));
            return filled(present({known.context, known.pattern}), parts);
        }
    }
    return sentence;
}

QString takenBack(registry::Step step, const QString& done)
{
    return present({"register", step == registry::Step::Redo ? "Done again: %1" : "Undone: %1"}).arg(done);
}

} // namespace office
