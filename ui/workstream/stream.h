// What a kind of workstream looks like on its tab, as data: its words, its lists, the pages of its records.
#pragma once

#include "core/domain/noun.h"

#include <QCoreApplication>

namespace ui {

/// One page of a guided form: a part of what the applicant or reporter wrote.
struct GuideStep
{
    const char* key;
    const char* title;
    const char* question; ///< what this part should answer, in one sentence
    std::span<const char* const> fields = {};
    std::span<const char* const> elements = {};
    const char* children = nullptr; ///< noun of records kept on this page
    bool isOptional = false;        ///< does not count for completeness
};

/// The guided form of a noun.
struct Guide
{
    const char* noun;
    std::span<const GuideStep> steps;
    bool besideLastYear = false; ///< shows the answer of the year before beside each field
};

enum class PageKind {
    Form,        ///< the record's guided form, else its fields and elements
    Children,    ///< records that belong to it
    Links,       ///< with other records, from both sides
    Application, ///< the application a workstream came from
    Assessment,  ///< how MAG members assess a proposal
    Functioning, ///< the metrics of a forum, live, and its elements
    Letters,     ///< what was written to it, and what should be
    Attachments,
    Attended, ///< meetings that it came to
    Asked,    ///< calls that went to it
    History,
};

struct RecordPageInfo
{
    const char* key; ///< also the object name: "page-reports"
    const char* title;
    PageKind kind;
    std::span<const char* const> nouns = {};       ///< of which it shows records
    const char* emptySentence = "";                ///< what to do when there are none
    const domain::CountFact* chartField = nullptr; ///< a count drawn over the noun's date field
};

/// The pages of one noun's records.
struct RecordLayout
{
    const char* noun;
    std::span<const RecordPageInfo> pages;
    const char* elementsTitle = ""; ///< heading of the elements on the form; empty: they are elsewhere
};

/// A record that can be begun on the tab, from the menu and from the search field.
struct NewRecord
{
    const char* noun;
    const char* label;   ///< on the tab's button: "New application…"
    const char* command; ///< in the menu, with its mnemonic: "&Application of a Dynamic Coalition…"
    const char* heading; ///< of the form that begins it: nothing is kept before it has a name
};

/// A page beside the tabs that belongs to a kind of workstream.
struct StreamTool
{
    const char* command; ///< that opens it, by its key
    const char* icon;
    const char* label;
};

struct Stream
{
    const char* key;   ///< "DC"
    const char* name;  ///< "dynamic-coalitions": of the tab as an object, and of its topic in the help
    const char* title; ///< with its mnemonic
    /// How names begin, and how they do in a narrow list.
    std::pair<const char*, const char*> shortened = {"", ""};
    std::span<const NewRecord> newRecords; ///< the first is the button's
    const char* emptySentence;             ///< of a list without any record
    std::span<const RecordLayout> layouts; ///< the first is the workstream's own
    std::span<const Guide> guides;
    std::span<const StreamTool> tools = {};
    bool hasReports = false; ///< its workstreams owe an annual report: shown and filtered in the list
    bool isPerCycle = false; ///< a workstream is one cycle's: the list begins with the chosen cycle

    QString keyText() const { return QString::fromLatin1(key); }
    QString nameText() const { return QString::fromLatin1(name); }
    const RecordLayout* layoutOf(const QString& noun) const;
    const NewRecord* newRecord(const QString& noun) const;
};

/// In the order of their tabs.
std::span<const Stream> streams();

/// Null where the noun's form is simply its fields. `stream`: the key of the record's.
const Guide* guideOf(const QString& noun, const QString& stream);

/// The fields that a new record is begun with: where a guided form follows, only what it cannot be without.
std::vector<const char*> fieldsToBeginWith(const domain::Noun& noun, const QString& stream);

/// A text of these tables in the language of the program.
inline QString streamText(const char* text) { return QCoreApplication::translate("ui::Stream", text); }

} // namespace ui
